package org.gascheck.screening;

import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.report.ComplianceReport;

/** Judges submissions as the operator chose. Safe for use by many threads. */
@FunctionalInterface
public interface Judge {

    /**
     * The report on a submission.
     *
     * @throws InvalidSubmissionException if it cannot be judged
     */
    ComplianceReport judge(Submission submission);
}
