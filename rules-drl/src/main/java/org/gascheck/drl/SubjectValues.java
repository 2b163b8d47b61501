package org.gascheck.drl;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import org.gascheck.facts.Identified;
import org.gascheck.law.Assessment;
import org.gascheck.law.Settings;
import org.gascheck.truth.Grounds;

/**
 * What the rules about one subject have worked out so far: each value once for all of them. Without grounds at first;
 * with them, in values of their own, where somebody asks for the grounds.
 */
final class SubjectValues {

    private static final Reference<SubjectValues> NONE = new WeakReference<>(null);

    private final SharedSlots slots;
    private final Grounds grounds;
    private final Object[] values;
    /** Held on to no longer than somebody works with them: grounds are many times as large as the facts. */
    private volatile Reference<SubjectValues> withGrounds = NONE;
    private volatile Under under;

    /** What was worked out under other readings, and what under further ones; null where there are none. */
    private record Under(Settings settings, Reference<SubjectValues> values, Under next) {
    }

    private SubjectValues(SharedSlots slots, Grounds grounds, Object[] values) {
        this.slots = slots;
        this.grounds = grounds;
        this.values = values;
    }

    /** Values that keep no grounds. */
    static SubjectValues of(
            SharedSlots slots,
            Assessment assessment,
            JudgedModels models,
            JudgedMembers members,
            Identified subject) {
        return new SubjectValues(slots, Grounds.DROPPED, slots.with(assessment, models, members, subject));
    }

    /** Whether these are worked out of the same as others. */
    boolean areOf(SubjectValues others) {
        return grounds == others.grounds
                && values[SharedSlots.SUBJECT] == others.values[SharedSlots.SUBJECT]
                && values[SharedSlots.ASSESSMENT] == others.values[SharedSlots.ASSESSMENT];
    }

    /** The same for all that are worked out of the same. */
    int subjectHash() {
        return System.identityHashCode(values[SharedSlots.SUBJECT]);
    }

    /** The value in a slot. Where threads race they make equal ones, all immutable. */
    Object value(int slot) {
        Object known = values[slot];
        return known == null ? grounds.in(slots.giver(slot), values) : known;
    }

    /** Values for the same subject under other readings, without grounds. */
    SubjectValues under(Assessment other) {
        for (Under each = under; each != null; each = each.next()) {
            SubjectValues known = each.settings() == other.settings() ? each.values().get() : null;
            if (known != null) {
                return known;
            }
        }
        SubjectValues made = new SubjectValues(slots, Grounds.DROPPED, slots.under(other, values));
        under = new Under(other.settings(), new WeakReference<>(made), withoutForgotten(under));
        return made;
    }

    private static Under withoutForgotten(Under first) {
        Under known = first;
        while (known != null && known.values().get() == null) {
            known = known.next();
        }
        return known;
    }

    SubjectValues withGrounds() {
        if (grounds == Grounds.KEPT) {
            return this;
        }
        SubjectValues full = withGrounds.get();
        if (full == null) {
            full = new SubjectValues(slots, Grounds.KEPT, slots.withGrounds(values));
            withGrounds = new WeakReference<>(full);
        }
        return full;
    }
}
