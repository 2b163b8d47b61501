package org.gascheck.counsel.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.report.Verdict;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;

/**
 * Inquiries into the whole submissions with up to three truths and constants forgotten, chosen by a fixed seed, against
 * all ways of filling them in again; {@code -Dcases.all=true} takes many more.
 */
class InquiryTest {

    private static final long SEED = 20261130;
    private static final int ROUNDS = Boolean.getBoolean("cases.all") ? 30 : 1;
    private static final int MOST_ROWS = 72;

    @Test
    void endsCertainAsksWhatMattersAndCostsWhatTheBestDecisionTreeCosts() {
        Random random = new Random(SEED);
        int compared = 0;
        for (String name : Samples.names()) {
            FactTree told = Samples.facts(name);
            if (Samples.CHECKER.check(told.submission()).verdict() != Verdict.COMPLIANT) {
                continue;
            }
            List<String> choices = new ArrayList<>(Samples.choices(told));
            for (int i = 0; i < ROUNDS; i++) {
                Collections.shuffle(choices, random);
                compared += isCompared(name, told, choices.subList(0, Math.min(1 + i % 3, choices.size())), random);
            }
        }
        System.out.printf("inquiries compared with all ways of filling in: %d%n", compared);
        assertThat(compared).isGreaterThan(2 * ROUNDS);
    }

    private static int isCompared(
            String name, FactTree told, List<String> forgotten, Random random) {
        FactTree facts = Samples.without(told, forgotten);
        List<List<Object>> values = forgotten.stream().map(Samples::values).toList();
        if (values.stream().mapToInt(List::size).reduce(1, (one, two) -> one * two) > MOST_ROWS) {
            return 0;
        }
        Map<List<Integer>, Integer> verdicts = new HashMap<>();
        for (List<Integer> row : BruteForce.rows(values)) {
            Verdict verdict = verdict(facts, forgotten, values, row);
            if (verdict == null) {
                return 0;
            }
            verdicts.put(row, verdict.ordinal());
        }
        String even = forgotten.stream().map(pointer -> pointer.substring(1).replaceAll("/\\d+", "").replace('/', '.'))
                .distinct().map(path -> path + ": " + evenly(path)).collect(Collectors.joining("\n"));
        Inquiry inquiry = Inquiry.of(Samples.CHECKER, facts.submission(), Costs.usual(),
                Likelihoods.of(Population.MODEL, "even", even));
        double[] costs = forgotten.stream()
                .mapToDouble(pointer -> Costs.usual().of(FactPath.of(Population.MODEL, pointer).orElseThrow()).cost())
                .toArray();
        List<double[]> chances = values.stream()
                .map(each -> Collections.nCopies(each.size(), 1.0 / each.size()).stream()
                        .mapToDouble(chance -> chance).toArray())
                .toList();
        BruteForce force = new BruteForce(costs, chances, verdicts);
        List<Integer> known = force.nothingKnown();
        String what = name + " without " + forgotten;
        double cost = force.cost(known);
        Expected expected = inquiry.expected();
        assertThat(cost).as(what).isBetween(expected.atLeast() - 1e-9, expected.cost() + 1e-9);
        if (expected.optimal()) {
            assertThat(expected.cost()).as(what).isCloseTo(cost, within(1e-9));
        }
        while (!inquiry.isCertain()) {
            String asked = inquiry.next().orElseThrow().pointer();
            assertThat(forgotten).as(what).contains(asked);
            int fact = forgotten.indexOf(asked);
            assertThat(force.matters(known, fact)).as("%s: asks %s", what, asked).isTrue();
            int value = random.nextInt(values.get(fact).size());
            known = BruteForce.with(known, fact, value);
            inquiry = inquiry.answer(asked, values.get(fact).get(value));
        }
        assertThat(force.isCertain(known)).as(what).isTrue();
        List<Integer> end = known;
        Set<Integer> comesTo = new HashSet<>();
        verdicts.forEach((row, verdict) -> {
            if (agree(end, row)) {
                comesTo.add(verdict);
            }
        });
        assertThat(comesTo).as(what).containsExactly(inquiry.verdict().ordinal());
        isIrreducible(inquiry, facts);
        return 1;
    }

