package org.gascheck.counsel.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
import org.gascheck.counsel.CounselCases;
import org.gascheck.counsel.changes.Change;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.Fields;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Remedies, by judging again and against all single acts. */
class RemedyTest {

    private static final Acts ACTS = Acts.usual();

    static Stream<Case> cases() {
        return CounselCases.oneIn(997).filter(each -> each.outcome() == Outcome.BREACHED);
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
            assertThat(left.mends()).as("%s", left).isNotEmpty();
            Judged judged = Judged.by(checker, applied(others, tree));
            if (judged != null) {
                assertThat(left.mends()).as("%s", left).anySatisfy(finding ->
                        assertThat(judged.findings().get(id(finding)).outcome())
                                .isNotIn(Outcome.SATISFIED, Outcome.NOT_APPLICABLE));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void noSingleChangeOfAFactThatCostsLessMendsAsMuch(Case of) {
        ComplianceChecker checker = CounselCases.checker(of);
        Remedy remedy = Remedy.of(checker, of.submission(), ACTS);
        FactTree tree = FactTree.of(of.submission());
        Set<FindingId> residue = new LinkedHashSet<>();
        remedy.residue().forEach(each -> residue.add(id(each.finding())));
        Map<FindingId, Outcome> before = Unbreached.outcomes(Judged.by(checker, tree));
        for (String place : tree.told()) {
            String record = place.substring(0, place.lastIndexOf('/'));
            for (Single each : singles(tree, place, record)) {
                Judged judged = each.cost() < remedy.cost() ? Judged.by(checker, each.tree()) : null;
                if (judged != null) {
                    assertThat(isAsGood(before, Unbreached.outcomes(judged), residue))
                            .as("%s at a cost of %s, not %s", each.what(), each.cost(), remedy.cost()).isFalse();
                }
            }
        }
    }

    private record Single(String what, FactTree tree, double cost) {
    }

    /** Each constant and truth of a fact, and each record left out, by the cheapest act that does so. */
    private static List<Single> singles(FactTree tree, String place, String record) {
        List<Single> singles = new ArrayList<>();
        Field field = Fields.at(tree.model(), place);
        double cost = ACTS.costOf(field.declaredIn().getSimpleName(), field.name());
        if (field.value() != null && !field.value().set() && !Double.isInfinite(cost)) {
            List<Object> values = field.value().constants() != null
                    ? Stream.of(field.value().constants().getEnumConstants()).<Object>map(Enum::name).toList()
                    : tree.at(place) instanceof Boolean ? List.of(true, false) : List.of();
            values.forEach(value -> singles.add(new Single(place + '=' + value, tree.telling(place, value), cost)));
        }
        if (field.role() == Field.Role.LIST) {
            RecordType<?> type = RecordType.of(field.record());
            double removal = ACTS.of(type.type().getSimpleName()).stream()
                    .filter(act -> act.does() == Act.Does.REMOVE).mapToDouble(Act::cost).min().orElse(Double.MAX_VALUE);
            for (int i = 0; i < ((List<?>) tree.at(place)).size() && removal < Double.MAX_VALUE; i++) {
                String member = place + '/' + i;
                singles.add(new Single("without " + member, tree.removing(member), removal));
            }
        }
        return singles;
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
