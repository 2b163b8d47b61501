package org.gascheck.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Identified;
import org.gascheck.law.Assessment;

/** The slots for the values that rules about one kind of subject work with: one for all rules that ask for the same. */
final class SharedSlots {

    /** The slots of what is given. */
    static final int ASSESSMENT = 0;
    static final int MODELS = 1;
    static final int SUBJECT = 2;
    private static final int GIVEN = 3;

    /** Works out a value from others, which {@link #value} gives. */
    interface Step {
        Object value(Object[] values);
    }

    /** A function of the executable model, of which equal ones are one object, and the slots of what it is applied to. */
    private record Application(Object function, List<Integer> inputs) {
    }

    private final Map<Application, Integer> slots = new HashMap<>();
    private final List<Step> steps = new ArrayList<>(Collections.nCopies(GIVEN, null));

    /** The slot for a function of what other slots hold, in which it is worked out as told. */
    int slot(Object function, Step step, Integer... inputs) {
        return slots.computeIfAbsent(new Application(function, List.of(inputs)), application -> {
            steps.add(step);
            return steps.size() - 1;
        });
    }

    /** Values of which only those that are given are there yet. */
    Object[] with(Assessment assessment, JudgedModels models, Identified subject) {
        Object[] values = new Object[steps.size()];
        values[ASSESSMENT] = assessment;
        values[MODELS] = models;
        values[SUBJECT] = subject;
        return values;
    }

    /** Those of the values that were given, and none of the others. */
    Object[] givenOf(Object[] values) {
        return Arrays.copyOf(Arrays.copyOf(values, GIVEN), values.length);
    }

    /** The value in a slot, worked out if it is not there yet. */
    Object value(Object[] values, int slot) {
        Object value = values[slot];
        if (value == null) {
            value = steps.get(slot).value(values);
            values[slot] = value;
        }
        return value;
    }
}
