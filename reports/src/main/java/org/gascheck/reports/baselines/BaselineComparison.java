package org.gascheck.reports.baselines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.gascheck.reports.marks.SubjectPaths;
import org.gascheck.reports.results.SettledSubject;

/** Counts how the findings of a run stand to those of an earlier one, and what became of those. For one thread. */
public final class BaselineComparison {

    /** No more of what was put right is listed than this; all of it is counted. */
    public static final int MOST_LISTED = 1_000;

    private final Baseline baseline;
    private final Map<Change, Long> changes = new EnumMap<>(Change.class);
    private final List<Baseline.Key> fixed = new ArrayList<>();
    private final Set<Baseline.Key> met = new HashSet<>();
    private long fixedCount;
    private long openCount;

    /** A comparison with an earlier run. */
    public BaselineComparison(Baseline baseline) {
        this.baseline = baseline;
    }

    /** Compares the findings on a submission. */
    public void add(
            String source, SubjectPaths paths, Collection<Finding> open, Collection<SettledSubject> settled) {
        if (baseline == Baseline.NONE) {
            return;
        }
        for (Finding finding : open) {
            baseline.change(source, paths, finding).ifPresent(change -> changes.merge(change, 1L, Long::sum));
            Optional<Baseline.Key> key =
                    baseline.key(source, finding.instrument(), finding.requirement(), finding.subject(), paths);
            if (key.isPresent() && baseline.open().containsKey(key.get()) && met.add(key.get())
                    && !Baseline.isCompared(finding.outcome())) {
                openCount++;
            }
        }
        for (SettledSubject each : settled) {
            for (String requirement : each.requirements()) {
                baseline.key(source, each.instrument(), requirement, each.subject(), paths)
                        .filter(key -> baseline.open().containsKey(key) && met.add(key))
                        .ifPresent(this::fix);
            }
        }
    }

    private void fix(Baseline.Key key) {
        fixedCount++;
        if (fixed.size() < MOST_LISTED) {
            fixed.add(key);
        }
    }

    /** How many findings stand so. */
    public long count(Change change) {
        return changes.getOrDefault(change, 0L);
    }

    /** How many that were found before are put right, or do not apply any more. */
    public long fixed() {
        return fixedCount;
    }

    /** The first of them. */
    public List<Baseline.Key> firstFixed() {
        return List.copyOf(fixed);
    }

    /** How many that were found before are neither found nor certain not to be so. */
    public long open() {
        return openCount;
    }

    /** How many that were found before were not judged again, or cannot be told apart. */
    public long notComparable() {
        return baseline.open().size() - (long) met.size();
    }

    /** What a finding of the earlier run was. */
    public Outcome before(Baseline.Key key) {
        return baseline.open().get(key);
    }
}
