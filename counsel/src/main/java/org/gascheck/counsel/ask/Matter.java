package org.gascheck.counsel.ask;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Answer;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.AnsweredPurpose;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.OpenConclusion;
import org.gascheck.report.Verdict;

/**
 * What is to become certain: which of some outcomes, ranked by how pressing they are, is the most pressing one that
 * anything comes to.
 *
 * @param ranks the outcomes, the most pressing first
 * @param floor the position of the most pressing outcome that something has come to; as many as there are where none
 * @param open  what is still open and counts
 * @param lists the JSON Pointers of lists and references that have to be told besides, since what there is to judge
 *              hangs on them
 */
record Matter(List<Outcome> ranks, int floor, List<OpenConclusion> open, List<String> lists) {

    private static final List<Outcome> OF_VERDICT = List.of(Outcome.BREACHED, Outcome.NEEDS_REVIEW);
    private static final List<Outcome> OF_PURPOSE =
            List.of(Outcome.BREACHED, Outcome.NEEDS_REVIEW, Outcome.NOT_YET_DUE);

    /** What a report was asked for: the answer of its purpose or, where it has none, its verdict. */
    static Matter of(ComplianceChecker checker, Submission submission, ComplianceReport report) {
        return report.purpose() == null ? ofVerdict(submission, report) : ofPurpose(checker, report);
    }

    private static Matter ofVerdict(Submission submission, ComplianceReport report) {
        Set<String> unjudged = new HashSet<>();
        report.instruments().forEach(each -> unjudged.add(each.id()));
        boolean[] review = {!submission.disputes().isEmpty() || unjudged.isEmpty()};
        report.entries().filter(each -> each.strength() == Strength.MANDATORY).forEach(each -> {
            unjudged.remove(each.instrument());
            review[0] |= each.outcome() == Outcome.NEEDS_REVIEW;
        });
        int floor = OF_VERDICT.size();
        if (report.verdict() == Verdict.NON_COMPLIANT) {
            floor = 0;
        } else if (review[0] || !unjudged.isEmpty()) {
            floor = 1;
        }
        List<OpenConclusion> open = report.open().stream()
                .filter(each -> each.requirement().strength() == Strength.MANDATORY).toList();
        return new Matter(OF_VERDICT, floor, open, List.of());
    }

    private static Matter ofPurpose(ComplianceChecker checker, ComplianceReport report) {
        AnsweredPurpose purpose = report.purpose();
        Set<String> deciding = new HashSet<>();
        checker.packs().stream().filter(pack -> pack.purposes().containsKey(purpose.purpose()))
                .forEach(pack -> deciding.addAll(pack.purposes().get(purpose.purpose()).decidedBy()));
        int floor = OF_PURPOSE.size();
        Set<AnsweredPurpose.Ground> undetermined = new HashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        for (AnsweredPurpose.OfSubject subject : purpose.subjects()) {
            if (!subject.disputes().isEmpty() || !subject.withoutRule().isEmpty()) {
                floor = Math.min(floor, 1);
            }
            for (AnsweredPurpose.Ground ground : subject.because()) {
                boolean decides = deciding.contains(ground.requirement());
                if (decides && ground.outcome() == Outcome.UNDETERMINED) {
                    undetermined.add(ground);
                } else if (decides) {
                    floor = Math.min(floor, OF_PURPOSE.indexOf(ground.outcome()));
                } else if (ground.outcome() != Outcome.NOT_YET_DUE) {
                    floor = Math.min(floor, 1);
                }
            }
            missing.addAll(subject.missing());
        }
        if (purpose.answer() == Answer.NO) {
            floor = 0;
        }
        List<OpenConclusion> open = report.open().stream()
                .filter(each -> undetermined.contains(new AnsweredPurpose.Ground(
                        each.instrument().id(),
                        each.requirement().id(),
                        each.subject().pointer(),
                        Outcome.UNDETERMINED)))
                .toList();
        Set<String> asked = new HashSet<>();
        open.forEach(each -> each.facts().forEach(fact -> asked.add(AskedPlace.of(each.placeOf(fact)).pointer())));
        missing.removeIf(each -> isWithin(asked, each));
        return new Matter(OF_PURPOSE, floor, open, List.copyOf(missing));
    }

    /** Whether a place is one of some, or lies below one: of a record to which an unknown reference there leads. */
    private static boolean isWithin(Set<String> places, String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (places.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
