package org.gascheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gascheck.facts.Facts;
import org.gascheck.law.Assessment;
import org.gascheck.law.Outcome;
import org.gascheck.subjects.Submission;
import org.gascheck.subjects.users.GasUser;

/** Counts how much of the law a report covers. */
final class CompletenessCount {

    private CompletenessCount() {
    }

    static Completeness of(Submission submission, List<Assessment> assessments, List<String> notInForce, List<Finding> findings) {
        int[] counts = new int[Outcome.values().length];
        int found = 0;
        Outcome mostOpen = null;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            mostOpen = mostOpen == null ? finding.outcome() : moreOpen(mostOpen, finding.outcome());
            if (i + 1 == findings.size() || !sameRequirement(finding, findings.get(i + 1))) {
                counts[mostOpen.ordinal()]++;
                found++;
                mostOpen = null;
            }
        }
        int inForce = 0;
        for (Assessment assessment : assessments) {
            inForce += assessment.pack().requirements().size();
        }
        return new Completeness(
                inForce,
                counts[Outcome.SATISFIED.ordinal()] + counts[Outcome.BREACHED.ordinal()] + counts[Outcome.NOT_YET_DUE.ordinal()],
                counts[Outcome.NEEDS_REVIEW.ordinal()],
                counts[Outcome.UNDETERMINED.ordinal()],
                counts[Outcome.NOT_APPLICABLE.ordinal()],
                inForce - found,
                listsNotGiven(submission),
                notInForce);
    }

    /** The findings stand by instrument and requirement. */
    private static boolean sameRequirement(Finding one, Finding next) {
        return one.requirement() == next.requirement() && one.instrument() == next.instrument();
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
        List<String> lists = new ArrayList<>();
        addUnknown(lists, submission.gasUsers(), "gasUsers");
        addUnknown(lists, submission.buildings(), "buildings");
        addUnknown(lists, submission.alarmModels(), "alarmModels");
        addUnknown(lists, submission.valveModels(), "valveModels");
        addUnknown(lists, submission.vendors(), "vendors");
        addUnknown(lists, submission.propertyManagers(), "propertyManagers");
        addUnknown(lists, submission.constructionProjects(), "constructionProjects");
        addUnknown(lists, submission.districts(), "districts");
        addFirstUnknown(lists, submission.gasUsers(), GasUser::devices);
        addFirstUnknown(lists, submission.gasUsers(), GasUser::acceptances);
        addFirstUnknown(lists, submission.gasUsers(), GasUser::homeInspections);
        addFirstUnknown(lists, submission.gasUsers(), GasUser::refusals);
        return lists;
    }

    private static void addUnknown(List<String> lists, Facts<?> list, String name) {
        if (!list.isKnown()) {
            lists.add(name);
        }
    }

    private static void addFirstUnknown(List<String> lists, Facts<GasUser> users, Function<GasUser, Facts<?>> listOf) {
        for (int i = 0; users.isKnown() && i < users.size(); i++) {
            Facts<?> list = listOf.apply(users.get(i));
            if (!list.isKnown()) {
                lists.add(list.pointer().substring(1));
                return;
            }
        }
    }
}
