package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gascheck.facts.reading.ReaderProblems.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written otherwise than it should be is answered with what was most likely meant. */
class MeantTest {

    /** Each row: what stands there, and what it may stand for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gasUsers|kind|居民|"RESIDENT"
            gasUsers|kind|单位|"UNIT"
            gasUsers|kind|居民用户|"RESIDENT"
            gasUsers|kind|Resident|"RESIDENT"
            gasUsers|kind|ＵＮＩＴ|"UNIT"
            gasUsers|kind|RESIDNET|"RESIDENT"
            gasUsers|kind|非居民|
            gasUsers|kind|户|
            gasUsers|status|新|"NEW"
            gasUsers|venueKind|公共场所|"OTHER_PUBLIC"
            gasUsers|venueKind|not public|"NOT_PUBLIC"
            gasUsers|gasSupplies|天然气|["PIPED_NATURAL_GAS"]
            gasUsers|gasSupplies|液化气|["CYLINDER_LPG"]
            gasUsers|inOldCommunity|是|true
            gasUsers|inOldCommunity|No|false
            gasUsers|inOldCommunity|不清楚|
            buildings|heightMetres|９９.5|99.5
            buildings|heightMetres|99米|
            buildings|heightMetres|约 99|
            """)
    void aWordWhereACodeIsWantedIsAnsweredWithTheCode(String list, String field, String word, String meant) {
        assertThat(problems("{\"%s\": [{\"id\": \"x\", \"%s\": \"%s\"}]}".formatted(list, field, word))).singleElement()
                .satisfies(problem -> {
            assertThat(problem.message().en()).startsWith("\"" + word + "\": expected ")
                    .matches(meant == null ? "[^?]*" : ".* Maybe .*\\?")
                    .contains(meant == null ? "expected" : ". Maybe " + meant + "?");
            assertThat(problem.message().zh()).contains(meant == null ? "应为" : "；是否想写 " + meant + "？");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2022年3月1日, 2022-03-01", "2022.3.1, 2022-03-01", "2022/3/1 0:00, 2022-03-01", "20220301, 2022-03-01",
        "2022-3-1, 2022-03-01",
        "2022-2-30, ", "2022年3月, ", "3/1/2022, ", "44621, "
    })
    void aDayThatIsWrittenOtherwiseIsAnsweredWithTheDay(String written, String meant) {
        assertThat(problems("{\"assessedOn\": \"%s\"}".formatted(written))).singleElement().satisfies(problem ->
                assertThat(problem.message().en())
                        .endsWith(meant == null ? "2022-01-31" : "2022-01-31. Maybe \"" + meant + "\"?"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-01 8:00, 2022-03-01T08:00", "2022/3/1 20:30:00, 2022-03-01T20:30",
        "2022年3月1日 20时30分, 2022-03-01T20:30",
        "2022-03-01, ", "2022-03-01 24:00, ", "2022-02-30 08:00, ", "20:30, "
    })
    void aMomentThatIsWrittenOtherwiseIsAnsweredWithTheMoment(String written, String meant) {
        String shift = """
                {"gasCompanies": [{"id": "g",
                   "emergency": {"duty": {"roster": [{"dutyShifts": [{"from": "%s"}]}]}}}]}""";
        String expected = "2022-01-31T20:00" + (meant == null ? "" : ". Maybe \"" + meant + "\"?");
        assertThat(problems(shift.formatted(written)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).endsWith(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2022年3月, 2022-03", "2022/3, 2022-03", "2022-3, 2022-03", "2022-03-01, 2022-03", "2022/3/1, 2022-03",
        "三月, ", "2022, ", "2022-13, "
    })
    void aMonthThatIsWrittenOtherwiseIsAnsweredWithTheMonth(String written, String meant) {
        String statistics = """
                {"districts": [{"id": "d",
                   "campaign": {"deviceProgramme": {"monthlyStatistics": [{"month": "%s"}]}}}]}""";
        String expected = "a month such as 2022-01" + (meant == null ? "" : ". Maybe \"" + meant + "\"?");
        assertThat(problems(statistics.formatted(written)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).endsWith(expected));
    }

    @Test
    void aPeriodWithoutEndIsAnsweredWithItsCode() {
        assertThat(problems("{\"gasUsers\": [{\"id\": \"u\", \"hoses\": [{\"usableUntil\": \"长期\"}]}]}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).endsWith("；是否想写 \"OPEN_ENDED\"？"));
    }
}
