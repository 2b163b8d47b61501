package org.gascheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Submission;
import org.gascheck.law.Assessment;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;

/** Counts how much of the law a report covers. */
final class CompletenessCount {

    private CompletenessCount() {
    }

    static Completeness of(Submission submission, List<Assessment> assessments, List<String> notInForce, List<Finding> findings) {
        Map<String, Outcome> mostOpen = new HashMap<>();
        for (Finding finding : findings) {
            mostOpen.merge(key(finding.instrument().id(), finding.requirement()), finding.outcome(), CompletenessCount::moreOpen);
        }
        int[] counts = new int[Outcome.values().length];
        int inForce = 0;
        int withoutSubject = 0;
        for (Assessment assessment : assessments) {
            for (Requirement requirement : assessment.pack().requirements().values()) {
                Outcome outcome = mostOpen.get(key(assessment.pack().instrument().id(), requirement));
                inForce++;
                if (outcome == null) {
                    withoutSubject++;
                } else {
                    counts[outcome.ordinal()]++;
                }
            }
        }
        return new Completeness(
                inForce,
                counts[Outcome.SATISFIED.ordinal()] + counts[Outcome.BREACHED.ordinal()] + counts[Outcome.NOT_YET_DUE.ordinal()],
                counts[Outcome.NEEDS_REVIEW.ordinal()],
                counts[Outcome.UNDETERMINED.ordinal()],
                counts[Outcome.NOT_APPLICABLE.ordinal()],
                withoutSubject,
                listsNotGiven(submission),
                notInForce);
    }

    private static String key(String instrument, Requirement requirement) {
        return instrument + '/' + requirement.id();
    }

    private static Outcome moreOpen(Outcome one, Outcome other) {
        return openness(one) >= openness(other) ? one : other;
    }

    private static int openness(Outcome outcome) {
        return switch (outcome) {
            case UNDETERMINED -> 3;
            case NEEDS_REVIEW -> 2;
            case BREACHED, NOT_YET_DUE, SATISFIED -> 1;
            case NOT_APPLICABLE -> 0;
        };
    }

    private static List<String> listsNotGiven(Submission submission) {
        List<String> lists = new ArrayList<>();
        for (Facts<?> list : List.<Facts<?>>of(submission.gasUsers(), submission.buildings(), submission.alarmModels(),
                submission.valveModels(), submission.vendors(), submission.propertyManagers(),
                submission.constructionProjects(), submission.districts())) {
            if (!list.isKnown()) {
                lists.add(list.pointer().substring(1));
            }
        }
        return lists;
    }
}
