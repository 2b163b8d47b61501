package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
