package org.gascheck.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportJson;

/** Measures a district of 100 000 users in twenty streets, with its statistics, beside one a tenth of that size. */
final class DistrictSize {

    private static final int USERS = 10_000;
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 3;
    private static final int STREETS = 20;

    /** A district has more records than most submissions may. */
    private static final ReadLimits LIMITS = new ReadLimits(128 << 20, 32, 100_000, 100, 1_000, 1_000_000);

    private DistrictSize() {
    }

    /** Measures all shapes, in three rounds or as many as are asked for. */
    public static void main(String[] args) throws IOException {
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        ComplianceChecker checker = GasCheck.checker(RulePacks.CHONGQING_2021_156);
        new SizeRatios("district", "user", USERS, WARM_UPS, rounds).print(
                Map.of(
                        "nearly all done", n -> district(n, 100),
                        "every second one outstanding", n -> district(n, 2),
                        "hardly anything known", n -> district(n, 0)),
                (json, out) -> {
                    ComplianceReport report = checker.check(Submissions.read(json, "district", LIMITS));
                    ReportJson.writeLine(report, ReportForm.WHOLE, out);
                    report.statistics();
                });
    }

    private static byte[] district(int users, int outstandingOneIn) {
        return ("{\"assessedOn\": \"2023-06-01\", \"instruments\": [\"cq2021n156\"], \"districts\": "
                + list(STREETS + 1, i -> i == 0
                        ? "\"id\": \"d\", \"level\": \"DISTRICT\", \"handedIn\": {\"allExistingUnits\": true,"
                                + " \"allOldCommunityHouseholds\": true}"
                        : "\"id\": \"s" + i + "\", \"level\": \"SUB_DISTRICT\", \"within\": \"d\"")
                + ", \"gasUsers\": "
                + list(users, i -> "\"id\": \"u" + i + "\", \"area\": \"s" + (1 + i % STREETS) + "\""
                        + (outstandingOneIn == 0 ? "" : user(i, i % outstandingOneIn == 0)))
                + ", \"alarmModels\": [{\"id\": \"a\", \"tier\": \"LOW\", \"intendedUses\": [\"COMMERCIAL\"]}]"
                + ", \"valveModels\": [{\"id\": \"v\", \"tier\": \"LOW\","
                + " \"closesOnOverpressure\": true, \"closesOnUnderpressure\": true,"
                + " \"closesOnOverflow\": true, \"closureNeedsExternalPower\": false, \"reopensOnlyByHand\": true}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String list(int number, IntFunction<String> facts) {
        return IntStream.range(0, number)
                .mapToObj(i -> "{" + facts.apply(i) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String user(int i, boolean outstanding) {
        String kind = i % 4 == 1
                ? ", \"kind\": \"UNIT\", \"industry\": \"CATERING\""
                : ", \"kind\": \"RESIDENT\", \"inOldCommunity\": " + (i % 4 == 2) + ", \"hardshipKinds\": []";
        String device = i % 4 == 1
                ? "\"type\": \"GAS_ALARM\", \"alarmModel\": \"a\", \"powered\": true,"
                        + " \"muted\": false, \"linkage\": \"NONE\""
                : "\"type\": \"SELF_CLOSING_VALVE\", \"valveModel\": \"v\", \"location\": \"INDOOR_GAS_PIPE\"";
        return kind + ", \"status\": \"EXISTING\", \"gasSupplies\": [\"PIPED_NATURAL_GAS\"], \"devices\": [{\"id\": \"d"
                + i + "\", " + device + ", \"installed\": " + !outstanding + ", \"inUse\": " + !outstanding
                + ", \"faultState\": \"NORMAL\", \"lastTest\": \"PASS\", \"usableUntil\": \"2030-12-31\""
                + ", \"connectedToPlatform\": true"
                + ", \"improperInstallation\": {\"inspected\": true, \"found\": false}}]";
    }
}
