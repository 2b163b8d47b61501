package org.gascheck.counsel.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
import org.gascheck.counsel.CounselCases;
import org.gascheck.counsel.SingleChanges;
import org.gascheck.counsel.SingleChanges.Single;
import org.gascheck.counsel.changes.Change;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.law.Outcome;
import org.gascheck.report.FindingEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The nearest facts under which a finding comes out otherwise, against all single changes and pairs of them; some of
 * the pairs, by a seed, where they are many.
 */
class NearestFactsTest {

    private static final int MOST_TOLD = 5;
    private static final int MOST_PAIRS = CounselCases.ALL ? 1_000 : 40;
    private static final long SEED = 20261130;

    static Stream<Case> cases() {
        return CounselCases.oneIn(2003, each -> each.outcome() != Outcome.UNDETERMINED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void noSingleChangeOrPairIsNearerAndAllThatAreAsNearAreTold(Case of) {
        List<Outcome> others = List.copyOf(Comparisons.others(of.outcome()));
        compare(of, CounselCases.ALL ? others : others.subList(0, 1));
    }

    /** As long as such a day is open, nothing is left to a person: it is decided, or waits for other facts. */
    @ParameterizedTest
    @CsvSource({
        "device-status-in-connection-acceptance, a restaurant passed on the day on which its alarm was removed",
        "catalogue-updated, a vendor added on the day of the last update",
        "catalogue-updated, a vendor added the day after the last update"
    })
    void aDayIsNearThatLeavesToAPersonOnlyWhatIsTold(String requirement, String situation) {
        compare(CounselCases.named(requirement, situation), List.of(Outcome.NEEDS_REVIEW));
    }

    /** What a rate is counted from, who else refers to the subject, and records whose members are none. */
    @ParameterizedTest
    @CsvSource({
        "rate-two-lists-two-cards, a district whose gas companies have all four for every frontline post, NEEDS_REVIEW",
        "rate-two-lists-two-cards, a gas company without the risk list of a frontline post, SATISFIED",
        "rate-two-lists-two-cards, a gas company that names no post beside one with all four, SATISFIED",
        "rate-existing-unit-devices, 'alarms, beside another that is outstanding', BREACHED",
        "joint-punishment-blacklist, blacklisted on the day before it was found seriously dishonest, SATISFIED",
        "principal-evaluation-notified, an evaluation of which the superior unit was not told:, NEEDS_REVIEW",
        "hazard-venue-alarm-expired, an alarm the day after the half year since it was bought:, SATISFIED",
        "alarm-cert-explosion-proof, 'since the alarm was installed, of a model in a catalogue:', SATISFIED"
    })
    void whatTheFindingKeepsNoFactsOfIsNearToo(String requirement, String situation, Outcome other) {
        compare(CounselCases.named(requirement, situation), List.of(other));
    }

    private static void compare(Case of, List<Outcome> others) {
        ComplianceChecker checker = CounselCases.checker(of);
        FactTree tree = FactTree.of(of.submission());
        Judged judged = Judged.by(checker, tree);
        FindingId id = WhyTest.finding(of, judged);
        for (Outcome wanted : others) {
            Why why = Why.of(checker, of.submission(), id, wanted, fact -> 0);
            if (!why.searched()) {
                continue;
            }
            List<Single> singles = SingleChanges.of(tree).stream()
                    .filter(each -> each.value() != null || !isAround(each.place(), id.subject())).toList();
            List<String> alone = withoutMoreThanOne(
                    singles.stream().filter(each -> comesTo(wanted, checker, each.in(tree), id)).toList());
            Set<String> told = new HashSet<>();
            why.otherwise().forEach(each -> each.changes().forEach(change -> told.add(change.pointer())));
            int fewest = why.otherwise().stream().mapToInt(NearestFactsTest::changes).min().orElse(Integer.MAX_VALUE);
            if (fewest == 1 && why.otherwise().size() < MOST_TOLD) {
                assertThat(told).as("%s for %s", wanted, id).containsAll(alone);
            } else if (fewest > 1) {
                assertThat(alone).as("%s by one change of %s, not %s", wanted, id, why.otherwise()).isEmpty();
            }
            if (fewest > 2) {
                pairs(singles).forEach(pair -> assertThat(
                        comesTo(wanted, checker, pair.get(1).in(pair.get(0).in(tree)), id))
                        .as("%s by %s of %s, not %s", wanted, pair, id, why.otherwise()).isFalse());
            }
        }
    }

    /** How many changes it takes: a member is added with its facts. */
    private static int changes(Why.Otherwise otherwise) {
        List<String> added = otherwise.changes().stream().filter(each -> each.kind() == Change.Kind.ADD)
                .map(Change::pointer).toList();
        return (int) otherwise.changes().stream()
                .filter(each -> added.stream().noneMatch(member -> each.pointer().startsWith(member + '/')))
                .count();
    }

    /** The places of some changes, without a member in which another one is that alone suffices if it goes. */
    private static List<String> withoutMoreThanOne(List<Single> alone) {
        List<String> gone = alone.stream().filter(each -> each.value() == null).map(Single::place).toList();
        return alone.stream()
                .filter(each -> each.value() != null
                        || gone.stream().noneMatch(inner -> inner.startsWith(each.place() + '/')))
                .map(Single::place).distinct().toList();
    }

    private static boolean isAround(String member, String subject) {
        return subject.equals(member) || subject.startsWith(member + '/');
    }

    /** Whether facts that can be so together, and do not contradict each other, come to an outcome. */
    private static boolean comesTo(Outcome wanted, ComplianceChecker checker, FactTree facts, FindingId id) {
        Judged judged = Judged.by(checker, facts);
        FindingEntry entry = judged == null || !judged.report().scope().disputes().isEmpty() ? null
                : judged.findings().get(id);
        return entry != null && entry.outcome() == wanted;
    }

    private static List<List<Single>> pairs(List<Single> singles) {
        List<List<Single>> pairs = new ArrayList<>();
        for (int i = 0; i < singles.size(); i++) {
            for (Single other : singles.subList(i + 1, singles.size())) {
                if (!singles.get(i).place().equals(other.place())) {
                    pairs.add(singles.get(i).value() == null
                            ? List.of(other, singles.get(i)) : List.of(singles.get(i), other));
                }
            }
        }
        Collections.shuffle(pairs, new Random(SEED));
        return pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()));
    }
}
