package org.gascheck.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.Text;

/**
 * What other facts say of a fact.
 *
 * @param given    the value that the submission has at the place of the fact itself, or that is assumed, or null
 * @param possible the values that the fact can have; at least one
 * @param sources  the facts that say so
 * @param says     why a person has to find out which of the values it is; empty where facts alone can tell
 * @param disputed whether that is so because sources say different things
 * @param assumption the declared assumption that the value given is of; null where the submission itself has it
 */
public record Bearing<T>(
        T given, List<T> possible, List<Located> sources, List<Text> says, boolean disputed, String assumption) {

    /** Keeps copies of the lists. */
    public Bearing {
        possible = List.copyOf(possible);
        sources = List.copyOf(sources);
        says = List.copyOf(says);
    }

    /**
     * The only value that is possible, or else the one that is given; null where there are several and none is given.
     */
    T value() {
        return possible.size() == 1 ? possible.get(0) : given;
    }

    /** Whether another value is given than any that is possible. */
    boolean isOverruled() {
        return given != null && !possible.contains(given);
    }

    /** Whether a person has to find out which value it is. */
    public boolean isForAPerson() {
        return !says.isEmpty();
    }

    /** A bearing of which nothing is said yet but what is given. */
    static <T> Bearing<T> of(T given) {
        return new Bearing<>(given, given == null ? List.of() : List.of(given), List.of(), List.of(), false, null);
    }

    /** The bearing of facts of which nothing is known but what an assumption says. */
    public static <T> Bearing<T> assumed(T value, String assumption) {
        return new Bearing<>(value, List.of(value), List.of(), List.of(), false, assumption);
    }

    /** This bearing and the values among which a person has to find out. */
    Bearing<T> leftOpen(List<T> others, List<Located> by, Text why, boolean inDispute) {
        return new Bearing<>(
                given,
                joined(possible, others),
                joined(sources, by),
                joined(says, List.of(why)),
                disputed || inDispute,
                assumption);
    }

    /** This bearing with fewer possible values. */
    Bearing<T> narrowed(List<T> to, Located by) {
        return new Bearing<>(given, to, joined(sources, List.of(by)), says, disputed, assumption);
    }

    private static <E> List<E> joined(List<E> some, List<E> more) {
        Set<E> joined = new LinkedHashSet<>(some);
        joined.addAll(more);
        return new ArrayList<>(joined);
    }
}
