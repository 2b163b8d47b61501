package org.gascheck.report;

import java.util.List;
import java.util.Objects;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Assessment;
import org.gascheck.law.Purpose;

/** What a report tells besides its findings, each worked out when somebody asks for it. */
record ToldLater(
        Later<AnsweredPurpose> purpose,
        Later<Scope> scope,
        Later<Statistics> statistics,
        Later<List<CitedSlip>> slips
) {

    static ToldLater of(
            Submission submission, Areas submitted, List<Assessment> assessments, List<Conclusion> conclusions,
            Purpose purpose) {
        return new ToldLater(
                purpose == null
                        ? Later.told(null)
                        : Later.of(() -> Answers.of(purpose, submission, assessments, conclusions)),
                Later.of(() -> ScopeOfVerdict.of(submission, submitted, assessments)),
                Later.of(() -> StatisticsCount.of(submitted, assessments, conclusions)),
                Later.of(() -> CitedSlip.of(assessments, conclusions)));
    }

    /** That of a report that was written. */
    static ToldLater read(AnsweredPurpose purpose, Scope scope, List<CitedSlip> slips) {
        return new ToldLater(
                Later.told(purpose),
                Later.told(scope),
                Later.told(null),
                Later.told(slips == null ? List.of() : List.copyOf(slips)));
    }

    void workOut() {
        purpose.get();
        scope.get();
        statistics.get();
        slips.get();
    }

    /** Whether what is written of it is the same. */
    boolean isWrittenLike(ToldLater other) {
        return Objects.equals(purpose.get(), other.purpose.get())
                && scope.get().equals(other.scope.get())
                && slips.get().equals(other.slips.get());
    }
}
