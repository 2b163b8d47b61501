package org.gascheck.drl;

import org.gascheck.facts.Identified;
import org.gascheck.law.Assessment;
import org.gascheck.truth.TruthsOnly;

/**
 * What the rules about one subject have worked out so far: each value once for all of them, with what it rests on only where
 * somebody asks for it in full.
 */
final class SubjectValues {

    private final SharedSlots slots;
    private final Object[] truthsOnly;
    private volatile Object[] inFull;

    SubjectValues(SharedSlots slots, Assessment assessment, JudgedModels models, Identified subject) {
        this.slots = slots;
        this.truthsOnly = slots.with(assessment, models, subject);
    }

    /** The value in a slot. Where threads race they make equal ones, all immutable. */
    Object value(int slot) {
        return slots.value(TruthsOnly.isOn() ? truthsOnly : inFull(), slot);
    }

    private Object[] inFull() {
        Object[] values = inFull;
        if (values == null) {
            values = slots.givenOf(truthsOnly);
            inFull = values;
        }
        return values;
    }
}
