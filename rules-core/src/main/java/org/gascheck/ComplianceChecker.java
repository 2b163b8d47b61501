package org.gascheck;

import java.util.List;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;

/** Judges submissions. Immutable and safe for use by many threads at once. */
public interface ComplianceChecker {

    /**
     * Judges a submission by the instruments that it names or, where it names none, by all those of this checker.
     *
     * @throws InvalidSubmissionException if the submission has no assessment date, or an empty list of instruments, or
     *         names one
     *     that this checker was not made for, or something in it is said to have happened after the assessment date
     */
    ComplianceReport check(Submission submission);

    /**
     * This checker, but it refuses submissions that declare or were given assumptions, as it does those that it cannot
     * judge.
     */
    ComplianceChecker refusingAssumptions();

    /**
     * This checker, but its reports answer what submissions are judged for besides, such as {@code acceptance}: see
     * {@link ComplianceReport#purpose()}. All else is in them as before.
     *
     * @throws IllegalArgumentException if none of its packs has a purpose of that id
     */
    ComplianceChecker asking(String purpose);

    /**
     * This checker, but under other readings: what took a while to make is shared.
     *
     * @throws IllegalArgumentException if a chosen reading is not one of its packs'
     */
    ComplianceChecker under(Settings settings);

    /** The packs that it judges by, in the order of its findings; at least one, each of another instrument. */
    List<RulePack> packs();

    /** The readings that were chosen for it. */
    Settings settings();
}
