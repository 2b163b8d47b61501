package org.gascheck.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.benchmarks.hand.HandFinding;
import org.gascheck.benchmarks.hand.HandWritten;
import org.gascheck.benchmarks.peers.CelPeer;
import org.gascheck.benchmarks.peers.DmnPeer;
import org.gascheck.benchmarks.peers.EasyRulesPeer;
import org.gascheck.benchmarks.peers.EvretePeer;
import org.gascheck.benchmarks.peers.Peer;
import org.gascheck.benchmarks.peers.Values;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is timed side by side comes to the same. */
class AgreementTest {

    private static final ComplianceChecker CHECKER = GasCheck.checker(Yardstick.PACKS.toArray(RulePack[]::new));
    private static final HandWritten HAND_WRITTEN = new HandWritten(Yardstick.PACKS);

    @Test
    void theYardstickIsFrozenToRequirementsThatThePacksStillHave() {
        assertThat(Yardstick.REQUIREMENTS).hasSize(79);
        Set<String> shipped = new HashSet<>();
        RulePacks.shipped().forEach(pack -> shipped.addAll(pack.requirements().keySet()));
        assertThat(shipped).containsAll(Yardstick.REQUIREMENTS);
    }

    static Stream<String> names() {
        return Workload.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void handWrittenCodeFindsTheSame(String name) {
        Submission submission = Workload.submission(name);
        List<String> byRules = new ArrayList<>();
        for (Finding each : CHECKER.check(submission).findings()) {
            byRules.add(each.instrument() + " " + each.subject().pointer() + " " + each.requirement() + " "
                    + each.outcome()
                    + " " + each.citation() + " " + each.message());
        }
        List<String> byHand = new ArrayList<>();
        for (HandFinding each : HAND_WRITTEN.check(submission)) {
            byHand.add(each.instrument() + " " + each.place().pointer() + " " + each.requirement().id() + " "
                    + each.outcome()
                    + " " + each.citation() + " " + each.message());
        }
        assertThat(byHand).isNotEmpty().containsExactlyInAnyOrderElementsOf(byRules);
    }

    static Stream<Peer> peers() {
        return Stream.of(new EvretePeer(), new EasyRulesPeer(), new CelPeer(), new DmnPeer());
    }

    @ParameterizedTest
    @MethodSource("peers")
    void otherEnginesComeToTheSameOnAnnex3(Peer peer) {
        Submission submission = Workload.submission("annex3");
        ComplianceReport report = GasCheck.checker(Yardstick.frozen(RulePacks.CHONGQING_2021_156)).check(submission);
        Map<String, Outcome> byRules = new TreeMap<>();
        report.findings().forEach(finding -> byRules.put(finding.requirement(), finding.outcome()));
        assertThat(byRules).hasSize(37)
                .containsValues(Outcome.SATISFIED, Outcome.BREACHED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);
        assertThat(peer.check(Values.of(submission))).isEqualTo(byRules);
    }
}