    private static boolean agree(List<Integer> known, List<Integer> row) {
        for (int i = 0; i < row.size(); i++) {
            if (known.get(i) >= 0 && !known.get(i).equals(row.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String evenly(String path) {
        return Samples.values("/" + path.replace('.', '/')).stream().map(value -> value + ": 1")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /**
     * The verdict with some values filled in; null where they cannot be so or contradict each other, or where it hangs
     * on more than was forgotten.
     */
    private static Verdict verdict(
            FactTree facts, List<String> pointers, List<List<Object>> values, List<Integer> row) {
        FactTree filled = facts;
        for (int i = 0; i < pointers.size(); i++) {
            filled = filled.telling(pointers.get(i), values.get(i).get(row.get(i)));
        }
        try {
            Submission submission = filled.submission();
            Inquiry inquiry = Inquiry.of(Samples.CHECKER, submission);
            return submission.disputes().isEmpty() && inquiry.isCertain() ? inquiry.report().verdict() : null;
        } catch (InvalidSubmissionException e) {
            return null;
        }
    }

    /** The certificate suffices by itself, and no answer of it can be left out. */
    private static void isIrreducible(Inquiry end, FactTree facts) {
        List<Answered> certificate = end.certificate();
        assertThat(end.answers()).containsAll(certificate);
        for (int without = -1; without < certificate.size(); without++) {
            FactTree tree = facts;
            for (int i = 0; i < certificate.size(); i++) {
                tree = i == without ? tree
                        : tree.telling(certificate.get(i).pointer(), certificate.get(i).value());
            }
            Inquiry again = Samples.inquiry(tree);
            boolean same = again.isCertain() && again.verdict() == end.verdict();
            assertThat(same).as("certificate %s without %d", certificate, without).isEqualTo(without < 0);
        }
    }

    private static Inquiry canteenWithout(String... pointers) {
        return Samples.inquiry(Samples.without(Samples.facts("school-canteen-in-order"), List.of(pointers)));
    }

    @Test
    void aWrongAnswerIsRefusedWithWhatIsExpectedAndChangesNothing() {
        Inquiry inquiry = canteenWithout("/gasUsers/0/devices/0/inUse");
        assertThatThrownBy(() -> inquiry.answer("/gasUsers/0/devices/0/inUse", "perhaps"))
                .isInstanceOfSatisfying(InvalidAnswerException.class, refused ->
                        assertThat(refused.problems().get(0).message().en()).contains("perhaps", "true or false"));
        assertThatThrownBy(() -> inquiry.answer("/gasUsers/0/kind", "UNIT"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is known");
        assertThatThrownBy(() -> inquiry.answer("/gasUsers/7/kind", "UNIT"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("/gasUsers/7/kind");
        assertThat(inquiry.answer("/gasUsers/0/devices/0/inUse", true).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(inquiry.answers()).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsNotAskedAgainAndLeavesItUncertain() {
        Inquiry inquiry = canteenWithout("/gasUsers/0/devices/0/inUse").skip("/gasUsers/0/devices/0/inUse");
        assertThat(inquiry.isCertain()).isFalse();
        assertThat(inquiry.next()).isEmpty();
        assertThat(inquiry.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(inquiry.answer("/gasUsers/0/devices/0/inUse", false).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void anUnknownListIsAQuestionAndItsMembersAreAskedAfterIt() {
        Inquiry inquiry = canteenWithout("/gasUsers/0/hoses");
        Question question = inquiry.next().orElseThrow();
        assertThat(question.pointer()).isEqualTo("/gasUsers/0/hoses");
        assertThat(question.kind()).isEqualTo(Question.Kind.NAMELESS_RECORDS);
        Inquiry none = inquiry.answer(question.pointer(), AnswerWords.read(question, "没有"));
        assertThat(none.isCertain()).isTrue();
        assertThat(none.certificate()).containsExactly(new Answered("/gasUsers/0/hoses", List.of()));
        Inquiry one = inquiry.answer(question.pointer(), AnswerWords.read(question, "1"));
        assertThat(one.next().orElseThrow().pointer()).startsWith("/gasUsers/0/hoses/0/");
    }

    @Test
    void aReferenceLeadsToARecordThatIsThereOrToANewOne() {
        Inquiry inquiry = canteenWithout("/gasUsers/0/devices/0/alarmModel");
        Question question = inquiry.questionAt("/gasUsers/0/devices/0/alarmModel");
        assertThat(question.choices()).isNotEmpty();
        Object id = question.choices().get(0).value();
        assertThat(inquiry.answer(question.pointer(), id).isCertain()).isTrue();
        assertThatThrownBy(() -> inquiry.answer(question.pointer(), "another"))
                .isInstanceOf(InvalidAnswerException.class);
        Inquiry added = inquiry.answerAdding(question.pointer(), "another");
        assertThat(added.next().orElseThrow().pointer()).startsWith("/alarmModels/");
        assertThatThrownBy(() -> inquiry.answerAdding(question.pointer(), (String) id))
                .isInstanceOf(InvalidAnswerException.class);
    }

    @Test
    void costsOfTheUserDecideWhatIsAskedFirst() {
        FactTree facts = Samples.without(Samples.facts("school-canteen-in-order"),
                List.of("/gasUsers/0/devices/0/inUse", "/gasUsers/0/devices/1/muted"));
        Submission submission = facts.submission();
        for (String dear : List.of("inUse", "muted")) {
            Costs costs = Costs.usual().with(Population.MODEL, "costs.yaml", "gasUsers.devices." + dear + ": 90");
            assertThat(Inquiry.of(Samples.CHECKER, submission, costs, Likelihoods.EQUAL).next().orElseThrow().pointer())
                    .doesNotEndWith(dear);
        }
    }

    @Test
    void aPurposeIsAnswered() {
        FactTree facts = Samples.facts("noodle-shop-acceptance");
        Inquiry whole = Inquiry.of(Samples.CHECKER.asking("acceptance"), facts.submission());
        Inquiry open = Inquiry.of(Samples.CHECKER.asking("acceptance"),
                Samples.without(facts, List.of("/gasUsers/0/devices")).submission());
        assertThat(whole.isCertain()).isTrue();
        assertThat(open.isCertain()).isFalse();
        assertThat(open.next().orElseThrow().pointer()).isEqualTo("/gasUsers/0/devices");
        assertThat(open.answer("/gasUsers/0/devices", facts.at("/gasUsers/0/devices")).purposeAnswer())
                .isEqualTo(whole.purposeAnswer());
    }
}
