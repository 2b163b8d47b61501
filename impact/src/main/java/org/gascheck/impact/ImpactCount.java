package org.gascheck.impact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gascheck.impact.ImpactCounts.FindingCell;
import org.gascheck.impact.ImpactCounts.SubjectCount;
import org.gascheck.impact.ImpactCounts.VerdictCell;

/** Counts what is otherwise, submission by submission. Used by one thread. */
public final class ImpactCount {

    private final SortedMap<VerdictCell, Long> verdicts = new TreeMap<>();
    private final SortedMap<FindingCell, Long> findings = new TreeMap<>();
    private final SortedMap<SubjectGroup, SubjectCount> subjects = new TreeMap<>();
    private long submissions;
    private long changed;
    private long rejected;

    /** Counts a submission. */
    public void add(SubmissionImpact impact) {
        submissions++;
        changed += impact.isChanged() ? 1 : 0;
        ChangedVerdict verdict = impact.verdict();
        verdicts.merge(new VerdictCell(verdict.from(), verdict.to(), verdict.cause()), 1L, Long::sum);
        impact.judged().forEach((group, all) -> add(group, new SubjectCount(all, 0, 0, 0)));
        Map<String, SubjectGroup> touched = new HashMap<>();
        Set<String> newly = new HashSet<>();
        Set<String> noLonger = new HashSet<>();
        for (ChangedFinding each : impact.findings()) {
            SubjectGroup group = new SubjectGroup(each.site(), each.kind());
            findings.merge(
                    new FindingCell(group, each.requirement(), each.from(), each.to(), each.cause()), 1L, Long::sum);
            String pointer = each.subject().pointer();
            touched.put(pointer, group);
            if (each.isNewlyBreached()) {
                newly.add(pointer);
            }
            if (each.isNoLongerBreached()) {
                noLonger.add(pointer);
            }
        }
        touched.forEach((pointer, group) -> add(
                group,
                new SubjectCount(0, 1, newly.contains(pointer) ? 1 : 0, noLonger.contains(pointer) ? 1 : 0)));
    }

    private void add(SubjectGroup group, SubjectCount count) {
        subjects.merge(group, count, SubjectCount::plus);
    }

    /** Counts a submission that could not be read or judged. */
    public void addRejected() {
        rejected++;
    }

    /** What was counted so far. */
    public ImpactCounts counts() {
        return new ImpactCounts(
                submissions,
                changed,
                rejected,
                new TreeMap<>(verdicts),
                new TreeMap<>(findings),
                new TreeMap<>(subjects));
    }
}
