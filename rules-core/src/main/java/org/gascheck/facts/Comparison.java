package org.gascheck.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.Text;

/** Compares the facts of a submission before it is handed out. Used by one thread. */
public final class Comparison {

    /** Facts that cannot be so together, the one that is told first. */
    public record Refusal(Contradiction contradiction, List<Located> facts) {
    }

    /**
     * A fact in a dispute.
     *
     * @param possible what else it may be; empty where only the other facts are in doubt
     */
    public record Told<T>(Located fact, List<T> possible) {
    }

    /** Made when they are needed, since most submissions have none. */
    private Set<Refusal> refusals = Set.of();
    private Set<Dispute> disputes = Set.of();
    private Map<Facts<?>, Set<Record>> members = Map.of();
    private Set<Record> ledTo = Set.of();
    private boolean learned;

    /** Facts that cannot be so together. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** Facts of which sources say different things. */
    public List<Dispute> disputes() {
        return List.copyOf(disputes);
    }

    /** Whether something has become known since this was last asked. */
    public boolean hasLearned() {
        boolean since = learned;
        learned = false;
        return since;
    }

    /**
     * Because of another fact, a fact has one of the values: one that is not given takes it from there, another is
     * refused.
     */
    public <T> void follows(Contradiction otherwise, Fact<T> fact, List<T> possible, Located because) {
        if (fact.isGiven()) {
            if (!possible.contains(fact.given())) {
                refuse(otherwise, fact, because);
            }
            return;
        }
        Bearing<T> known = fact.bearing();
        if (known != null && known.isForAPerson()) {
            return;
        }
        if (known == null) {
            if (fact.hasOwnPlace()) {
                fact.bear(new Bearing<>(null, possible, List.of(because), List.of(), false, null));
                learned = true;
            }
            return;
        }
        if (possible.containsAll(known.possible())) {
            return;
        }
        List<T> left = new ArrayList<>(possible);
        left.retainAll(known.possible());
        if (left.isEmpty()) {
            refuse(otherwise, because, known.sources().get(0));
        } else {
            fact.bear(known.narrowed(left, because));
            learned = true;
        }
    }

    /**
     * Because of others, a fact that is not given has a value within bounds: a claim on it is decided where it is the
     * same of both.
     */
    public <T> void isWithin(Fact<T> fact, T least, T greatest, List<Located> because) {
        if (!fact.isGiven() && fact.bearing() == null && fact.hasOwnPlace()) {
            fact.bear(new Bearing<>(null, List.of(least, greatest), because, List.of(), false, null));
            learned = true;
        }
    }

    /**
     * Because of others, something ends by a day: that is its end where none is given, and where one is given the
     * earlier counts.
     */
    public void endsBy(Fact<Expiry> fact, Expiry end, List<Located> because) {
        boolean later = fact.value() == null || fact.value().isAfter(end);
        if (later && !fact.isForAPerson() && fact.hasOwnPlace()) {
            fact.bear(new Bearing<>(fact.given(), List.of(end), because, List.of(), false, fact.assumption()));
            learned = true;
        }
    }

    /** Because of another fact, a reference leads to a record. */
    public <R extends Record & Identified> void follows(
            Contradiction otherwise, Ref<R> reference, R record, Located because) {
        if (!reference.isKnown()) {
            reference.imply(record, because);
            leadsTo(record);
            learned = true;
        } else if (reference.get() != record) {
            refuse(
                    otherwise,
                    reference.isGiven() ? reference : because,
                    reference.isGiven() ? because : reference.sources().get(0));
        }
    }

    /**
     * Because of another fact, a record is on a list: one that is not given has it from there, a complete list without
     * it is refused.
     */
    public <R extends Record> void isOn(Contradiction otherwise, Facts<R> list, R record, Located because) {
        if (!list.isKnown()) {
            learned |= list.bear(record, because);
            leadsTo(record);
        } else if (!isOn(list, record)) {
            refuse(otherwise, because, list);
        }
    }

