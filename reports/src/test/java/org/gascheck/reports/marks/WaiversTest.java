package org.gascheck.reports.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.Verdict;
import org.gascheck.reports.baselines.Baseline;
import org.gascheck.reports.waivers.Waiver;
import org.gascheck.reports.waivers.WaiverUse;
import org.gascheck.reports.waivers.WaiverUse.Remark;
import org.gascheck.reports.waivers.Waivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waivers mark, and what they never do. */
class WaiversTest {

    private static final String SOURCE = "hotpot.json";
    private static final ComplianceReport REPORT = GasCheck.checker(RulePacks.CHONGQING_2021_156)
            .check(Submissions.parse("""
                    {"assessedOn": "2022-03-15", "instruments": ["cq2021n156"], "gasUsers": [
                      {"id": "u1", "kind": "UNIT", "gasSupplies": ["CYLINDER_LPG"], "venueKind": "CATERING",
                       "spaces": [{"id": "s1", "use": "CYLINDER_ROOM", "level": "BASEMENT",
                                   "permissionDocumented": false}],
                       "cylinders": [{"container": "REFILLABLE", "space": "s1"}]},
                      {"id": "u2", "kind": "UNIT", "venueKind": "CATERING"}]}
                    """));
    private static final String BREACHED = "cylinder-room-basement";

    private static Waiver waiver(
            String requirement, String instrument, String source, String kind, String id, String from, String to) {
        return new Waiver(requirement, instrument, source, kind, id, "reason", "authority", LocalDate.parse(from),
                LocalDate.parse(to), "w.yaml:1");
    }

    private static MarkedReport marked(Waiver... waivers) {
        return new MarkedReport(new Marks(new Waivers(List.of(waivers)), Baseline.NONE), SOURCE, REPORT);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            cylinder-room-basement, -, -, GasUser, u1, 2022-03-01, 2022-03-31, 1
            cylinder-room-basement, cq2021n156, -, GasUser, u1, 2022-03-15, 2022-03-15, 1
            cylinder-room-basement, -, hotpot.json, -, -, 2022-03-01, 2022-03-31, 1
            cylinder-room-basement, -, hotpot.json, GasUser, u1, 2022-03-01, 2022-03-31, 1
            cylinder-room-basement, -, -, GasUser, u1, 2022-03-16, 2022-03-31, 0
            cylinder-room-basement, -, -, GasUser, u1, 2022-03-01, 2022-03-14, 0
            cylinder-room-basement, yl2022n8, -, GasUser, u1, 2022-03-01, 2022-03-31, 0
            cylinder-room-basement, -, other.json, -, -, 2022-03-01, 2022-03-31, 0
            cylinder-room-basement, -, -, GasUser, u2, 2022-03-01, 2022-03-31, 0
            cylinder-room-basement, -, -, Space, u1, 2022-03-01, 2022-03-31, 0
            cylinder-in-indoor-dining-area, -, -, GasUser, u1, 2022-03-01, 2022-03-31, 0
            """)
    void marksABreachThatItIsForOnTheDaysOnWhichItHolds(
            String requirement, String instrument, String source, String kind, String id, String from, String to,
            int waived) {
        MarkedReport report = marked(waiver(requirement, instrument, source, kind, id, from, to));
        assertThat(report.waived()).hasSize(waived).allMatch(each -> each.requirement().equals(BREACHED));
        assertThat(REPORT.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void neverTouchesWhatIsNotBreached() {
        for (Finding each : REPORT.findings()) {
            MarkedReport report =
                    marked(waiver(each.requirement(), null, SOURCE, null, null, "2022-01-01", "2022-12-31"));
            assertThat(report.of(each).isWaived()).isEqualTo(each.outcome() == Outcome.BREACHED);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            u1, 2022-03-01, 2022-12-31, 1, USED
            u1, 2022-03-01, 2022-04-14, 1, USED
            u1, 2022-03-01, 2022-04-13, 1, ABOUT_TO_EXPIRE
            u1, 2022-03-01, 2022-03-15, 1, ABOUT_TO_EXPIRE
            u1, 2022-03-01, 2022-03-14, 0, EXPIRED
            u1, 2022-03-16, 2022-12-31, 0, NOT_YET_GRANTED
            u2, 2022-03-01, 2022-12-31, 0, UNUSED
            """)
    void isToldWhereSomebodyHasToLookAtIt(String id, String from, String to, long waived, Remark remark) {
        WaiverUse use = new WaiverUse(new Waivers(List.of(waiver(BREACHED, null, null, "GasUser", id, from, to))));
        use.add(
                SOURCE,
                REPORT.assessedOn(),
                new SubjectPaths(REPORT.findings().stream().map(Finding::subject).toList()),
                REPORT.findings());
        assertThat(use.told()).singleElement().satisfies(told -> {
            assertThat(told.waived()).isEqualTo(waived);
            assertThat(told.remarks()).containsExactly(remark);
        });
        assertThat(use.waived()).isEqualTo(waived);
    }
}
