package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code gascheck timeline}. */
class TimelineCommandTest {

    private static final String FOLDER = "../fixtures/src/main/resources/submissions/";
    private static final String FLAT = FOLDER + "old-community-flat-on-the-due-date.json";
    private static final String HOTEL = FOLDER + "hotel-between-the-dates.json";

    /** A household in hardship without a valve, some weeks before the plan of the sub-district is issued. */
    private static final String BEFORE_YUELAI =
            """
            {"assessedOn": "2022-01-20", "instruments": ["cq2021n156", "yl2022n8"],
             "propertyManagers": [{"id": "p1", "name": "安居物业", "cooperationRequested": true, "cooperated": true}]}
            """;

    @Test
    void tellsFromWhatToWhatAndByWhichProvisionOrFact() {
        assertThat(Run.of("timeline", FLAT).out())
                .contains("2023-01-01（1 天后）  结论：合规 → 不合规")
                .contains("老旧小区既有居民用户装用安全自闭阀：未到期限 → 不符合（期限 2022-12-31，附件1 二 ¶3）")
                .contains("老旧小区用户所用连接软管均合格：符合 → 不符合（连接软管[1] › 可用至 2024-03-31）")
                .contains("此后没有结果会自行改变。");
        assertThat(Run.of("timeline", FLAT, "--lang", "en").out())
                .contains("2023-01-01 (in 1 day)  verdict: COMPLIANT → NON-COMPLIANT")
                .containsPattern("Not yet due → Breached \\(due\\s+2022-12-31, 附件1 二 ¶3\\)")
                .contains("After that nothing changes by itself.");
    }

    @Test
    void aVerdictIsNeverToldWithoutWhatItCovers() {
        assertThat(Run.of("timeline", FLAT).out()).containsPattern("当日结论  合规（这里的结论都限于有规则的条数：\\d+/\\d+）");
    }

    @Test
    void endsWithTheCodeOfTheWorstVerdictOnAnyOfItsDays() {
        assertThat(Run.of("timeline", FLAT).code()).isEqualTo(1);
        assertThat(Run.of("timeline", FLAT, "--until", "2022-12-31").code()).isEqualTo(0);
        assertThat(Run.of("timeline", HOTEL, "--until", "2022-01-31").code()).isEqualTo(1);
        assertThat(Run.reading(Samples.COMPLIANT, "timeline", "-").code()).isEqualTo(0);
        assertThat(Run.reading(Samples.UNDETERMINED, "timeline", "-").code()).isEqualTo(2);
    }

    @Test
    void looksNoFurtherThanAskedAndSaysSo() {
        String out = Run.of("timeline", FLAT, "--until", "2023-12-31").out();
        assertThat(out).contains("2023-01-01").doesNotContain("2024-04-01").contains("只看到 2023-12-31 为止。");
        assertThat(Run.of("timeline", FLAT, "--until", "2022-12-31").out()).contains("到 2022-12-31 为止，没有结果会自行改变。");
    }

    @Test
    void anInstrumentComesIntoForceWithItsIssue() {
        String out = Run.reading(BEFORE_YUELAI, "timeline", "-").out();
        assertThat(out).contains("2022-02-10（21 天后）  结论不变：合规").contains("悦来街办发〔2022〕8号 印发施行：合规（符合 1）");
        assertThat(Run.reading(BEFORE_YUELAI, "timeline", "-", "--all").out())
                .contains("符合（2022-02-10 起，悦来街办发〔2022〕8号）");
    }

    @Test
    void aChosenReadingWithADayHasThatDay() {
        String setting = "further-statutory-certificates=CCC@2024-07-01";
        assertThat(Run.of("timeline", FOLDER + "alarm-models-faultless.json", "--setting", setting).out())
                .contains("2024-07-01").contains("2024-07-01 起，further-statutory-certificates");
    }

    @Test
    void tellsTheSameInJson() throws IOException {
        JsonNode json = new ObjectMapper().readTree(Run.of("timeline", FLAT, "--format", "json").out());
        assertThat(json.get("assessedOn").asText()).isEqualTo("2022-12-31");
        assertThat(json.get("until").isNull()).isTrue();
        assertThat(json.get("verdict").asText()).isEqualTo("COMPLIANT");
        assertThat(json.at("/scope/0/judged").asInt()).isPositive();
        JsonNode day = json.at("/days/0");
        assertThat(day.get("day").asText()).isEqualTo("2023-01-01");
        assertThat(day.get("from").asText() + " " + day.get("to").asText()).isEqualTo("COMPLIANT NON_COMPLIANT");
        assertThat(day.at("/verdicts/0/instrument").asText()).isEqualTo("cq2021n156");
        JsonNode finding = day.at("/findings/0");
        assertThat(finding.get("requirement").asText()).isEqualTo("existing-old-community-valve");
        assertThat(finding.get("to").asText()).isEqualTo("BREACHED");
        assertThat(finding.at("/because/law/0/day").asText()).isEqualTo("2022-12-31");
        assertThat(json.at("/days/1/findings/0/because/facts/0/value").asText()).isEqualTo("2024-03-31");
    }

    @Test
    void aLastDayBeforeTheFirstIsBadUsage() {
        Run run = Run.of("timeline", FLAT, "--until", "2022-12-30", "--lang", "en");
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("--until", "2022-12-30 is before the assessment date", "2022-12-31");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatHasHappenedAfterTheFirstDayIsRefusedWithItsPlace() {
        Run run = Run.of("timeline", FOLDER + "noodle-shop-inspected-in-2019.json", "--as-of", "2018-01-01");
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("noodle-shop-inspected-in-2019.json:").contains("晚于评定日 2018-01-01");
    }

    @Test
    void aSubmissionWithoutADayIsRefused() {
        Run run = Run.reading("{}", "timeline", "-", "--lang", "en");
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("there is no assessment date");
    }
}
