package org.gascheck.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gascheck.Text;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Strength;
import org.gascheck.report.Areas;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.KindOfMember;
import org.gascheck.report.Site;
import org.gascheck.report.Verdict;

/** Compares what two bases come to for one submission. Used by one thread. */
final class Comparison {

    private final Impact impact;
    private final Submission submission;
    private final Map<String, List<FindingEntry>> before;
    private final Map<String, List<FindingEntry>> after;
    private final Map<Set<Change>, Optional<Map<String, List<FindingEntry>>>> between = new HashMap<>();
    private final Map<Set<Change>, Map<String, Map<String, FindingEntry>>> byPointer = new HashMap<>();
    private final Map<String, SubjectGroup> groups = new HashMap<>();
    private final SortedMap<SubjectGroup, Integer> judged = new TreeMap<>();

    /** A subject for which a requirement comes to something else. */
    private record Difference(String requirement, String pointer, FindingEntry from, FindingEntry to) {
    }

    Comparison(Impact impact, Submission submission) {
        this.impact = impact;
        this.submission = submission;
        this.before = impact.before().judge(submission);
        this.after = impact.after().judge(submission);
    }

    SubmissionImpact impact() {
        group();
        List<Difference> differences = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(impact.changed().pack().requirements().keySet());
        ids.addAll(impact.old().pack().requirements().keySet());
        for (String id : ids) {
            if (!impact.turning(id).isEmpty()) {
                compare(id, differences);
            }
        }
        Turns turns = new Turns(impact, submission);
        List<ChangedFinding> findings = new ArrayList<>();
        for (Difference each : differences) {
            findings.add(finding(each, turns));
        }
        return new SubmissionImpact(verdict(differences), findings, judged);
    }

    private void group() {
        Areas areas = Areas.of(submission);
        for (Subject subject : areas.subjects()) {
            SubjectGroup group = new SubjectGroup(areas.siteOf(subject), KindOfMember.of(subject));
            groups.put(subject.pointer(), group);
            judged.merge(group, 1, Integer::sum);
        }
    }

    private void compare(String id, List<Difference> differences) {
        List<FindingEntry> earlier = before.getOrDefault(id, List.of());
        List<FindingEntry> later = after.getOrDefault(id, List.of());
        if (isAboutTheSame(id) && earlier.size() == later.size()) {
            for (int i = 0; i < later.size(); i++) {
                compare(id, earlier.get(i), later.get(i), differences);
            }
        } else {
            earlier.forEach(each -> compare(id, each, null, differences));
            later.forEach(each -> compare(id, null, each, differences));
        }
    }

    private boolean isAboutTheSame(String id) {
        Requirement one = impact.old().pack().requirements().get(id);
        Requirement other = impact.changed().pack().requirements().get(id);
        return one != null && other != null && one.subject().equals(other.subject());
    }

    private static void compare(String id, FindingEntry from, FindingEntry to, List<Difference> differences) {
        if (outcome(from) != outcome(to)) {
            differences.add(new Difference(id, (to == null ? from : to).subject().pointer(), from, to));
        }
    }

    /** Nothing that applies, and nothing at all, come to the same. */
    private static Outcome outcome(FindingEntry entry) {
        return entry == null ? Outcome.NOT_APPLICABLE : entry.outcome();
    }

    private ChangedFinding finding(Difference of, Turns turns) {
        Requirement own = impact.changed().pack().requirements().get(of.requirement());
        RulePack pack = own == null ? impact.old().pack() : impact.changed().pack();
        Requirement requirement = pack.requirement(of.requirement());
        FindingEntry told = of.to() == null ? of.from() : of.to();
        SubjectGroup group = groups.getOrDefault(
                of.pointer(), new SubjectGroup(new Site("", ""), new Text("", "")));
        Cause cause = cause(
                impact.turning(of.requirement()),
                taken -> outcome(taken, of) == outcome(of.from()));
        return new ChangedFinding(
                of.requirement(),
                requirement.title(),
                requirement.strength(),
                pack.instrument().number(),
                told.provisions(),
                told.subject(),
                group.site(),
                group.kind(),
                of.from() == null ? null : of.from().outcome(),
                of.to() == null ? null : of.to().outcome(),
                cause,
                turns.of(of.requirement(), of.pointer(), cause));
    }

