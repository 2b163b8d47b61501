package org.gascheck.impact;

import org.gascheck.report.Verdict;

/**
 * What a submission comes to by two bases.
 *
 * @param cause by what it differs, or null where it does not
 */
public record ChangedVerdict(Verdict from, Verdict to, Cause cause) {

    /** Whether it differs. */
    public boolean isChanged() {
        return from != to;
    }

    /** Whether a submission that was compliant no longer is, or one that did not breach anything now does. */
    public boolean isWorse() {
        return isChanged() && (from == Verdict.COMPLIANT || to == Verdict.NON_COMPLIANT);
    }
}
