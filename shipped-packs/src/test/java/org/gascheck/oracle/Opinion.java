package org.gascheck.oracle;

import java.util.EnumSet;
import java.util.Set;
import org.gascheck.law.Outcome;

/** The truths on a requirement, null where unknown; {@code due} is whether it must be met by now. */
record Opinion(Boolean applies, Boolean satisfied, Boolean leftToAPerson, Boolean due) {

    Opinion(Boolean applies, Boolean satisfied, Boolean leftToAPerson) {
        this(applies, satisfied, leftToAPerson, true);
    }

    static Opinion always(Boolean satisfied) {
        return new Opinion(true, satisfied, false);
    }

    static Opinion where(Boolean applies, Boolean satisfied) {
        return new Opinion(applies, satisfied, false);
    }

    /** The same of a requirement that must be met only once that is true. */
    Opinion due(Boolean by) {
        return new Opinion(applies, satisfied, leftToAPerson, by);
    }

    /** What they come to. */
    Outcome outcome() {
        if (applies != null && !applies) {
            return Outcome.NOT_APPLICABLE;
        }
        if (satisfied != null && satisfied) {
            return Outcome.SATISFIED;
        }
        if (applies == null || satisfied == null || leftToAPerson == null) {
            return Outcome.UNDETERMINED;
        }
        if (leftToAPerson) {
            return Outcome.NEEDS_REVIEW;
        }
        if (due == null) {
            return Outcome.UNDETERMINED;
        }
        return due ? Outcome.BREACHED : Outcome.NOT_YET_DUE;
    }

    /** What they can come to, each truth taken by itself. */
    Set<Outcome> possible() {
        Outcome outcome = outcome();
        if (outcome != Outcome.UNDETERMINED) {
            return EnumSet.of(outcome);
        }
        Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
        if (applies == null) {
            possible.add(Outcome.NOT_APPLICABLE);
        }
        if (satisfied == null) {
            possible.add(Outcome.SATISFIED);
        }
        if (leftToAPerson == null || leftToAPerson) {
            possible.add(Outcome.NEEDS_REVIEW);
        }
        if ((leftToAPerson == null || !leftToAPerson) && (due == null || due)) {
            possible.add(Outcome.BREACHED);
        }
        if ((leftToAPerson == null || !leftToAPerson) && (due == null || !due)) {
            possible.add(Outcome.NOT_YET_DUE);
        }
        return possible;
    }
}
