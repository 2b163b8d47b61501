package org.gascheck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.layout.WideText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an embedding program can ask of text reports. Of each submission the lines are measured in one language and
 * width, by turns; in all with the profile {@code every-case}.
 */
class TextReportsTest {

    private static final int WAYS = 4;
    private static final TextReports CHINESE = TextReports.of(Locale.CHINA);
    private static final ComplianceReport HOTPOT = SampleReports.on("hotpot-basement.json");
    private static final ComplianceReport SCHOOL = SampleReports.on("school-canteen-in-order.json");

    static Stream<String> submissions() {
        return SampleReports.names().stream();
    }

    private static String text(TextReports texts, ComplianceReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        texts.write(report, text);
        return text.toString();
    }

    @Test
    void oneReportBeginsWithItsDay() throws IOException {
        assertThat(text(CHINESE, HOTPOT)).startsWith("评定日期  2022-03-15\n").contains("结论：不合规").endsWith("\n");
        assertThat(text(TextReports.of(Locale.FRANCE), HOTPOT)).startsWith("Assessed on  2022-03-15\n");
    }

    @Test
    void severalReportsHaveTheNamesOfTheirSubmissionsAndACountAtTheEnd() throws IOException {
        StringBuilder text = new StringBuilder();
        ReportWriter writer = CHINESE.writer(text);
        writer.write("火锅", HOTPOT);
        writer.skip("读不懂", List.of(new Problem("读不懂", 0, 0, "", new Text("没有这个文件", "there is no such file"))));
        writer.write("食堂", SCHOOL);
        writer.end();
        assertThat(text).startsWith("火锅\n评定日期").contains("\n\n" + "─".repeat(100) + "\n食堂\n")
                .endsWith("\n\n共 3 份资料：不合规 1；合规（限各自的判定范围） 1；无法读取 1\n");
    }

    @Test
    void aSingleReportOfSeveralPossibleOnesHasNoCount() throws IOException {
        StringBuilder text = new StringBuilder();
        ReportWriter writer = CHINESE.writer(text);
        writer.write("火锅", HOTPOT);
        writer.end();
        assertThat(text.toString()).isEqualTo("火锅\n" + text(CHINESE, HOTPOT));
    }

    @Test
    void inShortItTellsHowManyQuestionsAreLeftOutAndInFullAllOfThem() throws IOException {
        ComplianceReport open = SampleReports.on("everything-unknown.json");
        assertThat(text(CHINESE, open)).containsPattern("另有 \\d+ 项。");
        assertThat(text(CHINESE.inShort(new Text("，见附页", "; see the annex")), open)).containsPattern("另有 \\d+ 项，见附页。");
        assertThat(text(CHINESE.inFull(), open)).doesNotContain("另有");
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void noLineIsWiderThanAskedFor(String submission) throws IOException {
        ComplianceReport report = SampleReports.on(submission);
        int way = 0;
        for (TextReports texts : List.of(CHINESE, TextReports.of(Locale.ENGLISH))) {
            for (int width : new int[] {40, 72}) {
                if (SampleReports.isItsTurn(submission, way++, WAYS)) {
                    assertThat(text(texts.inFull().withWidth(width), report).lines())
                            .filteredOn(line -> WideText.width(line) > width).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void nothingIsSaidToBeCompliantWithoutTheScopeThatStandsAbove(String submission) throws IOException {
        ComplianceReport report = SampleReports.on(submission);
        String chinese = text(CHINESE, report);
        String english = text(TextReports.of(Locale.ENGLISH), report);
        assertThat(chinese.indexOf("\n判定范围\n")).isPositive().isLessThan(chinese.indexOf("\n结论："));
        assertThat(english.indexOf("\nWhat the verdict covers\n")).isPositive()
                .isLessThan(english.indexOf("\nVerdict: "));
        assertThat(chinese.lines())
                .filteredOn(line -> line.contains("合规") && !line.contains("不合规") && !line.contains("当作合规"))
                .allMatch(line -> line.contains("范围"));
        assertThat(english.lines()).filteredOn(line -> line.contains("COMPLIANT") && !line.contains("NON-COMPLIANT"))
                .allMatch(line -> line.contains("COMPLIANT within the "));
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void markupChangesNothingButTheMarks(String submission) throws IOException {
        ComplianceReport report = SampleReports.on(submission);
        TextReports tagged = CHINESE.withMarkup((text, as) -> "<" + as + ">" + text + "</" + as + ">");
        String marked = text(tagged, report);
        assertThat(marked).contains("<STRONG>", "<FAINT>");
        assertThat(marked.replaceAll("</?[A-Z_]+>", "")).isEqualTo(text(CHINESE, report));
    }

    @Test
    void whatCannotBeWrittenIsTheCallersToHandle() {
        FilterWriter full = new FilterWriter(new StringWriter()) {
            @Override
            public void write(String text, int start, int length) throws IOException {
                throw new IOException("no room");
            }
        };
        assertThatIOException().isThrownBy(() -> CHINESE.write(HOTPOT, full)).withMessage("no room");
    }

    @Test
    void aWidthInWhichNothingCanBeReadIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CHINESE.withWidth(39))
                .withMessage("the width of a report is 39 columns; expected at least 40");
    }

    @Test
    void nothingIsNoArgument() {
        assertThatNullPointerException().isThrownBy(() -> TextReports.of(null)).withMessage("language");
        assertThatNullPointerException().isThrownBy(() -> CHINESE.withMarkup(null)).withMessage("markup");
        assertThatNullPointerException().isThrownBy(() -> CHINESE.write(HOTPOT, null)).withMessage("out");
        assertThatNullPointerException()
                .isThrownBy(() -> CHINESE.write(null, new StringBuilder())).withMessage("report");
    }
}
