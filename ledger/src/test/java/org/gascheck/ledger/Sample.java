package org.gascheck.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ComplianceReport;

/** Restaurants whose cylinders stand in a basement, or do not. */
final class Sample {

    static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.CHONGQING_2021_156);
    static final Actor INSPECTOR = new Actor("李工", "INSPECTOR");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-01T04:00:00Z"), ZoneOffset.ofHours(8));
    static final LocalDate TODAY = LocalDate.of(2022, 6, 1);
    /** What they breach. */
    static final String REQUIREMENT = "cylinder-room-basement";

    /** Where the cylinders stand. */
    enum Room {
        BASEMENT("\"level\": \"BASEMENT\", "), ABOVE_GROUND("\"level\": \"ABOVE_GROUND\", "), NOT_KNOWN("");

        private final String level;

        Room(String level) {
            this.level = level;
        }
    }

    private Sample() {
    }

    /** The facts on a restaurant. */
    static String facts(String id, LocalDate on, Room room) {
        return facts(id, "门店", on, room);
    }

    static String facts(String id, String name, LocalDate on, Room room) {
        return """
                {"assessedOn": "%s", "gasUsers": [{"id": %s, "name": %s, "kind": "UNIT", "venueKind": "CATERING",
                  "gasSupplies": ["CYLINDER_LPG"], "cylinders": [],
                  "venueInspections": [{"inspectedOn": "2022-02-25", "answeredItems": ["CYLINDER_ROOM_BASEMENT"]}],
                  "spaces": [{"id": "room-1", "use": "CYLINDER_ROOM", %s"permissionDocumented": false}]}]}"""
                .formatted(on, quoted(id), quoted(name), room.level);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char each : text.toCharArray()) {
            json.append(String.format("\\u%04x", (int) each));
        }
        return json.append('"').toString();
    }

    static ComplianceReport report(String facts) {
        return CHECKER.check(Submissions.parse(facts));
    }

    static HandedIn handedIn(String facts) {
        return new HandedIn(facts.getBytes(StandardCharsets.UTF_8), "");
    }

    /** Records what the facts come to. */
    static Recorded record(Ledger ledger, String facts) {
        return ledger.record(INSPECTOR, handedIn(facts), report(facts));
    }

    static Recorded record(Ledger ledger, String id, LocalDate on, Room room) {
        return record(ledger, facts(id, on, room));
    }
}
