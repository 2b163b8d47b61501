package org.gascheck.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gascheck.law.Assessment;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.truth.Cause;

/** Finds the due date on which a finding rests. */
final class FindingDue {

    private FindingDue() {
    }

    /** That of the requirement, or of the one that its rule names; null where the finding rests on none. */
    static DueDate of(Assessment assessment, Requirement requirement, Judgement grounds, Outcome outcome) {
        Requirement of = switch (outcome) {
            case NOT_APPLICABLE -> null;
            case BREACHED,
                    NOT_YET_DUE -> grounds.due() == null ? requirement : named(assessment, grounds.due().causes());
            case NEEDS_REVIEW -> requirement.due() == null ? named(assessment, grounds.applies().causes())
                    : requirement;
            case UNDETERMINED, SATISFIED -> requirement;
        };
        LocalDate day = of == null ? null : assessment.dueDate(of);
        if (day == null) {
            return null;
        }
        boolean isHeldAgainst = outcome == Outcome.BREACHED || outcome == Outcome.NEEDS_REVIEW;
        return new DueDate(
                day,
                of.due().provision(),
                isHeldAgainst ? Math.max(0, ChronoUnit.DAYS.between(day, assessment.date())) : 0,
                of.contradictions().stream()
                .map(each -> new DueDate.OtherDate(each.date(), each.provision(), each.says())).toList());
    }

    /** What is owed without a term, as by a new user, is told first and rests on no date. */
    private static Requirement named(Assessment assessment, List<Cause> causes) {
        return causes.isEmpty() ? null : assessment.dueOf(causes.get(0).key());
    }
}
