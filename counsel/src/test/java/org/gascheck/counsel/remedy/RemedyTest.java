package org.gascheck.counsel.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
import org.gascheck.law.Strength;
import org.gascheck.report.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Remedies, by judging again, against parts of themselves, and against single changes and pairs of them. */
class RemedyTest {

    private static final Acts ACTS = Acts.usual();
    private static final int MOST_STEPS = 6;
    private static final int FEW_PAIRS = 60;
    private static final int MOST_PAIRS = 2_000;
    private static final long SEED = 20261130;

    static Stream<Case> cases() {
        return CounselCases.oneIn(2_800, each -> each.outcome() == Outcome.BREACHED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void afterAllStepsNothingIsBreachedButTheResidueAndNoStepCanBeLeftOut(Case of) {
        ComplianceChecker checker = CounselCases.checker(of);
        Remedy remedy = Remedy.of(checker, of.submission(), ACTS);
        FactTree tree = FactTree.of(of.submission());
        Set<FindingId> residue = new LinkedHashSet<>();
        remedy.residue().forEach(each -> residue.add(id(each.finding())));
        assertThat(breaches(checker, applied(remedy.steps(), tree))).isEqualTo(residue);
        Set<FindingId> mended = new LinkedHashSet<>(breaches(checker, tree));
        mended.removeAll(residue);
        assertThat(remedy.steps().isEmpty()).isEqualTo(mended.isEmpty());
        for (Step left : remedy.steps()) {
            List<Step> others = new ArrayList<>(remedy.steps());
            others.remove(left);
            List<Finding> told = Stream.concat(left.mends().stream(), left.keeps().stream()).toList();
            assertThat(told).as("%s", left).isNotEmpty();
            Judged judged = Judged.by(checker, applied(others, tree));
            if (judged != null) {
                assertThat(told).as("%s", left).anySatisfy(finding ->
                        assertThat(judged.findings().get(id(finding)).outcome())
                                .isNotIn(Outcome.SATISFIED, Outcome.NOT_APPLICABLE));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void noSomeOfTheStepsAndNoSingleChangeOrPairThatCostsLessMendsAsMuch(Case of) {
        ComplianceChecker checker = CounselCases.checker(of);
        Remedy remedy = Remedy.of(checker, of.submission(), ACTS);
        FactTree tree = FactTree.of(of.submission());
        Set<FindingId> residue = new LinkedHashSet<>();
        remedy.residue().forEach(each -> residue.add(id(each.finding())));
        Map<FindingId, Outcome> before = Unbreached.outcomes(Judged.by(checker, tree));
        Consumer<Other> compare = other -> {
            Judged judged = Judged.by(checker, other.tree());
            assertThat(judged != null && isAsGood(before, Unbreached.outcomes(judged), residue))
                    .as("%s at a cost of %s, not %s", other.what(), other.cost(), remedy.cost()).isFalse();
        };
        subsets(remedy.steps(), tree).forEach(compare);
        if (remedy.cheapest()) {
            cheaper(tree, remedy.cost()).forEach(compare);
        }
    }

    private record Other(Object what, FactTree tree, double cost) {
    }

    /** Some of the steps and not all, in all ways where they are few. */
    private static Stream<Other> subsets(List<Step> steps, FactTree tree) {
        int all = (1 << Math.min(steps.size(), MOST_STEPS)) - 1;
        return IntStream.range(0, steps.isEmpty() ? 0 : all).mapToObj(bits -> {
            List<Step> some = IntStream.range(0, steps.size())
                    .filter(i -> i >= MOST_STEPS || (bits >> i & 1) == 1).mapToObj(steps::get).toList();
            return new Other(some, applied(some, tree), some.stream().mapToDouble(each -> each.act().cost()).sum());
        });
    }

    /** The single changes and the pairs of them, that cost less; some of the pairs, by a seed, where they are many. */
    private static Stream<Other> cheaper(FactTree tree, double cost) {
        List<Single> singles = SingleChanges.of(tree).stream().filter(each -> each.cost() < cost).toList();
        List<Other> pairs = new ArrayList<>();
        for (int i = 0; i < singles.size(); i++) {
            for (Single other : singles.subList(i + 1, singles.size())) {
                Single one = singles.get(i);
                if (one.costWith(other) < cost && !one.place().equals(other.place())) {
                    pairs.add(new Other(List.of(one, other), null, one.costWith(other)));
                }
            }
        }
        Collections.shuffle(pairs, new Random(SEED));
        return Stream.concat(
                singles.stream().map(each -> new Other(each, each.in(tree), each.cost())),
                pairs.stream().limit(CounselCases.ALL ? MOST_PAIRS : FEW_PAIRS).map(pair -> {
                    List<?> both = (List<?>) pair.what();
                    return new Other(both, made((Single) both.get(0), (Single) both.get(1), tree), pair.cost());
                }));
    }

    private static FactTree made(Single one, Single other, FactTree tree) {
        return one.value() == null ? one.in(other.in(tree)) : other.in(one.in(tree));
    }

    /** Nothing breached but the residue, and what was settled still is or is for a person. */
    private static boolean isAsGood(
            Map<FindingId, Outcome> before, Map<FindingId, Outcome> after, Set<FindingId> residue) {
        return after.entrySet().stream().allMatch(each -> switch (each.getValue()) {
            case BREACHED -> residue.contains(each.getKey());
            case NEEDS_REVIEW -> before.get(each.getKey()) != Outcome.BREACHED || residue.contains(each.getKey());
            case UNDETERMINED -> before.get(each.getKey()) == Outcome.UNDETERMINED
                    || residue.contains(each.getKey());
            default -> true;
        });
    }

    private static FactTree applied(List<Step> steps, FactTree tree) {
        FactTree applied = tree;
        for (Step each : steps) {
            applied = Change.apply(each.changes(), applied);
        }
        return applied;
    }

    private static Set<FindingId> breaches(ComplianceChecker checker, FactTree tree) {
        Set<FindingId> breaches = new LinkedHashSet<>();
        Judged.by(checker, tree).findings().forEach((id, entry) -> {
            if (entry.strength() == Strength.MANDATORY && entry.outcome() == Outcome.BREACHED) {
                breaches.add(id);
            }
        });
        return breaches;
    }

    private static FindingId id(Finding finding) {
        return new FindingId(finding.instrument(), finding.requirement(), finding.subject().pointer());
    }
}
