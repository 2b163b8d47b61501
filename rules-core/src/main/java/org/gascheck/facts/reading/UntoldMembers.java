package org.gascheck.facts.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gascheck.facts.Place;
import org.gascheck.facts.UntoldMember;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;

/** The members of lists of which the submission tells nothing but their ids: a register lists very many. */
final class UntoldMembers {

    private final Assumptions known;
    private final List<Member<?>> all = new ArrayList<>(0);
    /** Whether records of a type can be such members, found out once. */
    private final Map<RecordType<?>, Boolean> possible = new IdentityHashMap<>();
    private boolean isLastUntold;

    /** A member, and the record that was read. */
    private record Member<R extends Record>(RecordType<R> type, R read, UntoldMember<R> member) {

        void settle(Predicate<Record> isKnownByIdentity) {
            member.settle(!isKnownByIdentity.test(read) && type.isBlank(read));
        }
    }

    /** None yet, in a submission read with assumptions. */
    UntoldMembers(Assumptions known) {
        this.known = known;
    }

    /** Notes what was told of the record read last: null in place of whatever was not. */
    void note(RecordType<?> type, Object[] told) {
        isLastUntold = isIdAlone(told) && possible.computeIfAbsent(type, this::isPossible);
    }

    private boolean isPossible(RecordType<?> type) {
        return type.hasId() && !type.has(Field.Role.OWNER) && !type.has(Field.Role.REFERRING)
                && type.fields().stream().noneMatch(known::leadInto);
    }

    private static boolean isIdAlone(Object[] told) {
        for (int i = 1; i < told.length; i++) {
            if (told[i] != null) {
                return false;
            }
        }
        return told[0] != null;
    }

    /** What a list holds of the record read last, which is null where none could be read. */
    <R extends Record> Supplier<R> member(RecordType<R> type, Place place, R read) {
        if (read == null || !isLastUntold) {
            return () -> read;
        }
        UntoldMember<R> member =
                new UntoldMember<>(type.type(), type.untold(), place, (String) type.valueIn(read, 0), read);
        all.add(new Member<>(type, read, member));
        return member;
    }

    /**
     * Lets go of those of which other records tell nothing either; to be called when all are compared.
     *
     * @param referredTo by their identity, the records to which references lead: these are known by it
     * @param isLedTo    whether other facts lead to a record
     */
    void settle(Supplier<Set<Record>> referredTo, Predicate<Record> isLedTo) {
        if (all.isEmpty()) {
            return;
        }
        Predicate<Record> isKnownByIdentity = isLedTo.or(referredTo.get()::contains);
        all.forEach(member -> member.settle(isKnownByIdentity));
    }
}
