package org.gascheck.counsel.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.cases.Case;
import org.gascheck.counsel.CounselCases;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.OpenConclusion;
import org.gascheck.report.Outlook;
import org.gascheck.subjects.Population;
import org.gascheck.truth.Diagram;
import org.gascheck.truth.Diagrams;
import org.junit.jupiter.api.Test;

/**
 * What asking for the facts that cases leave unknown costs is what the best of all decision trees costs, over all
 * values and judged anew for each; of a sample of the cases with a fixed step, or with {@code -Dcases.all=true} of all.
 */
class RequirementsTest {

    private static final int STEP = 100;
    private static final int MOST_ROWS = 64;
    private static final List<Outcome> RANKS = List.of(Outcome.BREACHED, Outcome.NEEDS_REVIEW);
    private static final Map<Object, ComplianceChecker> CHECKERS = new HashMap<>();

    @Test
    void asksAsCheaplyAsTheBestDecisionTree() {
        int compared = 0;
        List<Case> open = CounselCases.oneIn(STEP, each -> each.outcome() == Outcome.UNDETERMINED).toList();
        for (Case each : open) {
            compared += isCompared(each) ? 1 : 0;
        }
        System.out.printf("compared with brute force: %d of %d cases%n", compared, open.size());
        assertThat(compared).isGreaterThan(open.size() / 4);
    }

    private static boolean isCompared(Case of) {
        String instrument = of.submission().instruments().value().iterator().next();
        ComplianceChecker checker = CHECKERS.computeIfAbsent(List.of(instrument, of.settings()), key ->
                GasCheck.checker(List.of(RulePacks.shipped().stream()
                        .filter(pack -> pack.instrument().id().equals(instrument)).findFirst().orElseThrow()),
                        of.settings()));
        Submission submission = of.submission();
        List<OpenConclusion> open = checker.check(submission).open().stream()
                .filter(each -> each.requirement().id().equals(of.requirement())).toList();
        if (open.stream().anyMatch(OpenConclusion::isOfAnother)) {
            return false;
        }
        Outlook outlook = Outlook.of(open);
        Diagrams diagrams = outlook.diagrams();
        Diagram[] all = open.stream()
                .flatMap(each -> RANKS.stream().map(rank -> outlook.comesTo(each, rank))).toArray(Diagram[]::new);
        int[] facts = diagrams.positions(all).stream().toArray();
        List<List<Object>> values = new ArrayList<>();
        List<double[]> chances = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        double[] costs = new double[facts.length];
        Prices prices = new Prices(Population.MODEL, Costs.usual(), Likelihoods.EQUAL, Set.of());
        for (int i = 0; i < facts.length; i++) {
            List<List<Object>> byWay = diagrams.values(facts[i]);
            if (byWay.stream().anyMatch(List::isEmpty)) {
                return false;
            }
            values.add(byWay.stream().flatMap(List::stream).map(RequirementsTest::json).toList());
            chances.add(byWay.stream()
                    .flatMap(way -> way.stream().map(value -> 1.0 / byWay.size() / way.size()))
                    .mapToDouble(chance -> chance).toArray());
            pointers.add(diagrams.fact(facts[i]).pointer());
            costs[i] = prices.cost(pointers.get(i));
        }
        List<List<Integer>> rows = values.stream().mapToLong(List::size).reduce(1, (one, two) -> one * two) > MOST_ROWS
                ? List.of()
                : BruteForce.rows(values);
        Map<List<Integer>, Integer> ranks = new HashMap<>();
        for (List<Integer> row : rows) {
            FactTree tree = FactTree.of(submission);
            for (int i = 0; i < facts.length; i++) {
                tree = tree.telling(pointers.get(i), values.get(i).get(row.get(i)));
            }
            ComplianceReport report = judged(checker, tree);
            if (report == null || hangsOnDoubts(report, of.requirement())) {
                return false;
            }
            ranks.put(row, rank(report, open));
        }
        if (ranks.isEmpty()) {
            return false;
        }
        Plan plan = new Planner(new PartMaker(prices)).plan(new Matter(RANKS, RANKS.size(), open, List.of()));
        BruteForce force = new BruteForce(costs, chances, ranks);
        Expected expected = plan.expected();
        assertThat(expected.cost()).as(of.place()).isCloseTo(force.cost(force.nothingKnown()), within(1e-9));
        assertThat(expected.optimal()).as(of.place()).isTrue();
        assertThat(plan.isSettled()).as(of.place()).isEqualTo(force.isCertain(force.nothingKnown()));
        if (plan.isSettled()) {
            assertThat(ranks.values()).as(of.place()).containsOnly(plan.rank());
        }
        return true;
    }

    /** The report on facts; null where they cannot be so, contradict each other, or have a day that does not count. */
    private static ComplianceReport judged(ComplianceChecker checker, FactTree tree) {
        try {
            Submission submission = tree.submission();
            return submission.disputes().isEmpty() && submission.uncountedDays().isEmpty()
                    ? checker.check(submission)
                    : null;
        } catch (InvalidSubmissionException e) {
            return null;
        }
    }

    /** Whether a day that was tried lies before its matter, which the values that claims tell apart know nothing of. */
    private static boolean hangsOnDoubts(ComplianceReport report, String requirement) {
        return report.findings().stream().anyMatch(each -> each.requirement().equals(requirement)
                && each.message() != null && each.message().en().startsWith("A person has to find out"));
    }

    private static int rank(ComplianceReport report, List<OpenConclusion> open) {
        Set<String> subjects = new HashSet<>();
        open.forEach(each -> subjects.add(each.subject().pointer()));
        String requirement = open.get(0).requirement().id();
        return report.entries().filter(each -> each.requirement().equals(requirement)
                        && subjects.contains(each.subject().pointer()))
                .map(FindingEntry::outcome).filter(RANKS::contains).mapToInt(RANKS::indexOf).min()
                .orElse(RANKS.size());
    }

    private static Object json(Object value) {
        if (value instanceof Collection<?> members) {
            return members.stream().map(RequirementsTest::json).toList();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Boolean || value instanceof Number ? value : value.toString().replace("\0", "Z-1");
    }
}
