package org.gascheck.cli;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.drl.InvalidPackException;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.report.ComplianceReport;
import org.gascheck.screening.Judge;

/** Judges submissions, each by its instruments and as of its day, or those that the operator chose. */
final class SubmissionJudge implements Judge {

    private final InstrumentChoice choice;
    private final Checkers checkers;
    private final LocalDate asOf;

    /**
     * One by chosen instruments and readings.
     *
     * @param asOf the day to judge for instead of those of the submissions, or null
     */
    SubmissionJudge(InstrumentChoice choice, Checkers checkers, LocalDate asOf) {
        this.choice = choice;
        this.checkers = checkers;
        this.asOf = asOf;
    }

    @Override
    public ComplianceReport judge(Submission submission) {
        try {
            Submission dated = ReadInput.on(submission, "", asOf);
            Set<String> by = choice.of(dated, "");
            return checkers.of(by).check(dated.under(by));
        } catch (UnreadableInputException e) {
            throw new InvalidSubmissionException(e.problems());
        } catch (InvalidPackException e) {
            throw new InvalidSubmissionException(e.problems());
        }
    }
}
