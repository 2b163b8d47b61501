package org.gascheck.counsel.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.Answer;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.Verdict;

/**
 * Finds out what a submission comes to by asking for unknown facts, the one first that makes its verdict certain at the
 * least expected cost; where the checker asks for a purpose, its answer. A fact that cannot matter any more is never
 * asked, nor one that only a person can find out: then a person has to judge. Immutable; each answer makes another
 * inquiry, which judges the facts again.
 */
public final class Inquiry {

    private final Interview interview;
    private final List<Answered> answers;
    private final Set<String> skipped;
    private final Round round;

    private Inquiry(Interview interview, List<Answered> answers, Set<String> skipped, Round round) {
        this.interview = interview;
        this.answers = List.copyOf(answers);
        this.skipped = Set.copyOf(skipped);
        this.round = round;
    }

    /**
     * An inquiry by the usual costs and equal likelihoods.
     *
     * @param checker    one that asks for a purpose where its answer is to become certain and not the verdict
     * @param submission has an assessment date
     * @throws InvalidSubmissionException if the checker refuses the submission
     */
    public static Inquiry of(ComplianceChecker checker, Submission submission) {
        return of(checker, submission, Costs.usual(), Likelihoods.EQUAL);
    }

    /**
     * An inquiry.
     *
     * @param checker    one that asks for a purpose where its answer is to become certain and not the verdict
     * @param submission has an assessment date
     * @throws InvalidSubmissionException if the checker refuses the submission
     */
    public static Inquiry of(
            ComplianceChecker checker, Submission submission, Costs costs, Likelihoods likelihoods) {
        Interview interview =
                new Interview(checker, submission.model(), costs, likelihoods, FactTree.of(submission));
        return new Inquiry(interview, List.of(), Set.of(), interview.judge(interview.facts(), Set.of()));
    }

    /** Whether what was asked for is certain: it comes to the same whatever the unknown facts are. */
    public boolean isCertain() {
        return round.plan().isSettled();
    }

    /** What to ask next; empty where it is certain, or nobody knows what could make it so. */
    public Optional<Question> next() {
        return asked().findFirst().map(round.questions()::at);
    }

    /**
     * What to ask next and then, as long as the likeliest is answered and nothing is breached: the first of it. Each
     * answer can change what follows.
     */
    public List<Question> expectedOrder() {
        return asked().map(round.questions()::at).toList();
    }

    private Stream<String> asked() {
        return round.plan().likely().stream().map(this::before).distinct().filter(each -> !skipped.contains(each));
    }

    /** What has to be told first: a reference to a record of a list says nothing as long as nobody told the list. */
    private String before(String pointer) {
        return FactPath.of(model(), pointer).map(FactPath::last)
                .filter(each -> each.role() == Field.Role.REFERENCE || each.role() == Field.Role.REFERENCE_LIST)
                .filter(each -> !model().isTopLevel(each.record()))
                .map(each -> Questions.listFor(model(), each, pointer))
                .filter(list -> round.facts().at(list) == null)
                .orElse(pointer);
    }

    /**
     * The questions that open findings hang on, the expected order first: all of them, or the first of them where they
     * are many. An answer can make others needless, and open more. Some may be left where all is certain.
     */
    public List<Question> mayBeAsked(int most) {
        Set<String> pointers = new LinkedHashSet<>(round.plan().likely());
        pointers.addAll(round.matter().lists());
        round.matter().open().forEach(each -> each.facts()
                .forEach(fact -> pointers.add(AskedPlace.of(each.placeOf(fact)).pointer())));
        return pointers.stream().filter(each -> !skipped.contains(each)).map(this::before).distinct()
                .filter(each -> !skipped.contains(each)).limit(most).map(round.questions()::at).toList();
    }

    /** What asking on until the end takes on average. */
    public Expected expected() {
        return round.plan().expected();
    }

    /**
     * The question for an unknown fact, list or reference, whether or not it is the next.
     *
     * @throws IllegalArgumentException if the submission has no such place, or something stands there
     */
    public Question questionAt(String pointer) {
        checkUnknown(pointer);
        return round.questions().at(pointer);
    }

    /**
     * This inquiry with an answer.
     *
     * @param pointer that of a question
     * @param value   as JSON has it; see {@link AnswerWords} for what people type
     * @throws InvalidAnswerException   if it cannot be so; this inquiry stays as it is
     * @throws IllegalArgumentException if the submission has no such place, or something stands there
     */
    public Inquiry answer(String pointer, Object value) {
        checkUnknown(pointer);
        return with(new Answered(pointer, value), round.facts());
    }

