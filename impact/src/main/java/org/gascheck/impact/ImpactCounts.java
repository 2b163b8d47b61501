package org.gascheck.impact;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;

/**
 * How many submissions, subjects and findings come to something else. Those of parts can be put together in any order.
 * Immutable.
 *
 * @param submissions how many submissions were compared
 * @param changed     of how many of them anything is otherwise
 * @param rejected    how many could not be read or judged; they are in no other number
 * @param verdicts    how many submissions come from what to what, by what causes it; those that stay are there too
 * @param findings    how many findings come from what to what, by where, of what, and by what causes it
 * @param subjects    by where and as what they are counted: how many there are, and how many are touched
 */
public record ImpactCounts(
        long submissions,
        long changed,
        long rejected,
        SortedMap<VerdictCell, Long> verdicts,
        SortedMap<FindingCell, Long> findings,
        SortedMap<SubjectGroup, SubjectCount> subjects) {

    /** Nothing counted. */
    public static final ImpactCounts NONE = new ImpactCounts(
            0, 0, 0, Collections.emptySortedMap(), Collections.emptySortedMap(), Collections.emptySortedMap());

    private static final Comparator<Cause> CAUSES = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Outcome> OUTCOMES = Comparator.nullsFirst(Comparator.naturalOrder());

    /**
     * What verdicts are counted by.
     *
     * @param cause null where the verdict stays
     */
    public record VerdictCell(Verdict from, Verdict to, Cause cause) implements Comparable<VerdictCell> {

        private static final Comparator<VerdictCell> ORDER = Comparator.comparing(VerdictCell::from)
                .thenComparing(VerdictCell::to)
                .thenComparing(VerdictCell::cause, CAUSES);

        @Override
        public int compareTo(VerdictCell other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What findings are counted by.
     *
     * @param from null where the old basis does not have the requirement or is not in force
     * @param to   null where the new one does not or is not
     */
    public record FindingCell(SubjectGroup group, String requirement, Outcome from, Outcome to, Cause cause)
            implements Comparable<FindingCell> {

        private static final Comparator<FindingCell> ORDER = Comparator.comparing(FindingCell::requirement)
                .thenComparing(FindingCell::group)
                .thenComparing(FindingCell::from, OUTCOMES)
                .thenComparing(FindingCell::to, OUTCOMES)
                .thenComparing(FindingCell::cause);

        @Override
        public int compareTo(FindingCell other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * How many subjects.
     *
     * @param all              there are
     * @param changed          have a finding that is otherwise
     * @param newlyBreached    breach something that they did not breach before
     * @param noLongerBreached no longer breach something that they breached before
     */
    public record SubjectCount(long all, long changed, long newlyBreached, long noLongerBreached) {

        /** Both together. */
        public SubjectCount plus(SubjectCount other) {
            return new SubjectCount(
                    all + other.all,
                    changed + other.changed,
                    newlyBreached + other.newlyBreached,
                    noLongerBreached + other.noLongerBreached);
        }
    }

    /** Keeps the maps from being changed. */
    public ImpactCounts {
        verdicts = Collections.unmodifiableSortedMap(verdicts);
        findings = Collections.unmodifiableSortedMap(findings);
        subjects = Collections.unmodifiableSortedMap(subjects);
    }

    /** Both together: of submissions that are not the same ones. */
    public ImpactCounts merge(ImpactCounts other) {
        return new ImpactCounts(
                submissions + other.submissions,
                changed + other.changed,
                rejected + other.rejected,
                merged(verdicts, other.verdicts, Long::sum),
                merged(findings, other.findings, Long::sum),
                merged(subjects, other.subjects, SubjectCount::plus));
    }

    private static <K, V> SortedMap<K, V> merged(SortedMap<K, V> one, SortedMap<K, V> other, BinaryOperator<V> sum) {
        SortedMap<K, V> merged = new TreeMap<>(one);
        other.forEach((key, value) -> merged.merge(key, value, sum));
        return merged;
    }

    /** How many findings are otherwise. */
    public long changedFindings() {
        return findings.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many findings are otherwise, put together by something. */
    public <K extends Comparable<? super K>> SortedMap<K, Long> findingsBy(Function<FindingCell, K> by) {
        return grouped(findings::forEach, by, Long::sum);
    }

    /** How many submissions come from what to what, put together by something. */
    public <K extends Comparable<? super K>> SortedMap<K, Long> verdictsBy(Function<VerdictCell, K> by) {
        return grouped(verdicts::forEach, by, Long::sum);
    }

    /** How many subjects are touched, put together by something. */
    public <K extends Comparable<? super K>> SortedMap<K, SubjectCount> subjectsBy(Function<SubjectGroup, K> by) {
        return grouped(subjects::forEach, by, SubjectCount::plus);
    }

    private static <C, K extends Comparable<? super K>, V> SortedMap<K, V> grouped(
            Consumer<BiConsumer<C, V>> cells, Function<C, K> by, BinaryOperator<V> sum) {
        SortedMap<K, V> groups = new TreeMap<>();
        cells.accept((cell, value) -> groups.merge(by.apply(cell), value, sum));
        return groups;
    }

    /** Whether nothing is otherwise. */
    public boolean isNone() {
        return changed == 0;
    }

    /** How many verdicts become worse. */
    public long worse() {
        return verdicts.entrySet().stream()
                .filter(each -> new ChangedVerdict(each.getKey().from(), each.getKey().to(), null).isWorse())
                .mapToLong(SortedMap.Entry::getValue)
                .sum();
    }
}