    private void leadsTo(Record record) {
        ledTo = ledTo.isEmpty() ? Collections.newSetFromMap(new IdentityHashMap<>()) : ledTo;
        ledTo.add(record);
    }

    /** Whether a reference or a list leads to a record because of another fact. */
    public boolean hasLedTo(Record record) {
        return ledTo.contains(record);
    }

    /** Whether a record is a member of a list that is given. */
    public <R extends Record> boolean isOn(Facts<R> list, R record) {
        members = members.isEmpty() ? new IdentityHashMap<>() : members;
        return members.computeIfAbsent(list, key -> {
            Set<Record> all = Collections.newSetFromMap(new IdentityHashMap<>());
            list.forEach(all::add);
            return all;
        }).contains(record);
    }

    /** Has a fact be what is assumed of it, where it is unknown and not left to a person. Whether it was. */
    public <T> boolean assume(Fact<T> fact, Bearing<T> assumed) {
        if (fact.isKnown() || fact.isForAPerson() || !fact.hasOwnPlace()) {
            return false;
        }
        fact.bear(assumed);
        return true;
    }

    /** Has a list be empty, as is assumed of it, where it is unknown. Whether it was. */
    public boolean assumeNone(Facts<?> list, String assumption) {
        if (list.isKnown() || !list.hasOwnPlace()) {
            return false;
        }
        list.assumeNone(assumption);
        return true;
    }

    /** Refuses facts that cannot be so together. */
    public void refuse(Contradiction contradiction, Located fact, Located other) {
        refusals = refusals.isEmpty() ? new LinkedHashSet<>() : refusals;
        refusals.add(new Refusal(contradiction, List.of(fact, other)));
    }

    /** A fact in a dispute, and what else it may be. */
    @SafeVarargs
    public static <T> Told<T> told(Fact<T> fact, T... possible) {
        return new Told<>(fact, Arrays.asList(possible));
    }

    /** A fact in a dispute of which others only are in doubt. */
    public static Told<?> told(Located fact) {
        return new Told<>(fact, List.of());
    }

    /** Leaves what rests on facts that say different things to a person. */
    public void dispute(Contradiction between, Told<?>... facts) {
        disputes = disputes.isEmpty() ? new LinkedHashSet<>() : disputes;
        disputes.add(new Dispute(between, Stream.of(facts).<Located>map(Told::fact).toList()));
        for (Told<?> one : facts) {
            if (!one.possible().isEmpty()) {
                List<Located> others = new ArrayList<>();
                for (Told<?> other : facts) {
                    if (other != one) {
                        others.add(other.fact());
                    }
                }
                dispute(one, others, between.says());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void dispute(Told<T> told, List<Located> others, Text why) {
        leaveToAPerson((Fact<T>) told.fact(), told.possible(), others, why, true);
    }

    /** Leaves to a person which of some values a fact has, because of what it says itself. */
    public <T> void leaveToAPerson(Fact<T> fact, List<T> possible, Text why) {
        leaveToAPerson(fact, possible, List.of(), why, false);
    }

    /** Leaves to a person which of some values, or that which is given, a fact has. */
    public <T> void leaveToAPerson(Fact<T> fact, List<T> possible, Located because, Text why) {
        leaveToAPerson(fact, possible, List.of(because), why);
    }

    /** Leaves to a person which of some values, or that which is given, a fact has, because of several others. */
    public <T> void leaveToAPerson(Fact<T> fact, List<T> possible, List<Located> because, Text why) {
        leaveToAPerson(fact, possible, because, why, false);
    }

    private static <T> void leaveToAPerson(
            Fact<T> fact, List<T> possible, List<Located> because, Text why, boolean inDispute) {
        Bearing<T> known = fact.bearing() == null ? Bearing.of(fact.given()) : fact.bearing();
        fact.bear(known.leftOpen(possible, because, why, inDispute));
    }
}
