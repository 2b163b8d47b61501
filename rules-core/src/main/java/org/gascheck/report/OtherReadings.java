package org.gascheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.law.Assessment;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;

/** Finds out what readings that were not chosen would make of a conclusion. */
final class OtherReadings {

    private OtherReadings() {
    }

    /** None where facts are missing: then no reading has decided anything yet. */
    static List<OtherReading> of(
            Assessment assessment, Requirement requirement, Judgement judgement, Outcome outcome) {
        if (outcome == Outcome.UNDETERMINED) {
            return List.of();
        }
        List<OtherReading> others = new ArrayList<>(0);
        for (Assessment.Unchosen unchosen : assessment.unchosen(requirement)) {
            Outcome other = outcomeUnder(unchosen.by(), requirement, judgement);
            if (differs(other, outcome)) {
                others.add(new OtherReading(unchosen.setting(), unchosen.chosen(), unchosen.option(), other));
            }
        }
        return others;
    }

    private static Outcome outcomeUnder(Assessment other, Requirement requirement, Judgement judgement) {
        return Resolution.of(judgement.under(other), () -> isOverdue(other, requirement)).outcome();
    }

    /** Whether something is met or does not apply makes no difference to anybody who has to act. */
    private static boolean differs(Outcome one, Outcome other) {
        return one != other && (one.compareTo(Outcome.SATISFIED) < 0 || other.compareTo(Outcome.SATISFIED) < 0);
    }

    /** Whether the due date of a requirement has passed under a reading, or it has none. */
    static boolean isOverdue(Assessment assessment, Requirement requirement) {
        LocalDate dueDate = assessment.dueDate(requirement);
        return dueDate == null || dueDate.isBefore(assessment.date());
    }
}
