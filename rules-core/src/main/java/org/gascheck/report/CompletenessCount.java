package org.gascheck.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.facts.Facts;
import org.gascheck.facts.GasUser;
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

    /** Top-level lists, and of the lists of users the first of each kind: each names subjects that nothing was checked for. */
    private static List<String> listsNotGiven(Submission submission) {
        Map<String, String> lists = new LinkedHashMap<>();
        Stream.<Facts<?>>of(submission.gasUsers(), submission.buildings(), submission.alarmModels(), submission.valveModels(),
                submission.vendors(), submission.propertyManagers(), submission.constructionProjects(), submission.districts())
                .forEach(list -> addUnknown(lists, list));
        if (submission.gasUsers().isKnown()) {
            for (GasUser user : submission.gasUsers()) {
                Stream.<Facts<?>>of(user.devices(), user.acceptances(), user.homeInspections(), user.refusals())
                        .forEach(list -> addUnknown(lists, list));
            }
        }
        return List.copyOf(lists.values());
    }

    private static void addUnknown(Map<String, String> lists, Facts<?> list) {
        if (!list.isKnown()) {
            String pointer = list.pointer();
            lists.putIfAbsent(pointer.substring(pointer.lastIndexOf('/')), pointer.substring(1));
        }
    }
}
