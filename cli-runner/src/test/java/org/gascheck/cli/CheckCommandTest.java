package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** The exit codes by which the caller of the check command knows the result, and what it reads and writes. */
class CheckCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void exitsWith0WhenAllIsCompliant() throws IOException {
        Run run = Run.of("check", file("a.json", Samples.COMPLIANT));
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out()).contains("判定范围", "条范围内，合规");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void exitsWith1WhenSomethingIsNonCompliant() throws IOException {
        Run run = Run.of("check", file("a.json", Samples.HOTPOT));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void exitsWith2WhenSomethingIsUndetermined() throws IOException {
        Run run = Run.of("check", file("a.json", Samples.UNDETERMINED), file("b.json", Samples.COMPLIANT));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("共 2 份资料：尚不能判定 1；合规（限各自的判定范围） 1");
    }

    @Test
    void nonCompliantWinsOverUndetermined() throws IOException {
        assertThat(Run.of("check", file("a.json", Samples.HOTPOT), file("b.json", Samples.UNDETERMINED))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void anUnreadableFileWinsOverEveryVerdictAndTheOthersAreStillChecked() throws IOException {
        Run run = Run.of("check", folder.resolve("nowhere.json").toString(), file("a.json", Samples.HOTPOT));
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.out()).contains("结论：不合规", "共 2 份资料：不合规 1；无法读取 1");
        assertThat(run.err()).isEqualToNormalizingNewlines(folder.resolve("nowhere.json") + ": 没有这个文件\n");
    }

    @Test
    void aFolderIsNotASubmission() {
        Run run = Run.of("check", "--lang", "en", folder.toString());
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).isEqualToNormalizingNewlines(folder + ": this is a folder; expected a JSON file\n");
    }

    @Test
    void tellsAllProblemsOfAFileWithTheirPlaces() throws IOException {
        String file = file("bad.json", """
                {"assessedOn": "2022-02-30",
                 "gasUsers": [{"id": "u1", "knd": "UNIT", "status": "OLD"}]}
                """);
        Run run = Run.of("check", "--lang", "en", file);
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith(file + ":1:16: /assessedOn: \"2022-02-30\""))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(file + ":2:28: /gasUsers/0/knd: ")
                        .contains("Maybe kind?"))
                .anySatisfy(line -> assertThat(line).contains("/gasUsers/0/status: \"OLD\""));
    }

    @Test
    void readsTheStandardInput() {
        Run run = Run.reading(Samples.HOTPOT, "check", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("标准输入");
    }

    @Test
    void aSubmissionWithoutDateNeedsOneFromTheOperator() {
        String undated = Samples.COMPLIANT.replace("\"assessedOn\": \"2022-03-01\",", "");
        Run without = Run.reading(undated, "check", "-", "--lang", "en");
        assertThat(without.code()).isEqualTo(65);
        assertThat(without.err())
                .startsWith("standard input: /assessedOn: there is no assessment date")
                .contains("--as-of");
        Run with = Run.reading(undated, "check", "-", "--as-of", "2022-04-05");
        assertThat(with.code()).isEqualTo(0);
        assertThat(with.out()).contains("2022-04-05");
    }

    @Test
    void theOperatorsDateAndInstrumentsWinOverTheSubmissions() throws IOException {
        Run run = Run.reading(
                Samples.HIGH_RISE,
                "check",
                "-",
                "--format",
                "json",
                "--as-of",
                "2022-12-31",
                "--instrument",
                "yl2022n8");
        JsonNode report = JSON.readTree(run.out()).at("/0/report");
        assertThat(report.get("assessedOn").asText()).isEqualTo("2022-12-31");
        assertThat(report.get("instruments")).hasSize(1);
        assertThat(report.get("instruments").get(0).get("id").asText()).isEqualTo("yl2022n8");
        assertThat(report.findValuesAsText("outcome")).contains("NOT_YET_DUE");
    }

    @Test
    void anInstrumentThatIsNotThereIsAProblemOfTheSubmission() {
        Run run = Run.reading(Samples.HIGH_RISE.replace("yl2022n8", "yl2022"), "check", "-", "--lang", "en");
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("/instruments: there is no instrument \"yl2022\"", "Maybe yl2022n8?");
    }

    @Test
    void anEmptyListOfInstrumentsIsNotTakenForCompliance() {
        Run run = Run.reading(
                Samples.COMPLIANT.replaceFirst("\\{", "{\"instruments\": [],"), "check", "-", "--lang", "en");
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("/instruments: names no instrument");
    }

    @Test
    void aDayBeforeTheInstrumentWasIssuedIsNotTakenForCompliance() {
        Run run = Run.reading(Samples.COMPLIANT, "check", "-", "--as-of", "2021-12-30");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("cq2021n156 在评定日期尚未印发");
    }

    @Test
    void badUsageExitsWith64AndPointsToTheHelp() {
        assertThat(Run.of("check")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(64);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("FILE", "gascheck check --help");
        });
        assertThat(Run.of("check", "-", "--setting", "hardship-kinds=ALL").code()).isEqualTo(64);
        assertThat(Run.of("chekc").code()).isEqualTo(64);
        assertThat(Run.of().code()).isEqualTo(64);
    }

    @Test
    void anUnexpectedFailureExitsWith70OnOneLineAndInFullOnlyOnRequest() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("the test's own failure");
            }
        };
        Run run = Run.with(broken, Ansi.OFF, "check", "-");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("the test's own failure").doesNotContain("\tat ");
        assertThat(Run.with(broken, Ansi.OFF, "check", "-", "--debug").err()).contains("\tat ");
    }

    @Test
    void writesJsonOfOneFileAsOfMany() throws IOException {
        String file = file("a.json", Samples.HOTPOT);
        Run run = Run.of("check", "--format", "json", file);
        assertThat(run.code()).isEqualTo(1);
        JsonNode list = JSON.readTree(run.out());
        assertThat(list).hasSize(1);
        assertThat(list.get(0).get("file").asText()).isEqualTo(file);
        assertThat(list.get(0).get("report").get("verdict").asText()).isEqualTo("NON_COMPLIANT");
    }

    @Test
    void writesWhatEachFileCameToAsAListInTheirOrder() throws IOException {
        String one = file("火锅 \"1\".json", Samples.HOTPOT);
        String bad = file("bad.json", "{\"assessedOn\": 新}");
        String two = file("b.json", Samples.COMPLIANT);
        Run run = Run.of("check", "--format", "json", one, bad, two);
        assertThat(run.code()).isEqualTo(65);
        JsonNode list = JSON.readTree(run.out());
        assertThat(list.findValuesAsText("file")).containsExactly(one, bad, two);
        assertThat(list.at("/0/report/verdict").asText()).isEqualTo("NON_COMPLIANT");
        assertThat(list.at("/1/report").isMissingNode()).isTrue();
        assertThat(list.at("/1/problems/0/line").asInt()).isEqualTo(1);
        assertThat(list.at("/1/problems/0/column").asInt()).isEqualTo(16);
        assertThat(list.at("/1/problems/0/message/en").asText()).startsWith("not valid JSON: found '新'");
        assertThat(list.at("/2/report/verdict").asText()).isEqualTo("COMPLIANT");
        assertThat(run.err()).startsWith(bad + ":1:16: ").hasLineCount(1);
    }

    @Test
    void judgesByARulePackInAFolderToo() throws IOException {
        SamplePack.write(folder, "mine");
        Run run = Run.reading(Samples.HIGH_RISE, "check", "-", "--rule-pack", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("楼太高了。", "某办〔2022〕1号 一", "渝府办发〔2021〕156号");
        Run alone =
                Run.reading(Samples.HIGH_RISE, "check", "-", "--rule-pack", folder.toString(), "--instrument", "mine");
        assertThat(alone.out()).contains("楼太高了。").doesNotContain("渝府办发〔2021〕156号");
    }

    @Test
    void aRulePackThatCannotBeUsedIsAnUnreadableInput() throws IOException {
        Run missing = Run.reading(Samples.HIGH_RISE, "check", "-", "--lang", "en", "--rule-pack", folder.toString());
        assertThat(missing.code()).isEqualTo(65);
        assertThat(missing.err()).contains("pack.yaml: there is no such file");
        SamplePack.write(folder, "cq2021n156");
        Run taken = Run.reading(Samples.HIGH_RISE, "check", "-", "--lang", "en", "--rule-pack", folder.toString());
        assertThat(taken.code()).isEqualTo(65);
        assertThat(taken.err()).contains("\"cq2021n156\" of the rule pack is taken");
    }
}
