package org.gascheck.service.judging;

import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ProblemPlaces;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.ledger.Actor;
import org.gascheck.report.ComplianceReport;
import org.springframework.stereotype.Component;

/** Reads and judges what was handed in. */
@Component
public class Judging {

    private static final String SOURCE = "request";

    private final ReadLimits limits;
    private final Decisions decisions;

    Judging(ReadLimits limits, Decisions decisions) {
        this.limits = limits;
        this.decisions = decisions;
    }

    /** How much of a submission is read. */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * A submission as it is to be judged.
     *
     * @throws InvalidSubmissionException if it cannot be read
     */
    public Submission read(byte[] json, JudgingChoice choice) {
        Submission submission = Submissions.read(json, SOURCE, limits, Assumptions.NONE);
        return choice.asOf() == null ? submission : submission.on(choice.asOf());
    }

    /**
     * Judges a submission, and logs who had it judged and what it came to.
     *
     * @throws InvalidSubmissionException if it cannot be read or judged, with lines and columns
     */
    public Judged decide(Actor by, byte[] json, JudgingChoice choice, RulesInForce rules) {
        Judged judged = judge(json, choice, rules);
        decisions.checked(by, judged.report());
        return judged;
    }

    /**
     * Judges a submission for who does not tell anybody its verdict, or logs it by other means.
     *
     * @throws InvalidSubmissionException if it cannot be read or judged, with lines and columns
     */
    public Judged judge(byte[] json, JudgingChoice choice, RulesInForce rules) {
        Submission submission = rules.instructed(read(json, choice));
        try {
            ComplianceReport report = rules.judge(submission, choice.purpose());
            return new Judged(json, submission, report, rules);
        } catch (InvalidSubmissionException e) {
            throw placed(e, json);
        }
    }

    /** What is wrong with a submission, with lines and columns in what was handed in. */
    public InvalidSubmissionException placed(InvalidSubmissionException refused, byte[] json) {
        return new InvalidSubmissionException(ProblemPlaces.of(refused.problems(), json, SOURCE, limits));
    }
}
