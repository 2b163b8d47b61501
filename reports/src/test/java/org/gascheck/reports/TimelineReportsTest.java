package org.gascheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gascheck.reports.layout.WideText;
import org.gascheck.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Timelines as text and as JSON. Of each submission the lines are measured in one language and width, by turns; in all
 * with the profile {@code every-case}.
 */
class TimelineReportsTest {

    private static final int SCREEN = 50;
    private static final int WAYS = 4;

    static Stream<String> submissions() {
        return SampleReports.names().stream();
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void aTimelineFitsOnAScreenAndItsLinesInTheWidth(String submission) throws IOException {
        Timeline timeline = SampleReports.timelineOf(submission);
        int way = 0;
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(text(timeline, TextReports.of(locale)).lines()).hasSizeLessThanOrEqualTo(SCREEN);
            for (int width : new int[] {40, 100}) {
                if (SampleReports.isItsTurn(submission, way++, WAYS)) {
                    assertThat(text(timeline, TextReports.of(locale).withWidth(width).inFull()).lines())
                            .allMatch(line -> WideText.width(line) <= width);
                }
            }
        }
    }

    private static String text(Timeline timeline, TextReports texts) throws IOException {
        StringBuilder text = new StringBuilder();
        texts.write("", timeline, text);
        return text.toString();
    }

    @Test
    void changesThatAreAlikeForManyAreToldInOneLineUnlessInFull() throws IOException {
        Timeline timeline = SampleReports.timelineOf("district-catalogue.json");
        TextReports texts = TextReports.of(Locale.ENGLISH).withWidth(1000);
        assertThat(text(timeline, texts)).contains("(yuan) and 4 others");
        assertThat(text(timeline, texts.inFull())).doesNotContain("others");
    }

    @Test
    void whatOneOfSeveralInstrumentsFindsSaysWhich() throws IOException {
        assertThat(text(SampleReports.timelineOf("gym-under-both-instruments.json"), TextReports.of(Locale.CHINA)))
                .contains("· 渝府办发〔2021〕156号：报警装置未超过使用期限：符合 → 需人工判定")
                .contains("· 悦来街办发〔2022〕8号：报警装置未超过使用期限：符合 → 不符合");
    }

    @Test
    void jsonIsTheSameEachTime() throws IOException {
        assertThat(json("hotpot-basement.json")).isEqualTo(json("hotpot-basement.json")).endsWith("}\n");
    }

    private static String json(String submission) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReports.write(SampleReports.timelineOf(submission), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
