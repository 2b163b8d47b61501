package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gascheck.facts.Dating;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.UncountedDay;
import org.gascheck.facts.model.Submission;
import org.gascheck.subjects.users.Cylinder;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.InstalledDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndDatesTest {

    private static Submission cylinder(String facts) {
        return Submissions.parse(
                "{\"gasUsers\": [{\"id\": \"u\", \"gasSupplies\": [\"CYLINDER_LPG\"], \"cylinders\": [{"
                        + facts.replace('\'', '"') + "}]}]}");
    }

    private static Cylinder only(Submission submission) {
        return submission.all(GasUser.class).get(0).cylinders().get(0);
    }

    private static InstalledDevice device(String facts) {
        return Submissions.parse("{\"gasUsers\": [{\"id\": \"u\", \"devices\": [{\"id\": \"d\", "
                        + facts.replace('\'', '"') + "}]}]}")
                .all(GasUser.class)
                .get(0)
                .devices()
                .get(0);
    }

    @Test
    void aMonthLastsThroughItsLastDayAndStaysAsItIsWritten() {
        Expiry expiry = only(cylinder("'usableUntil': '2024-02'")).usableUntil().value();

        assertThat(expiry.lastDay()).isEqualTo("2024-02-29");
        assertThat(expiry).hasToString("2024-02");
        assertThat(expiry.covers(LocalDate.parse("2024-02-29"))).isTrue();
        assertThat(expiry.covers(LocalDate.parse("2024-03-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2022.06, 2022-06", "2022年6月, 2022-06", "2022/6, 2022-06", "２０２２年０６月, 2022-06"})
    void aMonthWrittenOtherwiseIsAskedFor(String written, String meant) {
        assertThatThrownBy(() -> cylinder("'scrapDate': '" + written + "'")).hasMessageContaining("\"" + meant + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-13", "2022-00", "22-06", "2022-6"})
    void whatIsNoMonthIsRefused(String written) {
        assertThatThrownBy(() -> cylinder("'scrapDate': '" + written + "'"))
                .isInstanceOf(InvalidSubmissionException.class);
    }

    @ParameterizedTest
    @CsvSource({"2019-03-15, 2019-03-15", "2019-03, 2019-03-31", "2019, 2019-12-31"})
    void whenSomethingWasMadeIsToldAsExactlyAsPeopleKnow(String written, LocalDate latest) {
        Dating made = device("'serviceLife': {'manufacturedOn': '" + written + "'}")
                .serviceLife()
                .manufacturedOn()
                .value();

        assertThat(made.latest()).isEqualTo(latest);
        assertThat(made).hasToString(written);
    }

    @Test
    void theEarlierOfSeveralLastDaysCounts() {
        assertThat(device("'usableUntil': '2030-01-01', 'serviceLife': {'manufacturedOn': '2015-03-10', 'years': 8}")
                        .usableUntil()
                        .value())
                .hasToString("2023-03-10");
        assertThat(device("'usableUntil': '2020-01-01', 'serviceLife': {'manufacturedOn': '2015-03-10', 'years': 8}")
                        .usableUntil()
                        .value())
                .hasToString("2020-01-01");
        assertThat(device("'usableUntil': 'OPEN_ENDED', 'serviceLife': {'purchasedOn': '2015-03-10', 'years': 8}")
                        .usableUntil()
                        .given())
                .isEqualTo(Expiry.OPEN_ENDED);
        assertThat(only(cylinder("'nextInspection': '2025-01', 'scrapDate': '2024-12-31'"))
                        .usableUntil()
                        .value())
                .hasToString("2024-12-31");
        assertThat(only(cylinder("'nextInspection': '2025-01', 'scrapDate': 'OPEN_ENDED'"))
                        .usableUntil()
                        .value())
                .hasToString("2025-01");
    }

    @Test
    void oneLastDayOfACylinderSaysLittleOfTheOther() {
        assertThat(only(cylinder("'nextInspection': '2025-01'")).usableUntil().isKnown()).isFalse();
        assertThat(device("'serviceLife': {'manufacturedOn': '2015-03-10'}").usableUntil().isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1899-12-30", "1900-01-01", "1900-01", "0001-01-01", "0000-01-01", "2114-12-30", "9999-12-31"})
    void aDayThatCannotBeMeantIsTakenAsUnknownAndTold(String written) {
        Submission submission = cylinder("'usableUntil': '" + written + "'");

        assertThat(only(submission).usableUntil().isKnown()).isFalse();
        assertThat(submission.uncountedDays())
                .containsExactly(new UncountedDay("/gasUsers/0/cylinders/0/usableUntil", written));
        assertThat(submission.on(LocalDate.parse("2022-03-01")).uncountedDays()).hasSize(1);
        assertThat(submission.digest()).isNotEqualTo(cylinder("").digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950-01-01", "2100-12-31"})
    void aDayThatCanBeMeantCounts(String written) {
        assertThat(cylinder("'usableUntil': '" + written + "'").uncountedDays()).isEmpty();
    }
}
