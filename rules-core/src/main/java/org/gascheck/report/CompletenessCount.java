package org.gascheck.report;

import java.util.List;
import org.gascheck.law.Assessment;
import org.gascheck.law.Outcome;

/** Counts how much of the law a report covers. */
final class CompletenessCount {

    private CompletenessCount() {
    }

    static Completeness of(
            Areas submitted, List<Assessment> assessments, List<String> notInForce,
            List<Conclusion> conclusions) {
        int[] counts = new int[Outcome.values().length];
        int found = 0;
        Outcome mostOpen = null;
        for (int i = 0; i < conclusions.size(); i++) {
            Conclusion each = conclusions.get(i);
            mostOpen = mostOpen == null ? each.outcome() : moreOpen(mostOpen, each.outcome());
            if (i + 1 == conclusions.size() || !sameRequirement(each, conclusions.get(i + 1))) {
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
                counts[Outcome.SATISFIED.ordinal()] + counts[Outcome.BREACHED.ordinal()]
                + counts[Outcome.NOT_YET_DUE.ordinal()],
                counts[Outcome.NEEDS_REVIEW.ordinal()],
                counts[Outcome.UNDETERMINED.ordinal()],
                counts[Outcome.NOT_APPLICABLE.ordinal()],
                inForce - found,
                submitted.listsNotGiven(),
                notInForce);
    }

    /** The conclusions stand by instrument and requirement. */
    private static boolean sameRequirement(Conclusion one, Conclusion next) {
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
}