    /**
     * This inquiry with an answer to a reference that leads to a record which is not there yet: it is added, and
     * nothing else is known of it.
     *
     * @throws InvalidAnswerException   if there is such a record, or where the list in which it would stand is unknown
     * @throws IllegalArgumentException if the submission has no such reference, or it is known
     */
    public Inquiry answerAdding(String pointer, String id) {
        checkUnknown(pointer);
        String list = Questions.listFor(model(), FactPath.of(model(), pointer).orElseThrow().last(), pointer);
        Object known = round.facts().at(list);
        if (known == null && list.lastIndexOf('/') > 0) {
            throw invalid(pointer, "先要说明 " + list + " 有哪些", list + " has to be told first");
        }
        List<Object> members = new ArrayList<>(known == null ? List.of() : (List<?>) known);
        members.add(Map.of("id", id));
        Inquiry added = with(new Answered(list, members), round.facts().telling(list, members));
        return added.answer(pointer, id);
    }

    private Inquiry with(Answered answer, FactTree facts) {
        List<Answered> more = new ArrayList<>(answers);
        more.removeIf(each -> each.pointer().equals(answer.pointer()));
        more.add(answer);
        return new Inquiry(interview, more, skipped,
                interview.answered(facts.telling(answer.pointer(), answer.value()), skipped));
    }

    /** This inquiry, in which nobody knows what stands at a place and it is not asked again. */
    public Inquiry skip(String pointer) {
        Set<String> more = new HashSet<>(skipped);
        more.add(pointer);
        return new Inquiry(interview, answers, more, interview.judge(round.facts(), more));
    }

    private void checkUnknown(String pointer) {
        if (FactPath.of(model(), pointer).isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no fact at " + pointer + "; expected the pointer of a question");
        }
        if (round.facts().at(pointer) != null) {
            throw new IllegalArgumentException("what stands at " + pointer + " is known; expected an unknown fact");
        }
        round.facts().telling(pointer, null);
    }

    private static InvalidAnswerException invalid(String pointer, String zh, String en) {
        return new InvalidAnswerException(List.of(new Problem("", 0, 0, pointer, new Text(zh, en))));
    }

    private FactModel model() {
        return interview.model();
    }

    /** The verdict: the certain one or, as long as none is, that on the facts that are known. */
    public Verdict verdict() {
        if (report().purpose() != null || !isCertain()) {
            return report().verdict();
        }
        return switch (round.plan().rank()) {
            case 0 -> Verdict.NON_COMPLIANT;
            case 1 -> Verdict.UNDETERMINED;
            // What is still open comes at worst to what is not yet due.
            default -> Verdict.COMPLIANT;
        };
    }

    /** The answer of the purpose, likewise; null where none was asked for. */
    public Answer purposeAnswer() {
        if (report().purpose() == null || !isCertain()) {
            return report().purpose() == null ? null : report().purpose().answer();
        }
        int rank = round.plan().rank();
        if (rank >= round.matter().ranks().size()) {
            return report().purpose().answer();
        }
        Outcome outcome = round.matter().ranks().get(rank);
        return switch (outcome) {
            case BREACHED -> Answer.NO;
            case NEEDS_REVIEW -> Answer.FOR_A_PERSON;
            case NOT_YET_DUE -> Answer.NOT_YET_DUE;
            default -> throw new IllegalStateException("a purpose does not rank " + outcome);
        };
    }

    /**
     * Answers that suffice: with them alone the same is certain, and without any one of them it is not. None where it
     * was certain from the beginning.
     *
     * @throws IllegalStateException if nothing is certain yet
     */
    public List<Answered> certificate() {
        if (!isCertain()) {
            throw new IllegalStateException("nothing is certain yet; expected answers first");
        }
        List<Answered> kept = new ArrayList<>(answers);
        for (int i = kept.size() - 1; i >= 0; i--) {
            List<Answered> fewer = new ArrayList<>(kept);
            fewer.remove(i);
            if (interview.isCertainWith(fewer, round.plan().rank())) {
                kept = fewer;
            }
        }
        return kept;
    }

    /**
     * The mandatory findings that a person has to judge, since facts contradict each other or the law leaves it to one:
     * no question settles them.
     */
    public List<Finding> forAPerson() {
        return report().findings(Outcome.NEEDS_REVIEW).stream()
                .filter(each -> each.strength() == Strength.MANDATORY).toList();
    }

    /** The answers given so far, in their order. */
    public List<Answered> answers() {
        return answers;
    }

    /** The JSON Pointers of what nobody knows. */
    public Set<String> skipped() {
        return skipped;
    }

    /** The question that an answer was given to, without what waits for it. */
    public Question questionOf(Answered answer) {
        return new Questions(model(), interview.costs(), List.of(), round.facts()).at(answer.pointer());
    }

    /** The submission with all answers. */
    public Submission submission() {
        return round.submission();
    }

    /** The facts with all answers, as JSON has them; not to be changed. */
    public Map<String, Object> facts() {
        return round.facts().asJson();
    }

    /** The report on the submission with all answers. */
    public ComplianceReport report() {
        return round.report();
    }
}