    /** By which of some changes something is otherwise. */
    private static Cause cause(Set<Change> among, Predicate<Set<Change>> isTakenBack) {
        List<Change> single = among.stream().filter(each -> isTakenBack.test(Set.of(each))).sorted().toList();
        if (!single.isEmpty()) {
            return new Cause(single.size() == 1 ? Cause.How.ALONE : Cause.How.ANY, single);
        }
        Set<Change> joint = new LinkedHashSet<>(among);
        for (Change each : among) {
            Set<Change> fewer = new LinkedHashSet<>(joint);
            fewer.remove(each);
            if (!fewer.isEmpty() && isTakenBack.test(fewer)) {
                joint = fewer;
            }
        }
        return new Cause(Cause.How.JOINTLY, joint.stream().sorted().toList());
    }

    /** What a requirement comes to for a subject without some changes; null where they cannot be taken back so. */
    private Outcome outcome(Set<Change> takenBack, Difference of) {
        Set<Change> turning = impact.turning(of.requirement());
        if (takenBack.containsAll(turning)) {
            return outcome(of.from());
        }
        if (turning.stream().noneMatch(takenBack::contains)) {
            return outcome(of.to());
        }
        return between(takenBack)
                .map(found -> outcome(byPointer(takenBack, found, of.requirement()).get(of.pointer())))
                .orElse(null);
    }

    private Map<String, FindingEntry> byPointer(
            Set<Change> takenBack, Map<String, List<FindingEntry>> found, String requirement) {
        return byPointer.computeIfAbsent(takenBack, taken -> new HashMap<>())
                .computeIfAbsent(requirement, id -> {
                    Map<String, FindingEntry> entries = new HashMap<>();
                    found.getOrDefault(id, List.of()).forEach(each -> entries.put(each.subject().pointer(), each));
                    return entries;
                });
    }

    /** What is found without some changes by the requirements of which these turn a part. */
    private Optional<Map<String, List<FindingEntry>>> between(Set<Change> takenBack) {
        return between.computeIfAbsent(takenBack, taken ->
                impact.variants().without(taken).judge().flatMap(judge -> {
                    try {
                        return Optional.of(judge.judge(submission));
                    } catch (InvalidSubmissionException e) {
                        return Optional.empty();
                    }
                }));
    }

    private ChangedVerdict verdict(List<Difference> differences) {
        Verdict from = verdict(Set.copyOf(impact.changes())).orElseThrow();
        Verdict to = verdict(Set.of()).orElseThrow();
        if (from == to) {
            return new ChangedVerdict(from, to, null);
        }
        Set<Change> turning = new LinkedHashSet<>();
        differences.forEach(each -> turning.addAll(impact.turning(each.requirement())));
        impact.changes().stream().filter(each -> each.kind() == Change.Kind.STRENGTH).forEach(turning::add);
        Predicate<Set<Change>> isTakenBack = taken -> verdict(taken).filter(from::equals).isPresent();
        // What makes no difference beside the others could make one without them.
        Set<Change> among = isTakenBack.test(turning) ? turning : new LinkedHashSet<>(impact.changes());
        return new ChangedVerdict(from, to, cause(among, isTakenBack));
    }

    /** What the submission comes to without some changes; empty where they cannot be taken back so. */
    private Optional<Verdict> verdict(Set<Change> takenBack) {
        Map<String, Strength> strengths = strengths(takenBack);
        List<Weighed> weighed = new ArrayList<>();
        for (Map.Entry<String, Strength> each : strengths.entrySet()) {
            if (each.getValue() != Strength.MANDATORY) {
                continue;
            }
            Set<Change> turning = impact.turning(each.getKey());
            Map<String, List<FindingEntry>> found;
            if (takenBack.containsAll(turning)) {
                found = before;
            } else if (turning.stream().noneMatch(takenBack::contains)) {
                found = after;
            } else if (between(takenBack).isPresent()) {
                found = between(takenBack).orElseThrow();
            } else {
                return Optional.empty();
            }
            found.getOrDefault(each.getKey(), List.of())
                    .forEach(entry -> weighed.add(new Weighed(Strength.MANDATORY, entry.outcome())));
        }
        return Optional.of(
                Verdict.of(weighed, Weighed::strength, Weighed::outcome).beside(submission.disputes()));
    }

    private record Weighed(Strength strength, Outcome outcome) {
    }

    private Map<String, Strength> strengths(Set<Change> takenBack) {
        if (takenBack.isEmpty() || takenBack.size() == impact.changes().size()) {
            RulePack pack = (takenBack.isEmpty() ? impact.changed() : impact.old()).pack();
            Map<String, Strength> strengths = new LinkedHashMap<>();
            pack.requirements().forEach((id, each) -> strengths.put(id, each.strength()));
            return strengths;
        }
        return impact.variants().without(takenBack).strengths();
    }
}
