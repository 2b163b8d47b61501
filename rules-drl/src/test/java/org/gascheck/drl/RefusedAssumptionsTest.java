package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.Submissions;
import org.junit.jupiter.api.Test;

/** A caller may forbid assumptions, whoever declared them. */
class RefusedAssumptionsTest {

    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.CHONGQING_2021_156);
    private static final Submission TOLD =
            Submissions.parse("{\"gasUsers\": [{\"id\": \"u\"}]}").on(LocalDate.of(2022, 3, 1));

    @Test
    void aCheckerCanBeMadeToRefuseThem() {
        Submission assumed = Submissions.assuming(Assumptions.of("gasUsers.kind=UNIT"), TOLD);
        ComplianceChecker strict = CHECKER.refusingAssumptions();

        InvalidSubmissionException refused =
                catchThrowableOfType(InvalidSubmissionException.class, () -> strict.check(assumed));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/assumptions");
            assertThat(problem.message().en())
                    .isEqualTo("declares assumptions, such as \"gasUsers.kind=UNIT\"; none are accepted here");
        });
        assertThat(strict.check(TOLD)).isEqualTo(CHECKER.check(TOLD));
        assertThat(strict.check(Submissions.assuming(Assumptions.NONE, TOLD))).isEqualTo(CHECKER.check(TOLD));
        assertThat(CHECKER.check(assumed).scope().assumptions()).hasSize(1);
        assertThat(strict.packs()).isEqualTo(CHECKER.packs());
        assertThat(strict.settings()).isEqualTo(CHECKER.settings());
    }

    @Test
    void anAssumedDayAfterTheAssessmentIsRefused() {
        Submission later = Submissions.assuming(
                Assumptions.of("gasUsers.devices.installedOn=2022-05-01"),
                Submissions.parse("{\"gasUsers\": [{\"id\": \"u\", \"devices\": [{\"id\": \"d\"}]}]}")
                        .on(LocalDate.of(2022, 3, 1)));

        InvalidSubmissionException refused =
                catchThrowableOfType(InvalidSubmissionException.class, () -> CHECKER.check(later));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/gasUsers/0/devices/0/installedOn");
            assertThat(problem.message().en())
                    .startsWith("2022-05-01 (assumed by \"gasUsers.devices.installedOn=2022-05-01\"): after");
        });
    }
}
