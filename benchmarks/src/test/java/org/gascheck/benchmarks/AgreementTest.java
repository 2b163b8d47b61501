package org.gascheck.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.benchmarks.hand.HandFinding;
import org.gascheck.benchmarks.hand.HandWritten;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.Submission;
import org.gascheck.law.RulePack;
import org.gascheck.report.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is timed side by side comes to the same. */
class AgreementTest {

    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.shipped().toArray(RulePack[]::new));
    private static final HandWritten HAND_WRITTEN = new HandWritten(RulePacks.shipped());

    static Stream<String> names() {
        return Workload.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void handWrittenCodeFindsTheSame(String name) {
        Submission submission = Workload.submission(name);
        List<String> byRules = new ArrayList<>();
        for (Finding each : CHECKER.check(submission).findings()) {
            byRules.add(each.instrument().id() + " " + each.subject().pointer() + " " + each.requirement().id() + " " + each.outcome()
                    + " " + each.citation() + " " + each.message());
        }
        List<String> byHand = new ArrayList<>();
        for (HandFinding each : HAND_WRITTEN.check(submission)) {
            byHand.add(each.instrument() + " " + each.place().pointer() + " " + each.requirement().id() + " " + each.outcome()
                    + " " + each.citation() + " " + each.message());
        }
        assertThat(byHand).isNotEmpty().containsExactlyInAnyOrderElementsOf(byRules);
    }
}
