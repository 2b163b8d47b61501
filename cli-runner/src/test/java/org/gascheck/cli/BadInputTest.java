package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Help.Ansi;

/** Bad input of every kind gives one clear error with its place, exit code 65, no report and no stack trace. */
class BadInputTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> documents() {
        String user = "{\"gasUsers\": [{\"id\": \"u\", %s}]}";
        String height = "{\"buildings\": [{\"id\": \"b\", \"heightMetres\": %s}]}";
        Charset gbk = Charset.forName("GBK");
        return Stream.of(
                arguments("nothing", utf8(""), ":1:1: the input is empty"),
                arguments("truncated", utf8("{\"gasUsers\": [{\"id\": \"u"),
                        ":1:24: the input ends here, before its JSON is complete"),
                arguments("nested deeply", utf8("{\"//\": " + "[".repeat(100_000)), ":1:40: nested more than 32 deep"),
                arguments("a long number", utf8(height.formatted("9".repeat(100_000))),
                        ":1:100044: a number of more than 100 digits"),
                arguments("a number with a huge exponent", utf8(height.formatted("1e999999999")),
                        ":1:44: /buildings/0/heightMetres: 1e999999999: expected a number that can be held"),
                arguments("a number with a tiny exponent", utf8(height.formatted("1e-999999999")),
                        ":1:44: /buildings/0/heightMetres: 1e-999999999: expected a number that can be held"),
                arguments("a long text", utf8(user.formatted("\"name\": \"" + "x".repeat(100_001) + "\"")), ":1:"),
                arguments("a long field name", utf8("{\"" + "x".repeat(100_001) + "\": 1}"), ":1:"),
                arguments("not a number", utf8(height.formatted("NaN")),
                        ":1:44: not valid JSON: found 'NaN', expected a value"),
                arguments("infinity", utf8(height.formatted("-Infinity")), ":1:"),
                arguments("a key twice", utf8(user.formatted("\"kind\": \"UNIT\", \"kind\": \"RESIDENT\"")),
                        ":1:43: /gasUsers/0/kind: the field kind occurs twice"),
                arguments("a key twice, once escaped", utf8(user.formatted("\"kind\": \"UNIT\", \"k\\u0069nd\": null")),
                        ":1:43: /gasUsers/0/kind: the field kind occurs twice"),
                arguments("two byte order marks", utf8("\uFEFF\uFEFF{}"), ":1:"),
                arguments("UTF-16", "{}".getBytes(StandardCharsets.UTF_16), ":1:1: text in UTF-16 or UTF-32"),
                arguments("GBK", "{\n\"gasUsers\": [{\"id\": \"用户\"}]}".getBytes(gbk),
                        ":2:22: the byte 0xD3: not valid UTF-8"),
                arguments("a lone surrogate", utf8("{\"gasUsers\": [{\"id\": \"\\ud800\"}]}"),
                        ":1:22: /gasUsers/0/id: \"\\ud800\": expected valid Unicode text"),
                arguments("a control character", utf8("{\"gasUsers\": [{\"id\": \"\u0000\"}]}"), ":1:"),
                arguments("more after the end", utf8("{}\n{}"), ":2:1: there is more after the JSON object"),
                arguments("rubbish after the end", utf8("{} ]"), ":1:4: not valid JSON"),
                arguments("a list", utf8("[]"), ":1:1: […]: expected a JSON object"),
                arguments("a text where a list belongs", utf8("{\"gasUsers\": \"u\"}"),
                        ":1:14: /gasUsers: \"u\": expected a list"),
                arguments("a list where a text belongs", utf8(user.formatted("\"name\": [[{}]]")),
                        ":1:35: /gasUsers/0/name: […]: expected text"),
                arguments("no JSON", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0},
                        ":1:1: the byte 0x89: not valid UTF-8"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentThatCannotBeReadIsOneError(String what, byte[] document, String told) throws IOException {
        Path file = Files.write(folder.resolve("bad.json"), document);
        for (String format : new String[] {"text", "json"}) {
            Run run = Run.of("check", "--lang", "en", "--as-of", "2022-03-01", "--format", format, file.toString());
            if (format.equals("json")) {
                JsonNode list = new ObjectMapper().readTree(run.out());
                assertThat(list).hasSize(1);
                assertThat(list.at("/0/file").asText()).isEqualTo(file.toString());
                assertThat(list.at("/0/problems")).hasSize(1);
                run = new Run(run.code(), "", run.err());
            }
            isOneError(run, file + told);
        }
        assertThat(Run.of("check", "--as-of", "2022-03-01", file.toString()).err()).containsPattern("\\p{IsHan}");
    }

    @Test
    void aFileWithAByteOrderMarkIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "\uFEFF" + Samples.COMPLIANT);
        assertThat(Run.of("check", file.toString()).code()).isZero();
    }

    @Test
    void theLimitsCanBeChosen() throws IOException {
        String deep = Samples.COMPLIANT.replaceFirst("\\{", "{\"//\": " + "[".repeat(40) + "]".repeat(40) + ",");
        assertThat(Run.reading(deep, "check", "-").code()).isEqualTo(65);
        assertThat(Run.reading(deep, "check", "-", "--limits", "depth=64").code()).isZero();
        isOneError(Run.reading(Samples.COMPLIANT, "check", "-", "--lang", "en", "--limits", "depth=64,size=20"),
                "standard input: larger than 20 bytes; expected a smaller input, or a higher limit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "dept=3|there is no limit \"dept\"; expected one of size, depth, text, number, problems, records. Maybe depth?",
        "depth=0|the limit depth is 0; expected 1 to",
        "size=2147483647|the limit size is 2147483647",
        "size=9999999999|is not an int",
        "depth|--limits"
    })
    void aLimitThatIsNoneIsBadUsage(String limits, String told) {
        Run run = Run.reading(Samples.COMPLIANT, "check", "-", "--limits", limits);
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains(told).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPathThatCannotBeReadIsOneError() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop.json"), Path.of("loop.json"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.json"), Path.of("nowhere.json"));
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        checkPath(folder.resolve("missing.json"), "there is no such file");
        checkPath(dangling, "there is no such file");
        checkPath(folder, "this is a folder; expected a JSON file");
        checkPath(loop, "cannot be read: ");
        checkPath(file.resolve("b.json"), "cannot be read: ");
        checkPath(folder.resolve("x".repeat(300)), "cannot be read: ");
        isOneError(Run.of("check", "--lang", "en", "a\0b"), "a\\u0000b: not a valid file name");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileWithoutPermissionIsOneError() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.json"), "{}");
        assertThat(file.toFile().setReadable(false, false)).isTrue();
        assumeFalse(Files.isReadable(file), "the superuser may read everything");
        checkPath(file, "no permission to read it");
    }

    private static void checkPath(Path path, String told) {
        isOneError(Run.of("check", "--lang", "en", path.toString()), path + ": " + told);
    }

    @Test
    void aListOfReportsWithABadFileIsWholeJsonAndTheExitCodeTellsOfIt() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), Samples.COMPLIANT);
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"gasUsers\": [");
        Run run = Run.of("check", "--lang", "en", "--format", "json", good.toString(), bad.toString());
        assertThat(run.code()).isEqualTo(65);
        JsonNode list = new ObjectMapper().readTree(run.out());
        assertThat(list.findValuesAsText("file")).containsExactly(good.toString(), bad.toString());
        assertThat(run.err()).startsWith(bad + ":1:").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pack.yaml|parts: [own]|parts: [own|pack.yaml:",
        "pack.yaml|parts: [own]|parts: [own, own]|pack.yaml:6:14: own: the part occurs twice",
        "pack.yaml|parts: [own]|parts: [own, other]|pack.yaml:6:14: the file other.yaml is missing",
        "pack.yaml|id: mine|id: mine, id: yours|pack.yaml:",
        "own.yaml|subject: Building|subject: [|own.yaml:",
        "register.yaml|strength: MANDATORY|strength: VERY|register.yaml:4:15: VERY: expected one of",
        "own.yaml|id: low-building|id: high-building|own.yaml:1:7: no register has a clause high-building",
        "own.drl|@requirement(low-building)|@requirement(high-building)|own.drl:9:1: a building is low: there is no "
                + "requirement for @requirement(high-building)",
        "own.yaml|- id: low-building|- {id: low-building, dropped: true}|own.yaml:",
        "own.drl|judge(kcontext|jugde(kcontext|own.drl:",
        "own.drl|when|wenn|own.drl:",
        "own.drl|isNot(exceeds|isNut(exceeds|own.drl:"
    })
    void aRulePackThatCannotBeUsedIsToldWithItsPlace(
            String file, String old, String by, String told) throws IOException {
        SamplePack.write(folder, "mine");
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(file), text.replace(old, by));
        for (Run run : List.of(
                Run.reading(Samples.HIGH_RISE, "check", "-", "--lang", "en", "--rule-pack", folder.toString()),
                Run.of("mutate", folder.toString(), "--lang", "en", "--cases", folder.toString()))) {
            assertThat(run.code()).isEqualTo(65);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith(folder.resolve(told).toString()).doesNotContain("\tat ", "Internal error");
        }
    }

    @Test
    void aRulePackThatCannotBeUsedIsToldOnceForAllFiles() throws IOException {
        SamplePack.write(folder, "mine");
        Path rules = folder.resolve("own.drl");
        Files.writeString(rules, Files.readString(rules).replace("when", "wenn"));
        Path file = Files.writeString(folder.resolve("a.json"), Samples.HIGH_RISE);
        isOneError(Run.of("check", "--lang", "en", "--format", "json", "--rule-pack", folder.toString(),
                file.toString(), file.toString()),
                rules + ":");
    }

    @Test
    void mutatingWhatIsNotThereIsOneError() {
        isOneError(Run.of("mutate", "cq2021n156", "--lang", "en", "--cases", "nowhere"),
                "nowhere: there is no such folder of cases");
        isOneError(Run.of("mutate", folder.toString(), "--cases", folder.toString()),
                folder.resolve("pack.yaml") + ": 没有这个文件");
        assertThat(Run.of("mutate", "cq2021n157", "--cases", folder.toString()).code()).isEqualTo(64);
        Run oneOfTwo = Run.of("mutate", "cq2021n156", "--lang", "en", "--cases", folder.toString(),
                "--requirement", "alarm-co-detection", "--requirement", "alarm-co-detecton");
        assertThat(oneOfTwo.code()).isEqualTo(64);
        assertThat(oneOfTwo.err()).contains("alarm-co-detecton");
    }

    @Test
    void mutatingOnACaseThatCannotBeReadIsOneError() throws IOException {
        Path broken =
                Files.writeString(folder.resolve("a-requirement.yaml"),
                        "base: {instruments: [cq2021n156]}\nsituations:\n  - a sentence: FINE\n");
        isOneError(Run.of("mutate", "cq2021n156", "--lang", "en", "--cases", folder.toString()),
                broken + ":3:17: FINE: expected one of [");
        Files.writeString(broken, "base: {用户: 1}", Charset.forName("GBK"));
        isOneError(Run.of("mutate", "cq2021n156", "--lang", "en", "--cases", folder.toString()),
                broken + ": cannot be read as UTF-8");
    }

    @Test
    void aRulePackInGbkOrWithoutAFolderIsOneError() throws IOException {
        SamplePack.write(folder, "mine");
        Files.writeString(folder.resolve("own.yaml"), "- id: 用户", Charset.forName("GBK"));
        isOneError(Run.reading(Samples.HIGH_RISE, "check", "-", "--lang", "en", "--rule-pack", folder.toString()),
                folder.resolve("own.yaml") + ": not valid UTF-8");
        Path missing = folder.resolve("missing");
        isOneError(Run.reading(Samples.HIGH_RISE, "check", "-", "--lang", "en", "--rule-pack", missing.toString()),
                missing.resolve("pack.yaml") + ": there is no such file");
        Path file = folder.resolve("pack.yaml");
        isOneError(Run.reading(Samples.HIGH_RISE, "check", "-", "--lang", "en", "--rule-pack", file.toString()),
                file + "");
    }

    @Test
    void aReportWithoutEndIsRefusedAtTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        isOneError(Run.with(endless, Ansi.OFF, "replay", "-", "--facts", "a.json", "--lang", "en", "--limits",
                "size=100000"),
                "standard input: larger than 100000 bytes; expected a smaller input, or a higher limit with --limits "
                        + "size=N");
    }

    private static void isOneError(Run run, String told) {
        assertThat(run.err()).startsWith(told).doesNotContain("\tat ", "Internal error").hasLineCount(1);
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-",
            value = {"2022-03-15, -, false", "2022-03-15, 2022-05-20, true", "2022-06-01, -, true",
                    "2022-06-01, 2022-05-19, false"})
    void whatHappensAfterTheDayThatCountsIsRefusedWhereItStands(
            String assessedOn, String asOf, boolean read) throws IOException {
        Path file = Files.writeString(folder.resolve("later.json"), """
                {"assessedOn": "%s", "gasUsers": [{"id": "u",
                  "refusals": [{"id": "r", "refusedOn": "2022-05-20"}]}]}""".formatted(assessedOn));
        List<String> command = new ArrayList<>(List.of("check", "--lang", "en", file.toString()));
        if (asOf != null) {
            command.addAll(List.of("--as-of", asOf));
        }

        Run run = Run.of(command.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(read ? ExitCodes.UNDETERMINED : ExitCodes.UNREADABLE);
        if (!read) {
            assertThat(run.err())
                    .contains(file + ":2:28: /gasUsers/0/refusals/0/refusedOn: 2022-05-20: after the assessment date "
                    + (asOf == null ? assessedOn : asOf) + "; expected what had happened by then");
        }
    }
}
