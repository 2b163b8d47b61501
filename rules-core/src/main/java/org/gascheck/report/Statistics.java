package org.gascheck.report;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gascheck.Text;
import org.gascheck.law.Outcome;

/**
 * How populations stand in their rates, by month, instrument, rate, area, street and kind of member. Those of many
 * submissions are put together by {@link #merge}, in any order, and without keeping the submissions; what is counted in
 * two of one month is counted twice. Immutable.
 */
public final class Statistics {

    /** Those of nobody. */
    public static final Statistics NONE = new Statistics(new TreeMap<>(), new TreeMap<>());

    private final SortedMap<Cell, Tally> tallies;
    private final SortedMap<Cell, Map<Outcome, Integer>> outcomes;

    /** By what members are put together. */
    public enum By {
        /** A municipality or a district. */
        AREA,
        /** A township or a street. */
        STREET,
        /** The trade of a unit, or what else a member is. */
        KIND
    }

    /**
     * What is counted together.
     *
     * @param month       that of the assessment
     * @param instrument  its id
     * @param requirement the id of the rate
     * @param area        the name, or else the id, of the district or municipality; empty where nobody tells it
     * @param street      that of the township or street
     * @param kind        what the members are; empty in what is found of an area
     */
    public record Cell(
            YearMonth month, String instrument, String requirement, String area, String street, Text kind)
            implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            int order = month.compareTo(other.month);
            order = order == 0 ? instrument.compareTo(other.instrument) : order;
            order = order == 0 ? requirement.compareTo(other.requirement) : order;
            order = order == 0 ? area.compareTo(other.area) : order;
            order = order == 0 ? street.compareTo(other.street) : order;
            order = order == 0 ? kind.zh().compareTo(other.kind.zh()) : order;
            return order == 0 ? kind.en().compareTo(other.kind.en()) : order;
        }

        /** Whether it is of the same rate, month and instrument, wherever and whoever it is of. */
        public boolean isOfTheSameRate(Cell other) {
            return month.equals(other.month)
                    && instrument.equals(other.instrument)
                    && requirement.equals(other.requirement);
        }

        private Cell rate() {
            return new Cell(month, instrument, requirement, "", "", new Text("", ""));
        }

        /** What it is put together with. */
        public Text group(By by) {
            return switch (by) {
                case AREA -> new Text(area, area);
                case STREET -> new Text(street, street);
                case KIND -> kind;
            };
        }
    }

    Statistics(SortedMap<Cell, Tally> tallies, SortedMap<Cell, Map<Outcome, Integer>> outcomes) {
        this.tallies = Collections.unmodifiableSortedMap(tallies);
        this.outcomes = Collections.unmodifiableSortedMap(outcomes);
    }

    /**
     * Those that were told before, such as parts that were kept.
     *
     * @param outcomes what was found of areas, and of how many
     */
    public static Statistics told(Map<Cell, Tally> tallies, Map<Cell, Map<Outcome, Integer>> outcomes) {
        return new Statistics(new TreeMap<>(tallies), new TreeMap<>(outcomes));
    }

    /** Both together: of submissions that have nobody of a month in common. */
    public Statistics merge(Statistics other) {
        SortedMap<Cell, Tally> sums = new TreeMap<>(tallies);
        other.tallies.forEach((cell, tally) -> sums.merge(cell, tally, Tally::merge));
        SortedMap<Cell, Map<Outcome, Integer>> found = new TreeMap<>(outcomes);
        other.outcomes.forEach((cell, counts) -> found.merge(cell, counts, Statistics::sum));
        return new Statistics(sums, found);
    }

    static Map<Outcome, Integer> sum(Map<Outcome, Integer> one, Map<Outcome, Integer> other) {
        Map<Outcome, Integer> sum = new EnumMap<>(one);
        other.forEach((outcome, count) -> sum.merge(outcome, count, Integer::sum));
        return Collections.unmodifiableMap(sum);
    }

    /** The same, each member told with the submission that it stands in. */
    public Statistics from(String submission) {
        SortedMap<Cell, Tally> named = new TreeMap<>();
        tallies.forEach((cell, tally) -> named.put(cell, tally.from(submission)));
        return new Statistics(named, outcomes);
    }

    /** Whether nothing is counted. */
    public boolean isEmpty() {
        return tallies.isEmpty() && outcomes.isEmpty();
    }

    /** The months in their order. */
    public SortedSet<YearMonth> months() {
        SortedSet<YearMonth> months = new TreeSet<>();
        tallies.keySet().forEach(cell -> months.add(cell.month()));
        outcomes.keySet().forEach(cell -> months.add(cell.month()));
        return months;
    }

    /** Of each month, instrument and rate one, with neither place nor kind. */
    public SortedSet<Cell> rates() {
        SortedSet<Cell> rates = new TreeSet<>();
        Stream.concat(tallies.keySet().stream(), outcomes.keySet().stream()).forEach(cell -> rates.add(cell.rate()));
        return rates;
    }

    /** All that is counted, in its smallest parts. */
    public SortedMap<Cell, Tally> tallies() {
        return tallies;
    }

    /** What was found of areas, in its smallest parts. */
    public SortedMap<Cell, Map<Outcome, Integer>> outcomes() {
        return outcomes;
    }

    /**
     * The same, with at most so many members of each rate named in each state: the first of them, whatever was put
     * together first. All of them still count.
     */
    public Statistics naming(int most) {
        Map<Cell, Map<MemberState, TreeSet<Tally.Member>>> ofRates = new TreeMap<>();
        tallies.forEach((cell, tally) -> {
            Map<MemberState, TreeSet<Tally.Member>> ofRate = ofRates.computeIfAbsent(cell.rate(), key ->
                    new EnumMap<>(MemberState.class));
            for (MemberState state : MemberState.values()) {
                TreeSet<Tally.Member> first = ofRate.computeIfAbsent(state, key -> new TreeSet<>());
                first.addAll(tally.members(state));
                while (first.size() > most) {
                    first.pollLast();
                }
            }
        });
        SortedMap<Cell, Tally> named = new TreeMap<>();
        tallies.forEach((cell, tally) -> named.put(cell, tally.naming(ofRates.get(cell.rate()))));
        return new Statistics(named, outcomes);
    }

    /** All together of the parts that are wanted. */
    public Tally total(Predicate<Cell> wanted) {
        Tally total = Tally.NONE;
        for (Map.Entry<Cell, Tally> each : tallies.entrySet()) {
            total = wanted.test(each.getKey()) ? total.merge(each.getValue()) : total;
        }
        return total;
    }

    /** The parts that are wanted, put together by something. */
    public <K extends Comparable<K>> SortedMap<K, Tally> groups(Predicate<Cell> wanted, Function<Cell, K> by) {
        SortedMap<K, Tally> groups = new TreeMap<>();
        tallies.forEach((cell, tally) -> {
            if (wanted.test(cell)) {
                groups.merge(by.apply(cell), tally, Tally::merge);
            }
        });
        return groups;
    }

    /** What was found of areas, and of how many: nobody may read a figure of a list that is not whole as a rate. */
    public Map<Outcome, Integer> outcomes(Predicate<Cell> wanted) {
        Map<Outcome, Integer> sum = Map.of();
        for (Map.Entry<Cell, Map<Outcome, Integer>> each : outcomes.entrySet()) {
            if (wanted.test(each.getKey())) {
                sum = sum.isEmpty() ? each.getValue() : sum(sum, each.getValue());
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statistics statistics
                && tallies.equals(statistics.tallies)
                && outcomes.equals(statistics.outcomes);
    }

    @Override
    public int hashCode() {
        return tallies.keySet().hashCode();
    }

    @Override
    public String toString() {
        return tallies.toString();
    }
}
