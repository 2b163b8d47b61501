package org.gascheck.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.gascheck.facts.Subject;
import org.gascheck.law.Rate;
import org.gascheck.truth.Truth;

/**
 * How the members of a population stand in a rate: how many in each state, and who is outstanding, unknown or for a
 * person. Tallies of parts of a population are put together by {@link #merge}, in any order. Of the members it keeps
 * nothing but how they are called. Immutable.
 */
public final class Tally {

    /** That of nobody. */
    public static final Tally NONE = new Tally(Map.of(), Map.of());

    // So that a finding stays small.
    private static final int MOST_TOLD = 5;
    private static final int LONGEST_ID = 30;

    private final Map<MemberState, Integer> counts;
    private final Map<MemberState, List<Member>> named;

    /**
     * A member that is not done with.
     *
     * @param from    the submission that it stands in, by its name or digest; empty where there is but one
     * @param kind    the name of its record type
     * @param id      the id that the submitter gave it
     * @param pointer its JSON Pointer there
     */
    public record Member(String from, String kind, String id, String pointer) implements Comparable<Member> {

        @Override
        public int compareTo(Member other) {
            int order = from.compareTo(other.from);
            order = order == 0 ? kind.compareTo(other.kind) : order;
            order = order == 0 ? byNumber(pointer, other.pointer) : order;
            return order == 0 ? id.compareTo(other.id) : order;
        }

        /** The tenth after the ninth: of two pointers that differ in a number the shorter comes first. */
        private static int byNumber(String one, String other) {
            int order = Integer.compare(one.length(), other.length());
            return order == 0 ? one.compareTo(other) : order;
        }
    }

    private Tally(Map<MemberState, Integer> counts, Map<MemberState, List<Member>> named) {
        this.counts = counts;
        this.named = named;
    }

    /** Collects a tally, member by member. Used by one thread. */
    public static final class Collector {

        private final Map<MemberState, Integer> counts = new EnumMap<>(MemberState.class);
        private final Map<MemberState, TreeSet<Member>> named = new EnumMap<>(MemberState.class);

        /** Counts a member; who does not count is left out. */
        public void add(MemberState state, Member member) {
            if (state == MemberState.NOT_COUNTED) {
                return;
            }
            counts.merge(state, 1, Integer::sum);
            if (isNamed(state)) {
                named.computeIfAbsent(state, key -> new TreeSet<>()).add(member);
            }
        }

        /**
         * Counts a member by what is concluded on it.
         *
         * @param belongs     whether it is counted in the area, as far as it is known
         * @param conclusions the conclusion on a requirement for the member; null where that is not about its kind
         */
        public void add(Rate rate, Subject subject, Truth belongs, Function<String, Conclusion> conclusions) {
            add(
                    MemberState.of(rate, conclusions).where(belongs),
                    new Member("", subject.kind(), subject.id(), subject.pointer()));
        }

        /** What was counted. */
        public Tally tally() {
            Map<MemberState, List<Member>> lists = new EnumMap<>(MemberState.class);
            named.forEach((state, members) -> lists.put(state, List.copyOf(members)));
            return new Tally(
                    Collections.unmodifiableMap(new EnumMap<>(counts)), Collections.unmodifiableMap(lists));
        }
    }

    /**
     * One that was told before.
     *
     * @param named who is outstanding, unknown or for a person, as far as they are named
     */
    public static Tally told(Map<MemberState, Integer> counts, Map<MemberState, ? extends Collection<Member>> named) {
        Map<MemberState, Integer> counted = new EnumMap<>(MemberState.class);
        counted.putAll(counts);
        Map<MemberState, List<Member>> lists = new EnumMap<>(MemberState.class);
        named.forEach((state, members) -> lists.put(state, members.stream().sorted().toList()));
        return new Tally(Collections.unmodifiableMap(counted), Collections.unmodifiableMap(lists));
    }

    private static boolean isNamed(MemberState state) {
        return state.compareTo(MemberState.FOR_A_PERSON) <= 0;
    }

    /** Both together: of two parts of a population that have nobody in common. */
    public Tally merge(Tally other) {
        if (counts.isEmpty()) {
            return other;
        }
        if (other.counts.isEmpty()) {
            return this;
        }
        Map<MemberState, Integer> sums = new EnumMap<>(counts);
        other.counts.forEach((state, count) -> sums.merge(state, count, Integer::sum));
        Map<MemberState, List<Member>> lists = new EnumMap<>(MemberState.class);
        lists.putAll(named);
        other.named.forEach((state, members) -> lists.merge(state, members, Tally::sorted));
        return new Tally(Collections.unmodifiableMap(sums), Collections.unmodifiableMap(lists));
    }

    private static List<Member> sorted(List<Member> one, List<Member> other) {
        List<Member> all = new ArrayList<>(one.size() + other.size());
        all.addAll(one);
        all.addAll(other);
        Collections.sort(all);
        return List.copyOf(all);
    }

    /** The same, each member told with the submission that it stands in. */
    Tally from(String submission) {
        Map<MemberState, List<Member>> lists = new EnumMap<>(MemberState.class);
        named.forEach((state, members) -> lists.put(
                state,
                members.stream()
                        .map(each -> new Member(submission, each.kind(), each.id(), each.pointer()))
                        .toList()));
        return new Tally(counts, Collections.unmodifiableMap(lists));
    }

    /** The same, naming only those of its members that are among some. */
    Tally naming(Map<MemberState, ? extends Set<Member>> some) {
        Map<MemberState, List<Member>> lists = new EnumMap<>(MemberState.class);
        named.forEach((state, members) -> {
            List<Member> left = members.stream().filter(some.get(state)::contains).toList();
            if (!left.isEmpty()) {
                lists.put(state, left);
            }
        });
        return new Tally(counts, Collections.unmodifiableMap(lists));
    }

    /** How many are in a state. */
    public int count(MemberState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many count, or may: all but those that meet what they must and of which nobody knows whether they count. */
    public int counted() {
        return count(MemberState.OUTSTANDING)
                + count(MemberState.UNKNOWN)
                + count(MemberState.FOR_A_PERSON)
                + count(MemberState.MET);
    }

    /** Who is in a state, of those that are not done with; else nobody. In their order. */
    public List<Member> members(MemberState state) {
        return named.getOrDefault(state, List.of());
    }

    /** The figure as findings tell it. */
    FoundRate figure() {
        return new FoundRate(
                count(MemberState.MET),
                counted(),
                first(MemberState.OUTSTANDING),
                more(MemberState.OUTSTANDING),
                first(MemberState.UNKNOWN),
                more(MemberState.UNKNOWN),
                first(MemberState.FOR_A_PERSON),
                more(MemberState.FOR_A_PERSON));
    }

    private List<String> first(MemberState state) {
        return members(state).stream()
                .limit(MOST_TOLD)
                .map(member -> Excerpt.shortened(member.id(), LONGEST_ID))
                .toList();
    }

    private int more(MemberState state) {
        return Math.max(0, members(state).size() - MOST_TOLD);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && counts.equals(tally.counts) && named.equals(tally.named);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
