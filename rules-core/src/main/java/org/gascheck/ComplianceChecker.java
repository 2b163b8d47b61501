package org.gascheck;

import org.gascheck.report.ComplianceReport;
import org.gascheck.subjects.Submission;

/** Judges submissions. Immutable and safe for use by many threads at once. */
public interface ComplianceChecker {

    /**
     * Judges a submission by the instruments that it names or, where it names none, by all those of this checker.
     *
     * @throws IllegalArgumentException if the submission has no assessment date, or names an instrument that this checker
     *     was not made for
     */
    ComplianceReport check(Submission submission);
}
