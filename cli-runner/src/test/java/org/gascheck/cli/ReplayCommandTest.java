package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.Build;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kept report can be made again byte for byte, or it is told what changed. */
class ReplayCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;
    private String facts;
    private String report;

    @BeforeEach
    void keepAReport() throws IOException {
        facts = file("hotpot.json", Samples.HOTPOT);
        report = file("hotpot.report.json", bare(Run.of("check", facts, "--format", "json").out()));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** The first report of a list, as the library would write it. */
    private static String bare(String list) {
        String indented =
                list.substring(list.indexOf("\"report\" : ") + "\"report\" : ".length(), list.indexOf("\n  }"));
        return indented.replace("\n    ", "\n") + "\n";
    }

    private String kept() throws IOException {
        return Files.readString(Path.of(report));
    }

    private String edited(String what, String by) throws IOException {
        assertThat(kept()).contains(what);
        return file("edited.json", kept().replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(by)));
    }

    private Run replay(String of) {
        return Run.of("replay", of, "--facts", facts, "--lang", "en");
    }

    @Test
    void everyReportCarriesTheVersionAndTheDigests() throws IOException {
        JsonNode json = JSON.readTree(kept());
        assertThat(json.at("/tool/name").asText()).isEqualTo("gascheck");
        assertThat(json.at("/tool/version").asText()).isEqualTo(Build.version());
        assertThat(json.at("/submission/digest").asText()).matches("sha256:[0-9a-f]{64}");
        assertThat(json.at("/instruments/0/digest").asText()).matches("sha256:[0-9a-f]{64}");
        String last = Run.of("check", facts).out().lines().reduce((one, other) -> other).orElseThrow();
        assertThat(last)
                .isEqualTo("gascheck " + Build.version() + "；资料 "
                        + json.at("/submission/digest").asText().substring(7, 19) + "；cq2021n156 "
                        + json.at("/instruments/0/digest").asText().substring(7, 19));
    }

    @Test
    void theSameFactsGiveTheSameBytes() throws IOException {
        Run run = replay(report);
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out()).isEqualTo(kept());
        assertThat(run.err())
                .isEqualToNormalizingNewlines(report + ": identical to the report made now, byte for byte.\n");
    }

    @Test
    void takesTheDayTheInstrumentsAndTheSettingsFromTheReport() throws IOException {
        facts = file("high-rise.json", Samples.HIGH_RISE);
        report = file(
                "report.json",
                bare(Run.of(
                                "check",
                                facts,
                                "--format",
                                "json",
                                "--as-of",
                                "2022-02-01",
                                "--instrument",
                                "yl2022n8",
                                "--instrument",
                                "cq2021n156",
                                "--setting",
                                "existing-unit-user-due=EARLIEST")
                        .out()));
        assertThat(JSON.readTree(kept()).at("/completeness/instrumentsNotInForce")).hasSize(1);
        Run run = replay(report);
        assertThat(run.err()).contains("identical");
        assertThat(run.out()).isEqualTo(kept());
    }

    @Test
    void factsInAnotherOrderGiveTheSameBytes() throws IOException {
        facts = file("again.json", "{\"// kept\": 1, \"buildings\": null, " + Samples.HOTPOT.strip().substring(1)
                .replace("\"id\": \"s1\", \"use\": \"CYLINDER_ROOM\"", "\"use\": \"CYLINDER_ROOM\", \"id\": \"s1\""));
        assertThat(replay(report).code()).isEqualTo(0);
    }

    @Test
    void readsTheReportOrTheFactsFromTheStandardInput() throws IOException {
        assertThat(Run.reading(kept(), "replay", "-", "--facts", facts).code()).isEqualTo(0);
        assertThat(Run.reading(Samples.HOTPOT, "replay", report, "--facts", "-").code()).isEqualTo(0);
        assertThat(Run.of("replay", "-", "--facts", "-").code()).isEqualTo(64);
    }

    @Test
    void saysThatTheFactsChangedAndWhatBecameOfTheFindings() throws IOException {
        facts = file("changed.json", Samples.HOTPOT.replace("\"BASEMENT\"", "\"ABOVE_GROUND\""));
        Run run = replay(report);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("submission: sha256:", "verdict: NON-COMPLIANT → ",
                        "cq2021n156 cylinder-room-basement GasUser u1: Breached → ")
                .doesNotContain("rule pack", "altered");
        assertThat(Run.of("replay", report, "--facts", facts).err()).contains("资料：sha256:", "结论：不合规 → ");
    }

    @Test
    void saysThatASubjectCameOrWent() throws IOException {
        facts = file("changed.json", Samples.HOTPOT.replace("\"gasUsers\": [", "\"gasUsers\": [{\"id\": \"u0\"}, "));
        assertThat(replay(report).err())
                .contains("cq2021n156 cylinder-room-basement GasUser u0: (none) → Undetermined")
                .contains("cq2021n156 cylinder-room-basement GasUser u1: same outcome, changed in subject, reasons,"
                        + " evidence");
    }

    @Test
    void saysThatTheToolChanged() throws IOException {
        Run run = replay(edited("\"version\" : \"", "\"version\" : \"0.0.1-"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("tool: gascheck 0.0.1-" + Build.version() + " → gascheck " + Build.version())
                .doesNotContain("altered");
    }

    @Test
    void saysThatARulePackChanged() throws IOException {
        String digest = JSON.readTree(kept()).at("/instruments/0/digest").asText();
        Run run = replay(edited(digest, "sha256:0"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("rule pack cq2021n156: sha256:0 → " + digest).doesNotContain("submission:");
    }

    @Test
    void saysThatTheReportWasAltered() throws IOException {
        Run run = replay(edited("\"outcome\" : \"BREACHED\"", "\"outcome\" : \"SATISFIED\""));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(": Satisfied → Breached", "the report was altered after it was made");
    }

    @Test
    void aReportWithAFindingTwiceIsNotTheSame() throws IOException {
        ObjectNode json = (ObjectNode) JSON.readTree(kept());
        json.withArray("/findings").add(json.at("/findings/0").deepCopy());
        Run run = replay(file("twice.json", json.toString()));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("repeated");
    }

    @Test
    void aReportInAnotherLayoutIsNotIdenticalButSaidToBeTheSame() throws IOException {
        Run run = replay(file("crlf.json", kept().replace("\n", "\r\n")));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("only its layout or encoding differs");
    }

    @Test
    void replaysByARulePackInAFolder() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.yaml"), """
                instrument:
                  id: mine
                  number: 某办〔2022〕1号
                  title: {zh: 试行办法, en: Trial measures}
                  issued: 2022-01-15
                parts: []
                """);
        String[] check = {"check", facts, "--format", "json", "--instrument", "mine", "--rule-pack", pack.toString()};
        report = file("mine.json", bare(Run.of(check).out()));
        Run missing = replay(report);
        assertThat(missing.code()).isEqualTo(65);
        assertThat(missing.err())
                .startsWith(report + ":12:14: /instruments/0/id: there is no rule pack \"mine\"")
                .contains("--rule-pack");
        assertThat(Run.of("replay", report, "--facts", facts, "--rule-pack", pack.toString()).code()).isEqualTo(0);
        Files.writeString(pack.resolve("pack.yaml"), "# a remark\n" + Files.readString(pack.resolve("pack.yaml")));
        Run changed = Run.of("replay", report, "--facts", facts, "--rule-pack", pack.toString(), "--lang", "en");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.err().lines()).hasSize(2).last().asString().startsWith("  rule pack mine: sha256:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"assessedOn\" : \"2022-03-01\" | \"assessedOn\" : \"2022-02-30\" | :9:18: /assessedOn:"
                        + " \"2022-02-30\": expected a date",
                "\"version\" : | \"versio\" : | :2:12: /tool/version: is missing; expected text",
                "\"settings\" : { | \"settings\" : {\"a\" : 1 | /settings/a: 1: expected text",
                "\"settings\" : { | \"settings\" : {\"a\" : \"b\" | /settings: there is no setting \"a\"",
                "\"outcome\" : \"BREACHED\" | \"outcome\" : \"BAD\" | /outcome: \"BAD\": expected one of",
                "\"verdict\" : | \"verdict\" :: | not valid JSON",
                "\"settings\" : | \"tool\" : 1, \"settings\" : | a field occurs twice",
            })
    void anUnreadableReportIsToldWithItsPlace(String what, String by, String problem) throws IOException {
        Run run = replay(edited(what, by));
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(folder.resolve("edited.json") + ":").contains(problem).doesNotContain("\tat ");
    }

    @Test
    void aReportInAListIsMadeAgainTheSame() throws IOException {
        Run run = replay(file("list.json", Run.of("check", facts, "--format", "json").out()));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(kept());
    }

    @Test
    void ofSeveralReportsThatOfTheFactsIsMadeAgain() throws IOException {
        String list = Run.of(
                        "check", file("b.json", Samples.COMPLIANT), facts, file("bad.json", "{"), "--format", "json")
                .out();
        assertThat(replay(file("list.json", list)).out()).isEqualTo(kept());
        Run edited = replay(file("list.json", list.replace("\"assessedOn\" : \"2022-03-01\"", "\"assessedOn\" : 1")));
        assertThat(edited.err()).contains(": /1/report/assessedOn: 1: expected a date");
        facts = file("other.json", Samples.HOTPOT);
        Run none = replay(file("list.json", list));
        assertThat(none.code()).isEqualTo(65);
        assertThat(none.err()).contains("list.json:1:1: has 2 reports; expected one, or one whose file is " + facts);
    }

    @Test
    void aPartOfAReportIsToldToBeNone() throws IOException {
        for (String[] part : new String[][] {
            {"--detail", "reasons"},
            {"--only", "breached"},
            {"--lang", "zh"},
            {"--requirement", "cylinder-room-basement"}
        }) {
            Run run = replay(file("part.json", Run.of("check", facts, "--format", "json", part[0], part[1]).out()));
            assertThat(run.code()).isEqualTo(65);
            assertThat(run.err()).contains("/form: tells a part of a report");
        }
    }

    @Test
    void factsThatCannotBeReadAreToldWithTheirPlace() throws IOException {
        facts = file("bad.json", "{\"gasUser\": []}");
        Run run = replay(report);
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).startsWith(facts + ":1:2: /gasUser: ");
    }

    @Test
    void textThatIsNotUnicodeIsNoReport() throws IOException {
        Path file = folder.resolve("gbk.json");
        Files.write(file, kept().getBytes(Charset.forName("GBK")));
        Run run = replay(file.toString());
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains(":13:19: the byte 0xD3: not valid UTF-8").doesNotContain("\tat ");
    }
}
