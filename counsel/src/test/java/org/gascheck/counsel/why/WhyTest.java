package org.gascheck.counsel.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
import org.gascheck.counsel.CounselCases;
import org.gascheck.counsel.changes.Change;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.Fields;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.counsel.changes.Skeleton;
import org.gascheck.facts.Located;
import org.gascheck.law.Outcome;
import org.gascheck.report.Evidence;
import org.gascheck.report.FindingEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments and near facts, against all sets of facts and by judging again. */
class WhyTest {

    private static final int MOST_FACTS = 12;

    static Stream<Case> cases() {
        return CounselCases.oneIn(1201, each -> each.outcome() != Outcome.UNDETERMINED);
    }

    static FindingId finding(Case of, Judged judged) {
        return judged.findings().entrySet().stream()
                .filter(each -> of.means(each.getKey().requirement(), each.getValue().subject().id()))
                .map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theFactsOfAnArgumentSufficeAndNoFewerDo(Case of) {
        ComplianceChecker checker = CounselCases.checker(of);
        FactTree tree = FactTree.of(of.submission());
        Judged judged = Judged.by(checker, tree);
        FindingId id = finding(of, judged);
        Why why = Why.of(checker, of.submission(), id, null, fact -> 0);

        Set<String> argument = why.argument().stream().filter(each -> each.assumed() == null)
                .map(Evidence::pointer).collect(Collectors.toCollection(LinkedHashSet::new));
        FindingEntry entry = judged.findings().get(id);
        List<String> evidence = entry.grounds().stream().filter(each -> !each.isAssumed()).map(Located::pointer)
                .filter(each -> !id.subject().startsWith(each + '/')).distinct().toList();
        boolean isOfEvidence = Set.copyOf(evidence).containsAll(argument);
        Set<String> forgotten = Set.copyOf(isOfEvidence ? withReferences(evidence, tree) : tree.told());
        Skeleton skeleton = new Skeleton(tree, forgotten, true);
        assertThat(outcome(checker, skeleton, argument, id)).isEqualTo(of.outcome());

        assumeThat(isOfEvidence && evidence.size() <= MOST_FACTS).isTrue();
        assertThat(why.proof()).isEqualTo(Why.Proof.SMALLEST);
        Skeleton bare = new Skeleton(tree, forgotten, false);
        for (Set<String> fewer : smallerThan(argument.size(), evidence, bare)) {
            // Where nobody hands a list in, an area can be said to have handed in all: that says nothing of the others.
            assertThat(outcome(checker, bare, fewer, id) == of.outcome()
                    && outcome(checker, skeleton, fewer, id) == of.outcome())
                    .as("by %s alone, fewer than %s", fewer, argument).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theFindingComesOutOtherwiseUnderTheNearestFactsAndUnderNoOneChangeLess(Case of) {
        ComplianceChecker checker = CounselCases.checker(of);
        FactTree tree = FactTree.of(of.submission());
        FindingId id = finding(of, Judged.by(checker, tree));
        Why why = Why.of(checker, of.submission(), id, null, fact -> 0);
        for (Why.Otherwise each : why.otherwise()) {
            Judged other = Judged.by(checker, Change.apply(each.changes(), tree));
            assertThat(other.findings().get(id).outcome()).isEqualTo(each.outcome()).isNotEqualTo(of.outcome());
            for (Change change : each.changes()) {
                if (each.changes().size() > 1 && change.kind() == Change.Kind.TELL) {
                    List<Change> less = new ArrayList<>(each.changes());
                    less.remove(change);
                    Judged without = less.stream().anyMatch(one -> one.pointer().startsWith(change.pointer()))
                            ? null : Judged.by(checker, Change.apply(less, tree));
                    assertThat(without == null || without.findings().get(id).outcome() != each.outcome())
                            .as("without %s of %s", change, each).isTrue();
                }
            }
        }
    }

    private static Set<String> withReferences(List<String> evidence, FactTree tree) {
        Set<String> all = new LinkedHashSet<>(evidence);
        tree.told().stream().filter(each -> Fields.at(tree.model(), each).role().name().startsWith("REFERENCE"))
                .forEach(all::add);
        return all;
    }

    private static Outcome outcome(ComplianceChecker checker, Skeleton skeleton, Set<String> facts, FindingId id) {
        Judged judged = Judged.by(checker, skeleton.of(facts, id.subject()));
        return judged == null ? null : judged.findings().get(id).outcome();
    }

    /** All smaller sets that can stand: with a fact the lists among them that it is in. */
    private static List<Set<String>> smallerThan(int size, List<String> facts, Skeleton bare) {
        List<Set<String>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << facts.size(); bits++) {
            Set<String> some = new LinkedHashSet<>();
            for (int i = 0; i < facts.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    some.add(facts.get(i));
                }
            }
            if (some.size() < size && facts.stream().noneMatch(list -> !some.contains(list)
                    && some.stream().anyMatch(fact -> bare.listsAround(fact).contains(list)))) {
                sets.add(some);
            }
        }
        return sets;
    }
}
