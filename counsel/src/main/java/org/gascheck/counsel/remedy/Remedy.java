package org.gascheck.counsel.remedy;

import java.util.List;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;

/**
 * What to do so that nothing mandatory is breached any more. Immutable; always checked by judging the facts after it.
 *
 * @param before   the report on the facts as they are
 * @param after    the report on the facts after all steps
 * @param steps    what to do; each is needed
 * @param cost     what it costs in all, by the table of the acts
 * @param cheapest whether nothing cheaper is known to do as much; else the search was ended before all was tried
 * @param residue  what stays breached all the same
 * @param stillOpen mandatory findings that are undetermined or left to a person afterwards, also on what is new
 * @param notYetDue mandatory findings that are not met afterwards either, and are not due yet
 */
public record Remedy(
        ComplianceReport before,
        ComplianceReport after,
        List<Step> steps,
        double cost,
        boolean cheapest,
        List<Residue> residue,
        List<Finding> stillOpen,
        List<Finding> notYetDue) {

    /** Keeps copies of the lists. */
    public Remedy {
        steps = List.copyOf(steps);
        residue = List.copyOf(residue);
        stillOpen = List.copyOf(stillOpen);
        notYetDue = List.copyOf(notYetDue);
    }

    /** How many findings on what holds in principle or is only encouraged stay breached: no remedy is sought. */
    public long unmetAdvice() {
        return after.entries().filter(each -> each.strength() != Strength.MANDATORY
                && each.outcome() == Outcome.BREACHED).count();
    }

    /**
     * The remedy for a submission.
     *
     * @throws InvalidSubmissionException if the checker refuses the submission
     */
    public static Remedy of(ComplianceChecker checker, Submission submission, Acts acts) {
        return new RemedySearch(checker, submission, acts).remedy();
    }
}
