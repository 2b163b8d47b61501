package org.gascheck.report;

import java.util.List;
import java.util.function.Function;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;

/** What a whole submission comes to. */
public enum Verdict {
    /** Every mandatory requirement that applies is met or not yet due, and there is at least one. */
    COMPLIANT,
    /** A mandatory requirement is breached. */
    NON_COMPLIANT,
    /** Nothing mandatory is breached, but something mandatory is open, or nothing was decided at all. */
    UNDETERMINED;

    /** What findings, or what becomes of them, come to. */
    static <T> Verdict of(List<T> all, Function<T, Strength> strength, Function<T, Outcome> outcome) {
        boolean open = false;
        boolean decided = false;
        for (T each : all) {
            if (strength.apply(each) == Strength.MANDATORY) {
                switch (outcome.apply(each)) {
                    case BREACHED -> {
                        return NON_COMPLIANT;
                    }
                    case UNDETERMINED, NEEDS_REVIEW -> open = true;
                    case SATISFIED, NOT_YET_DUE -> decided = true;
                    case NOT_APPLICABLE -> { }
                }
            }
        }
        return open || !decided ? UNDETERMINED : COMPLIANT;
    }
}
