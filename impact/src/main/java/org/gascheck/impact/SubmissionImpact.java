package org.gascheck.impact;

import java.util.List;
import java.util.SortedMap;

/**
 * What another basis changes for a submission.
 *
 * @param verdict  what the submission comes to
 * @param findings what is found otherwise, by requirement and subject
 * @param judged   how many subjects the submission has, by where they are counted and as what
 */
public record SubmissionImpact(
        ChangedVerdict verdict, List<ChangedFinding> findings, SortedMap<SubjectGroup, Integer> judged) {

    /** Keeps a copy of the list. */
    public SubmissionImpact {
        findings = List.copyOf(findings);
    }

    /** Whether anything is otherwise. */
    public boolean isChanged() {
        return verdict.isChanged() || !findings.isEmpty();
    }
}
