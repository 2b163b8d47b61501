package org.gascheck.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months and quarters count once they are over, from the first whole one after a day or from the one of the day. */
class PeriodTest {

    private static final LocalDate UNTIL = LocalDate.of(2022, 12, 31);

    /** Each row: the first day, whether the month of that day counts, the day of assessment, and what is over. */
    @ParameterizedTest
    @CsvSource({
        "2021-12-31, false, 2022-01-31, ", "2021-12-31, false, 2022-02-01, 2022-01",
        "2021-12-31, true, 2021-12-31, ", "2021-12-31, true, 2022-02-01, 2021-12 2022-01",
        "2022-02-10, false, 2022-04-01, 2022-03", "2022-10-01, false, 2023-06-01, 2022-11 2022-12"
    })
    void monthsAreOver(LocalDate from, boolean fromItself, LocalDate day, String over) {
        assertThat(names(Period.ended(from, UNTIL, fromItself, 1, day))).isEqualTo(over == null ? "" : over);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, false, 2022-03-31, ", "2021-12-31, false, 2022-04-01, 2022-Q1",
        "2021-12-31, true, 2022-04-01, 2021-Q4 2022-Q1", "2022-02-10, false, 2022-07-01, 2022-Q2",
        "2022-02-10, false, 2024-01-01, 2022-Q2 2022-Q3 2022-Q4"
    })
    void quartersAreOver(LocalDate from, boolean fromItself, LocalDate day, String over) {
        assertThat(names(Period.ended(from, UNTIL, fromItself, Period.MONTHS_OF_A_QUARTER, day)))
                .isEqualTo(over == null ? "" : over);
    }

    @ParameterizedTest
    @CsvSource({"2022-02, 1, 2022-02-01, 2022-02-28, 2022-03", "2022-10, 3, 2022-10-01, 2022-12-31, 2023-Q1"})
    void oneBeginsAndEndsAndIsFollowedByTheNext(
            YearMonth month, int length, LocalDate first, LocalDate last, String next) {
        Period period = new Period(month, length);

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.next().name()).isEqualTo(next);
    }

    private static String names(List<Period> periods) {
        return String.join(" ", periods.stream().map(Period::name).toList());
    }
}
