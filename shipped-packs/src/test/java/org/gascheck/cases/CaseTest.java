package org.gascheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.FindingEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case finds what it expects, or of the requirements that {@code -Dcases.only} matches. */
@Execution(ExecutionMode.CONCURRENT)
class CaseTest {

    private static final CaseRunner RUNNER = new CaseRunner(RulePacks.shipped());

    static Stream<Case> cases() {
        String only = System.getProperty("cases.only", ".*");
        return ShippedCases.ALL.stream().filter(each -> each.requirement().matches(only));
    }

    /** And tells a reason where the rule has some; no breach stands on a day that is still to come. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsExpected(Case of) {
        ComplianceReport report = RUNNER.report(of);

        assertThat(CaseRunner.differences(of, report)).isEmpty();
        assertThat(report.entries()
                .filter(entry -> entry.requirement().equals(of.requirement()))
                .map(FindingEntry::finding)
                .filter(finding -> !ToldReasons.areAsExpected(of, finding)))
                .isEmpty();
        assertThat(report.findings(Outcome.BREACHED).stream()
                .filter(finding -> finding.due() != null && !finding.due().isOverdue()))
                .isEmpty();
    }

    @Test
    void casesWithoutAReasonOfTheirOwnAreThere() {
        assertThat(ShippedCases.ALL.stream().map(Case::toString)).containsAll(ToldReasons.named());
    }
}
