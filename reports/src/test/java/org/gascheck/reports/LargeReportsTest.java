package org.gascheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.layout.WideText;
import org.junit.jupiter.api.Test;

/** Reports on very many subjects. */
class LargeReportsTest {

    private static final int SCREEN = 48;

    private static ComplianceReport onHomes(int homes) {
        return SampleReports.onText(
                "{\"assessedOn\": \"2022-03-01\", \"instruments\": [\"cq2021n156\"], \"gasUsers\": ["
                        + IntStream.range(0, homes)
                                .mapToObj(LargeReportsTest::home)
                                .collect(Collectors.joining(",")) + "]}");
    }

    /** Of three homes one is bound to a valve and has none; of another nothing is known. */
    private static String home(int number) {
        String known =
                switch (number % 3) {
                    case 0 -> ", \"kind\": \"RESIDENT\", \"status\": \"NEW\", \"gasSupplies\":"
                            + " [\"PIPED_NATURAL_GAS\"], \"devices\": [],\"venueKind\": \"NOT_PUBLIC\"";
                    case 1 -> ", \"kind\": \"RESIDENT\", \"gasSupplies\": [], \"venueKind\": \"NOT_PUBLIC\"";
                    default -> "";
                };
        return "{\"id\": \"u" + number + "\"" + known + "}";
    }

    private static String text(TextReports texts, ComplianceReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        texts.write(report, text);
        return text.toString();
    }

    @Test
    void whateverTheirNumberTheyFitOnAScreenAndTellHowManyThereAre() throws IOException {
        for (Locale language : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            for (int homes : new int[] {60, 300}) {
                String text = text(TextReports.of(language), onHomes(homes));
                assertThat(text.lines().count()).isLessThanOrEqualTo(SCREEN);
                assertThat(text.lines()).allSatisfy(line -> assertThat(WideText.width(line)).isLessThanOrEqualTo(100));
                assertThat(text).contains("" + homes / 3);
            }
        }
        assertThat(text(TextReports.of(Locale.CHINA), onHomes(300))).contains("结论：不合规", "100 个用气用户", "没有安全自闭阀 100");
    }

    @Test
    void likeSubjectsThatFollowEachOtherAreARange() throws IOException {
        ComplianceReport strangers = SampleReports.onText(
                "{\"assessedOn\": \"2022-03-01\", \"instruments\": [\"cq2021n156\"], \"gasUsers\": ["
                        + IntStream.range(0, 50)
                                .mapToObj(i -> "{\"id\": \"u" + i + "\"}")
                                .collect(Collectors.joining(","))
                        + "]}");
        assertThat(text(TextReports.of(Locale.CHINA).inFull(), strangers)).contains("用气用户（u0）等：/gasUsers/0–49");
    }

    @Test
    void inFullEverySubjectFollowsTheSummary() throws IOException {
        String text = text(TextReports.of(Locale.ENGLISH).inFull(), onHomes(60));
        assertThat(text).contains("Subject by subject", "gas user (u0)", "gas user (u59)");
    }

    @Test
    void ofWhatIsNotAskedForTheNumberIsTold() throws IOException {
        TextReports breached = TextReports.of(Locale.CHINA).telling(ReportForm.WHOLE.only(Set.of(Outcome.BREACHED)));
        for (ComplianceReport report : new ComplianceReport[] {onHomes(60), SampleReports.on("hotpot-basement.json")}) {
            assertThat(text(breached, report)).contains("结论：不合规").containsPattern("另有 \\d+ 项没有列出；结论是对全部事项的。")
                    .contains("\n不符合（").doesNotContain("\n资料不足，不能判定（");
        }
    }
}
