package org.gascheck.cli;

import java.util.function.UnaryOperator;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ProblemPlaces;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.report.ComplianceReport;

/**
 * A submission and what it was read from.
 *
 * @param json   the text that it was read from
 * @param source what reports call it
 */
record ReadInput(Submission submission, byte[] json, String source, ReadLimits limits) {

    /** The same input with other things said of how to judge it. */
    ReadInput with(UnaryOperator<Submission> change) {
        return new ReadInput(change.apply(submission), json, source, limits);
    }

    /** The report of a checker; what it refuses is told with line and column. */
    ComplianceReport judgedBy(ComplianceChecker checker) throws UnreadableInputException {
        try {
            return checker.check(submission);
        } catch (InvalidSubmissionException e) {
            throw new UnreadableInputException(ProblemPlaces.of(e.problems(), json, source, limits));
        }
    }
}
