package org.gascheck.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.FactsBeyond;
import org.gascheck.facts.model.Subjects;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Assessment;
import org.gascheck.law.Concern;
import org.gascheck.law.Coverage;

/** Finds out what the verdict on a submission covers. */
final class ScopeOfVerdict {

    private final List<Subject> subjects;

    private ScopeOfVerdict(List<Subject> subjects) {
        this.subjects = subjects;
    }

    static Scope of(Submission submission, List<Assessment> assessments) {
        ScopeOfVerdict scope = new ScopeOfVerdict(Subjects.of(submission).all());
        Set<String> inForce =
                assessments.stream().map(each -> each.pack().instrument().id()).collect(Collectors.toSet());
        return new Scope(
                assessments.stream()
                        .map(each -> scope.of(
                                each.pack().instrument().id(), each.pack().coverage(), inForce))
                        .toList(),
                FactsBeyond.in(submission, assessments.stream().map(Assessment::factsRead).toList()).stream()
                        .map(each -> new FactsNotJudged(each.path(), each.count(), each.first()))
                        .toList(),
                submission.disputes().stream().map(ReportedDispute::of).toList(),
                submission.assumed(),
                submission.uncountedDays().stream().map(DayNotCounted::of).toList());
    }

    private InstrumentScope of(String instrument, Coverage coverage, Set<String> inForce) {
        return new InstrumentScope(
                instrument,
                coverage.complete(),
                coverage.clauses(),
                coverage.judged(),
                coverage.leftToAPerson(),
                coverage.routed(),
                coverage.gaps().stream()
                        .filter(gap -> isConcerned(gap.area().concerns()))
                        .map(gap -> new InstrumentScope.AreaNotJudged(
                                gap.area().id(), gap.area().name(), gap.clauses()))
                        .toList(),
                coverage.elsewhere().stream()
                        .filter(each -> !inForce.contains(each.by().id())
                                && isConcerned(each.area().concerns()))
                        .map(each -> new InstrumentScope.StatedElsewhere(
                                each.by().number(),
                                each.area().id(),
                                each.area().name(),
                                each.clauses(),
                                each.mentioned()))
                        .toList(),
                coverage.outOfReach().size(),
                coverage.outOfReach().stream()
                        .filter(each -> isConcerned(each.concerns()))
                        .map(each -> new InstrumentScope.NeverJudged(each.id(), each.what(), each.reason()))
                        .toList());
    }

    private boolean isConcerned(List<Concern> concerns) {
        return concerns.stream().anyMatch(concern -> subjects.stream().anyMatch(concern::reaches));
    }
}
