package org.gascheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.FactsBeyond;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Assessment;
import org.gascheck.law.Concern;

/** Finds out what the verdict on a submission covers. */
final class ScopeOfVerdict {

    private final Map<String, List<Subject>> subjects = new HashMap<>();

    private ScopeOfVerdict(List<Subject> all) {
        for (Subject each : all) {
            subjects.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each);
        }
    }

    static Scope of(Submission submission, Areas submitted, List<Assessment> assessments) {
        ScopeOfVerdict scope = new ScopeOfVerdict(submitted.subjects());
        Set<String> inForce =
                assessments.stream().map(each -> each.pack().instrument().id()).collect(Collectors.toSet());
        return new Scope(
                assessments.stream()
                        .map(each -> InstrumentScope.of(
                                each.pack().instrument().id(), each.pack().coverage(), scope::isConcerned, inForce))
                        .toList(),
                FactsBeyond.in(submission, assessments.stream().map(Assessment::factsRead).toList()).stream()
                        .map(each -> new FactsNotJudged(each.path(), each.count(), each.first()))
                        .toList(),
                submission.disputes().stream().map(ReportedDispute::of).toList(),
                submission.assumed(),
                submission.uncountedDays().stream().map(DayNotCounted::of).toList());
    }

    private boolean isConcerned(List<Concern> concerns) {
        for (Concern concern : concerns) {
            for (Subject subject : subjects.getOrDefault(concern.kind(), List.of())) {
                if (concern.reaches(subject)) {
                    return true;
                }
            }
        }
        return false;
    }
}
