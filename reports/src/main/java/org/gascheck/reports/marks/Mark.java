package org.gascheck.reports.marks;

import org.gascheck.reports.baselines.Change;
import org.gascheck.reports.waivers.Waiver;

/**
 * What is said of a finding beside what is found.
 *
 * @param waiver by which a breach is waived, or null
 * @param change against an earlier run, or null where none is asked of it
 */
public record Mark(Waiver waiver, Change change) {

    /** Nothing. */
    public static final Mark NONE = new Mark(null, null);

    /** Whether the finding is waived. */
    public boolean isWaived() {
        return waiver != null;
    }
}
