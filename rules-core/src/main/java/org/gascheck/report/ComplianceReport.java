package org.gascheck.report;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Assessment;
import org.gascheck.law.Instrument;
import org.gascheck.law.Outcome;
import org.gascheck.law.Settings;
import org.gascheck.law.Strength;

/**
 * The findings on a submission.
 *
 * @param assessedOn   the day for which it was judged
 * @param instruments  the instruments by which it was judged
 * @param settings     the readings that the user chose instead of the recommended ones
 * @param findings     by instrument, requirement and subject, each in its order
 * @param completeness how much of the law they cover
 * @param provenance   what the report was made from
 */
public record ComplianceReport(
        LocalDate assessedOn,
        List<Instrument> instruments,
        Settings settings,
        List<Finding> findings,
        Completeness completeness,
        Provenance provenance
) {

    /**
     * Puts a report together.
     *
     * @param assessments one for each instrument that is in force on the day
     * @param notInForce  ids of the instruments that were not yet issued then
     */
    public static ComplianceReport of(
            Submission submission, Settings settings, List<Assessment> assessments, List<String> notInForce, List<Finding> findings) {
        return new ComplianceReport(
                submission.assessedOn().value(),
                assessments.stream().map(assessment -> assessment.pack().instrument()).toList(),
                settings,
                List.copyOf(findings),
                CompletenessCount.of(submission, assessments, notInForce, findings),
                Provenance.of(submission, assessments.stream().map(Assessment::pack).toList()));
    }

    /** What the submission comes to. */
    public Verdict verdict() {
        boolean open = false;
        boolean decided = false;
        for (Finding finding : findings) {
            if (finding.strength() == Strength.MANDATORY) {
                switch (finding.outcome()) {
                    case BREACHED -> {
                        return Verdict.NON_COMPLIANT;
                    }
                    case UNDETERMINED, NEEDS_REVIEW -> open = true;
                    case SATISFIED, NOT_YET_DUE -> decided = true;
                    case NOT_APPLICABLE -> { }
                }
            }
        }
        return open || !decided ? Verdict.UNDETERMINED : Verdict.COMPLIANT;
    }

    /** The findings with an outcome. */
    public List<Finding> findings(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
    }
}
