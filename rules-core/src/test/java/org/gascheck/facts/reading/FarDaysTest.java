package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.gascheck.facts.Fact;
import org.gascheck.facts.model.Submission;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that lies decades ahead was most likely to be another. */
class FarDaysTest {

    @ParameterizedTest
    @CsvSource({"2052-06-01, false", "2052-06-02, true", "2099-12-31, true", "OPEN_ENDED, false"})
    void aLastDayIsNotThirtyYearsAhead(String day, boolean inDoubt) {
        Submission submission = Submissions.parse(
                """
                {"assessedOn": "2022-06-01", "gasUsers": [{"id": "u", "hoses": [{"usableUntil": "%s"}]}]}
                """.formatted(day));

        assertThat(hose(submission).isForAPerson()).isEqualTo(inDoubt);
    }

    @Test
    void whereNoDayIsToldForTheAssessmentTheLastEventCounts() {
        Submission submission = Submissions.parse(
                """
                {"gasUsers": [{"id": "u", "hoses": [{"usableUntil": "2042-06-02"}],
                               "devices": [{"id": "d", "installedOn": "2012-06-01"}]}]}
                """);

        assertThat(hose(submission).isForAPerson()).isTrue();
    }

    @Test
    void whatFollowsFromOtherDaysIsInDoubtAsWell() {
        Submission submission = Submissions.parse(
                """
                {"assessedOn": "2022-06-01", "gasUsers": [{"id": "u", "hoses": [
                  {"serviceLife": {"manufacturedOn": "2021-01-01", "years": 60}}]}]}
                """);

        assertThat(hose(submission).isForAPerson()).isTrue();
    }

    @Test
    void whereNothingTellsWhenItIsNoDayIsTooFar() {
        assertThat(hose(Submissions.parse(
                """
                {"gasUsers": [{"id": "u", "hoses": [{"usableUntil": "2099-12-31"}]}]}
                """)).isForAPerson()).isFalse();
    }

    private static Fact<?> hose(Submission submission) {
        return ((Population) submission.population()).gasUsers().get(0).hoses().get(0).usableUntil();
    }
}
