package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen command, from its options to its exit codes. */
class ScreenCommandTest {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");

    @TempDir
    Path folder;

    private Run screen(String... more) {
        List<String> args = new ArrayList<>(List.of("screen", "--out", folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static String sample(String name) {
        return SUBMISSIONS.resolve(name + ".json").toString();
    }

    @ParameterizedTest
    @CsvSource({
        "0, school-canteen-in-order",
        "1, hotpot-basement",
        "2, everything-unknown",
        "1, everything-unknown hotpot-basement",
        "65, hotpot-basement none-such"
    })
    void theExitCodeIsTheWorstOfAll(int code, String names) {
        String[] files = Arrays.stream(names.split(" ")).map(ScreenCommandTest::sample).toArray(String[]::new);

        Run run = screen(files);

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
        assertThat(run.code()).isEqualTo(Run.of(checking(files)).code());
    }

    private static String[] checking(String... files) {
        String[] args = new String[files.length + 1];
        args[0] = "check";
        System.arraycopy(files, 0, args, 1, files.length);
        return args;
    }

    @Test
    void whereThereIsNothingToJudgeThereIsNoPass() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Run run = screen(empty.toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("0 read: 0 judged, 0 rejected", "this is not a pass");
    }

    @Test
    void theSummaryAddsUpAndNeverTellsAVerdictWithoutWhatItCovers() throws IOException {
        Path lines = folder.resolve("a.ndjson");
        ObjectMapper json = new ObjectMapper();
        for (String each : List.of("hotpot-basement", "school-canteen-in-order", "everything-unknown")) {
            Files.writeString(
                    lines, json.readTree(Path.of(sample(each)).toFile()) + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        Files.writeString(lines, "{\"assessedOn\": 7}\n", StandardOpenOption.APPEND);

        Run zh = screen(lines.toString());
        Run en = screen(lines.toString(), "--overwrite", "--lang", "en");

        assertThat(zh.code()).isEqualTo(65);
        assertThat(zh.out()).contains("读取 4 份：已判定 3 份，拒绝 1 份", "以下结论只及于此", "在有规则的条款范围内合规", "a.ndjson:4:");
        assertThat(en.out().replaceAll("\\s+", " ")).contains(
                "4 read: 3 judged, 1 rejected", "the verdicts below cover no more",
                "compliant within the clauses that rules judge", "a.ndjson:4:");
        JsonNode summary = json.readTree(folder.resolve("out/summary.json").toFile());
        assertThat(summary.get("read").asInt())
                .isEqualTo(summary.get("judged").asInt() + summary.get("rejected").asInt());
        assertThat(summary.at("/instruments/0/scope/clauses").asInt()).isPositive();
        assertThat(summary.at("/firstRejected/0/place").asText()).isEqualTo("4");
    }

    @Test
    void quietSaysNothing() {
        Run run = screen(sample("hotpot-basement"), "--quiet");

        assertThat(run.out() + run.err()).isEmpty();
    }

    @Test
    void theStandardInputIsReadToo() throws IOException {
        String json = Files.readString(Path.of(sample("hotpot-basement")));

        Run run = Run.reading(json, "screen", "-", "--out", folder.resolve("out").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out/results.ndjson"))).startsWith("{\"number\":1,\"source\":\"-\"");
    }

    @Test
    void cellsOfASpreadsheetStandBesideThePointers() throws IOException {
        Path csv = folder.resolve("users.csv");
        Files.writeString(csv, "用户编号,用户类别,评定日期,用户状态,所用燃气\nu-1,居民,2022-12-31,既有,管道天然气\n",
                StandardCharsets.UTF_8);

        Run run = screen(csv.toString());

        assertThat(run.code()).as(run.out() + run.err()).isIn(1, 2, 65);
        assertThat(Files.readString(folder.resolve("out/results.ndjson"))).contains("\"source\":\"" + csv);
    }

    @Test
    void documentsAreMadeBesides() {
        Run run = screen(sample("hotpot-basement"), "--format", "csv,sarif");

        assertThat(run.code()).isEqualTo(1);
        assertThat(folder.resolve("out/findings.csv")).exists();
        assertThat(folder.resolve("out/report.sarif")).exists();
    }

    @Test
    void aFolderWithResultsIsRefusedUnlessTheRunIsToGoOnOrToBeDoneAgain() {
        screen(sample("hotpot-basement"));

        Run again = screen(sample("hotpot-basement"));
        assertThat(again.code()).isEqualTo(64);
        assertThat(again.err()).contains("--resume", "--overwrite");
        assertThat(screen(sample("hotpot-basement"), "--resume").code()).isEqualTo(1);
        Run other = screen(sample("hotpot-basement"), "--resume", "--as-of", "2022-05-05");
        assertThat(other.code()).isEqualTo(64);
        assertThat(other.err()).contains("--as-of (was \"\")");
        assertThat(screen(sample("everything-unknown"), "--overwrite").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--resume --overwrite | exclude each other",
        "--threads 0 | expected at least 1",
        "--fail-on none | cannot fail the exit code",
        "--fail-on satisfied | cannot fail the exit code",
        "--fail-on unwaived | needs --waivers",
        "--notice-template x.docx | --format docx only"
    })
    void whatDoesNotGoTogetherIsBadUsage(String options, String why) {
        List<String> args = new ArrayList<>(List.of(sample("hotpot-basement")));
        args.addAll(List.of(options.split(" ")));

        Run run = screen(args.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains(why);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theStandardInputCannotBeGoneOnWith() {
        Run run = screen("-", "--resume");

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("cannot be read again");
    }

    @Test
    void anOutputThatCannotBeWrittenIsNoVerdict() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        Run run = Run.of("screen", sample("school-canteen-in-order"), "--out", file.resolve("out").toString());

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("cannot write");
    }

    @Test
    void whatIsOnlyEncouragedFailsTheExitCodeWhereThatIsAskedFor() {
        String[] files = {sample("school-canteen-in-order")};
        assertThat(screen(files).code()).isZero();
        for (String outcome : List.of("breached", "undetermined", "needs-review", "not-yet-due")) {
            int screened = screen(files[0], "--overwrite", "--fail-on", outcome).code();
            int checked = Run.of("check", files[0], "--fail-on", outcome).code();

            assertThat(checked).as(outcome).isEqualTo(screened);
        }
        assertThat(screen(sample("hotpot-basement"), "--overwrite", "--fail-on", "undetermined").code()).isEqualTo(1);
    }

    @Test
    void breachesThatAreWaivedDoNotFailItAndWhatIsUnknownStillDoes() throws IOException {
        String file = sample("hotpot-basement");
        Run run = Run.of("check", file, "--format", "json", "--only", "breached");
        StringBuilder waivers = new StringBuilder("waivers:\n");
        for (JsonNode finding : new ObjectMapper().readTree(run.out()).at("/0/report/findings")) {
            waivers.append("  - {requirement: ").append(finding.get("requirement").asText())
                    .append(", subject: {kind: GasUser, id: hotpot-1}, reason: 试点, grantedBy: 区政府,"
                            + " grantedOn: 2022-01-01, expiresOn: 2023-01-01}\n");
        }
        waivers.insert("waivers:\n".length(), waivers.substring("waivers:\n".length(), waivers.indexOf("\n", 10) + 1)
                .replace("hotpot-1", "another"));
        Path of = Files.writeString(folder.resolve("waivers.yaml"), waivers);

        Run waived = screen(file, "--waivers", of.toString(), "--fail-on", "unwaived");

        assertThat(waived.code()).as(waived.out() + waived.err()).isEqualTo(2);
        assertThat(waived.out()).containsPattern("已豁免 5 项不符合；豁免不改变结论").contains("another");
        assertThat(Run.of("check", file, "--waivers", of.toString(), "--fail-on", "unwaived").code()).isEqualTo(2);
        assertThat(Run.of("check", file, "--waivers", of.toString()).code()).isEqualTo(1);
        Files.writeString(of, waivers.substring(0, waivers.lastIndexOf("  - ")));
        Run left = screen(file, "--overwrite", "--waivers", of.toString(), "--fail-on", "unwaived");
        assertThat(left.code()).isEqualTo(1);
    }
}
