package org.gascheck.facts.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Place;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Submission;

/** Reads one submission, going on after each problem so that all of them are told at once. */
final class SubmissionReader {

    private final FactModel model;
    private final Input input;
    private final String source;
    private final ReadLimits limits;
    private final Assumptions known;
    private final Problems problems;
    private final Contradictions contradictions = new Contradictions();
    private final ReferringRecords referring = new ReferringRecords();
    private final FarDays farDays = new FarDays();
    private final UntoldMembers untold;
    private RecordReader records;

    /** A reader that takes some assumptions besides those that the submission declares. */
    SubmissionReader(FactModel model, Input input, String source, ReadLimits limits, Assumptions known) {
        this.model = model;
        this.input = input;
        this.source = source;
        this.limits = limits;
        this.known = known;
        this.untold = new UntoldMembers(known);
        this.problems = new Problems(source, input, limits);
    }

    Submission read() {
        Submission submission = null;
        try {
            submission = readInput();
            Assumptions all = known.with(records.declared());
            if (problems.isEmpty() && known.leadFurther(all)) {
                return new SubmissionReader(model, input, source, limits, all).read();
            }
            if (problems.isEmpty()) {
                referring.tell(submission.population());
                submission = compared(submission, all);
                untold.settle(records::referredTo, contradictions.comparison()::hasLedTo);
            }
        } catch (StoppedException e) {
            problems.add(e);
        }
        if (!problems.isEmpty()) {
            throw new InvalidSubmissionException(problems.inOrder());
        }
        return submission;
    }

    /**
     * The submission with what follows from its facts and from the assumptions; what cannot be so together is reported.
     */
    private Submission compared(Submission submission, Assumptions assumptions) throws StoppedException {
        contradictions.compare();
        AssumedFacts assumed = AssumedFacts.in(submission, assumptions, contradictions.comparison());
        if (assumed.areSome()) {
            contradictions.compare();
        }
        LocalDate assessedOn = submission.assessedOn().given();
        farDays.compare(
                assessedOn == null ? assumed.lastEvent(records.lastEvent()) : assessedOn, contradictions.comparison());
        contradictions.report(input, problems);
        Contradictions.report(assumed.clashes(), input, problems);
        Set<String> texts = assumptions.declared();
        return new Submission(
                submission.assessedOn(),
                submission.instruments(),
                texts.isEmpty()
                        ? submission.assumptions()
                        : Fact.at(Place.ROOT, submission.assumptions().field(), texts),
                submission.population(),
                assumed.lastEvent(records.lastEvent()),
                contradictions.disputes(),
                assumed.counts(),
                List.copyOf(records.uncountedDays()));
    }

    private Submission readInput() throws StoppedException {
        try (Tokens tokens = input.tokens()) {
            records = new RecordReader(
                    model, tokens, limits, known, problems, contradictions, referring, farDays, untold);
            if (tokens.next() == null) {
                records.report(
                        () -> "", () -> new Text("文件是空的；应为一个 JSON 对象", "the input is empty; expected a JSON object"));
                return null;
            }
            Submission submission = records.read(model.submission());
            if (tokens.next() != null) {
                records.report(() -> "", () -> new Text("JSON 对象之后还有内容", "there is more after the JSON object"));
            }
            return submission;
        }
    }
}
