package org.gascheck.counsel.remedy;

import org.gascheck.report.Finding;

/**
 * A finding that stays breached.
 *
 * @param finding the finding, with the facts that it rests on
 * @param why     why nothing is proposed
 */
public record Residue(Finding finding, Why why) {

    /** Why a breach stays. */
    public enum Why {
        /** No act on the facts that it rests on changes it: they are so, or have happened. */
        NO_ACT,
        /** What would mend it breaks something else, or cannot be together with what mends the others. */
        CONFLICT,
        /** The search was ended before all was tried. */
        NOT_FOUND
    }
}
