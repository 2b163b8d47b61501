package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a submission take each of a spreadsheet, as {@code check} does, and tell those that cannot be read. */
class NamedInputsTest {

    private static final String[] DAY = {"--as-of", "2022-03-15"};
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String USERS = """
            编号,用户类别,街道,备注
            u1,居民用户,悦来街道,甲
            u2,居民用户,悦来街道,
            """;
    private static final String WITH_A_FAULT = USERS + "u3,别墅,悦来街道,\n";

    @TempDir
    private Path folder;

    private Run run(String content, String command, String... more) throws IOException {
        String file = Files.writeString(folder.resolve("a.csv"), content).toString();
        String[] words = new String[more.length + 2];
        words[0] = command;
        words[1] = file;
        System.arraycopy(more, 0, words, 2, more.length);
        return Run.of(words);
    }

    @Test
    void aTimelineOfEachRow() throws IOException {
        Run text = run(USERS, "timeline", DAY);
        assertThat(text.code()).as(text.err()).isEqualTo(2);
        assertThat(text.out()).contains("a.csv [A2]", "a.csv [A3]");
        assertThat(text.err()).contains("没有读懂“备注”一列");

        Run json = run(WITH_A_FAULT, "timeline", "--as-of", "2022-03-15", "--format", "json");
        assertThat(json.code()).isEqualTo(65);
        assertThat(json.err()).contains("[B4]");
        JsonNode list = JSON.readTree(json.out());
        assertThat(list).hasSize(2);
        assertThat(list.get(1).at("/file").asText()).endsWith("a.csv [A3]");
        assertThat(list.get(1).at("/timeline/verdict").asText()).isEqualTo("UNDETERMINED");
    }

    /** Nobody reads a report of fifty lines on each home of a register. */
    @Test
    void manyRowsAreToldTogetherOnAScreen() throws IOException {
        StringBuilder users = new StringBuilder("编号,用户类别,街道,备注\n");
        for (int i = 0; i < 40; i++) {
            users.append("u").append(i).append(i == 7 ? ",别墅,悦来街道,\n" : ",居民用户,悦来街道,甲\n");
        }
        String[] day = {"--as-of", "2022-03-15", "--assume", "gasUsers[kind=RESIDENT].venueKind=NOT_PUBLIC"};
        Run run = run(users.toString(), "check", day);
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.out()).contains(
                "读取 40 份：已判定 39 份，拒绝 1 份", "a.csv [B9]", "没有读懂“备注”一列", "不能当作合规",
                "假定：gasUsers[kind=RESIDENT].venueKind=NOT_PUBLIC（未经核实，补上 39 处未知资料）", "--all");
        assertThat(run.out().lines()).hasSizeLessThan(50);

        assertThat(run(users.toString(), "check", "--as-of", "2022-03-15", "--all").out())
                .contains("a.csv [A2]", "a.csv [A41]", "共 40 份资料");
        assertThat(run(USERS, "check", DAY).out()).contains("a.csv [A2]", "a.csv [A3]", "共 2 份资料：尚不能判定 2");
    }

    /** Whoever opens one waits until somebody writes into it. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noNamedPipeIsWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        for (String command : new String[] {"check", "ask", "map"}) {
            Run run = Run.of(command, pipe.toString());
            assertThat(run.code()).as(command).isEqualTo(65);
            assertThat(run.err()).as(command).contains("pipe.json", "命名管道");
        }
        Run screened = Run.of("screen", pipe.toString(), "--out", folder.resolve("results").toString());
        assertThat(screened.code()).isEqualTo(65);
        assertThat(screened.out() + screened.err()).contains("命名管道");
    }

    @Test
    void statisticsOfAllRows() throws IOException {
        Run run = run(WITH_A_FAULT, "statistics", "--as-of", "2022-03-15", "--format", "json");
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("[B4]");
        assertThat(run.out()).contains("a.csv [A2]", "a.csv [A3]").doesNotContain("A4");
    }

    @Test
    void whoIsInChargeOfEachRow() throws IOException {
        assertThat(run(USERS, "route").out()).contains("a.csv [A2]", "a.csv [A3]");
        assertThat(run(USERS, "route", "--subject", "u2").out()).contains("a.csv [A3]").doesNotContain("a.csv [A2]");
        Run none = run(USERS, "route", "--subject", "u9");
        assertThat(none.code()).isEqualTo(64);
        assertThat(none.err()).contains("u9");
        Run json = run(WITH_A_FAULT, "route", "--format", "json");
        assertThat(json.code()).isEqualTo(65);
        assertThat(JSON.readTree(json.out())).hasSize(2);
    }

    /** What nobody read of a register stands in whatever is made of it. */
    @Test
    void whatIsNotJudgedStandsInFormatsForOthers() throws IOException {
        for (String format : new String[] {"sarif", "junit"}) {
            assertThat(run(USERS, "check", "--as-of", "2022-03-15", "--format", format).out())
                    .as(format).contains("没有读懂“备注”一列");
        }
    }
}
