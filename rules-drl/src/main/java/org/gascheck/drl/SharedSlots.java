package org.gascheck.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gascheck.facts.Identified;
import org.gascheck.law.Assessment;

/** The slots for the values that rules about one kind of subject work with: one for all rules that ask for the same. */
final class SharedSlots {

    /** The slots of what is given. */
    static final int ASSESSMENT = 0;
    static final int MODELS = 1;
    static final int MEMBERS = 2;
    static final int SUBJECT = 3;
    private static final int GIVEN = 4;

    /** Works out a value from others, which {@link #value} gives and puts into their slots. */
    interface Step extends Function<Object[], Object> {
    }

    /**
     * A function of the executable model, of which equal ones are one object, and the slots of what it is applied to.
     */
    private record Application(Object function, List<Integer> inputs) {
    }

    private final Map<Application, Integer> slots = new HashMap<>();
    private final List<Step> steps = new ArrayList<>(Collections.nCopies(GIVEN, null));
    /** By slot what gives its value. */
    private final List<Step> givers = new ArrayList<>(Collections.nCopies(GIVEN, null));

    /** The slot for a function of what other slots hold, in which it is worked out as told. */
    int slot(Object function, Step step, Integer... inputs) {
        return slots.computeIfAbsent(new Application(function, List.of(inputs)), application -> {
            int slot = steps.size();
            steps.add(step);
            givers.add(values -> value(values, slot));
            return slot;
        });
    }

    /** Values of which only those that are given are there yet. */
    Object[] with(Assessment assessment, JudgedModels models, JudgedMembers members, Identified subject) {
        Object[] values = new Object[steps.size()];
        values[ASSESSMENT] = assessment;
        values[MODELS] = models;
        values[MEMBERS] = members;
        values[SUBJECT] = subject;
        return values;
    }

    /** Values of which only those are there that were given for others, with the grounds of all judgements. */
    Object[] withGrounds(Object[] others) {
        return with((Assessment) others[ASSESSMENT], ((JudgedModels) others[MODELS]).withGrounds(),
                ((JudgedMembers) others[MEMBERS]).withGrounds(), (Identified) others[SUBJECT]);
    }

    /** Values of which only those are there that were given for others, under other readings. */
    Object[] under(Assessment other, Object[] others) {
        return with(other, ((JudgedModels) others[MODELS]).under(other),
                ((JudgedMembers) others[MEMBERS]).under(other), (Identified) others[SUBJECT]);
    }

    /** Gives the value in a slot: see {@link #value}. */
    Step giver(int slot) {
        return givers.get(slot);
    }

    /** The value in a slot, worked out if it is not there yet. */
    Object value(Object[] values, int slot) {
        Object value = values[slot];
        if (value == null) {
            value = steps.get(slot).apply(values);
            values[slot] = value;
        }
        return value;
    }
}
