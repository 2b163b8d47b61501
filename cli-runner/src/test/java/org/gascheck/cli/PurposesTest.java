package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A question that people ask is answered first and in its own words; everything else follows. */
class PurposesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");

    @TempDir
    private Path folder;

    /** A question, what it is asked of, and what is answered. */
    record Asked(JsonNode row) {

        @Override
        public String toString() {
            return row.get("for").asText() + ": " + row.get("situation").asText();
        }
    }

    static Stream<Asked> situations() throws IOException {
        try (InputStream in = PurposesTest.class.getResourceAsStream("/purposes.yaml")) {
            JsonNode rows = JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
            List<Asked> asked = new ArrayList<>();
            rows.forEach(row -> asked.add(new Asked(row)));
            return asked.stream();
        }
    }

    @BeforeEach
    void writeAPack() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("ruled")).resolve("pack.yaml"), """
                instrument:
                  id: ruled
                  extends: cq2021n156
                  number: 示例〔2022〕1号
                  title: {zh: 示例, en: An example}
                  issued: 2021-12-31

                parts: []
                """);
        Files.writeString(folder.resolve("ruled/purposes.yaml"), """
                - id: inspection
                  decided-by: [existing-old-community-valve]
                - id: sale
                  decided-by: [alarm-cert-type-approval, alarm-std-explosive-environment, alarm-co-detection]
                """);
    }

    private String file(JsonNode row) throws IOException {
        ObjectNode facts = (ObjectNode) JSON.readTree(
                SUBMISSIONS.resolve(row.get("facts").asText() + ".json").toFile());
        row.path("change").properties().forEach(change -> {
            int slash = change.getKey().lastIndexOf('/');
            JsonNode owner = facts.at(change.getKey().substring(0, slash));
            String last = change.getKey().substring(slash + 1);
            if (owner instanceof ArrayNode list) {
                list.remove(Integer.parseInt(last));
            } else {
                ((ObjectNode) owner).set(last, change.getValue());
            }
        });
        return Files.writeString(folder.resolve("facts.json"), facts.toString()).toString();
    }

    private List<String> command(JsonNode row, String file) {
        List<String> command = new ArrayList<>(List.of("check", file, "--for", row.get("for").asText()));
        if (row.has("pack")) {
            command.addAll(List.of("--rule-pack", folder.resolve("ruled").toString(), "--instrument", "ruled"));
        }
        if (row.has("setting")) {
            command.addAll(List.of("--setting", row.get("setting").asText()));
        }
        return command;
    }

    private static Run run(List<String> command, String... more) {
        return Run.of(Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void theQuestionIsAnsweredFirstAndInItsWords(Asked asked) throws IOException {
        JsonNode row = asked.row();
        String file = file(row);
        List<String> command = command(row, file);

        Run json = run(command, "--format", "json");
        JsonNode report = JSON.readTree(json.out()).get(0).get("report");
        Map<String, String> answers = new LinkedHashMap<>();
        report.at("/purpose/subjects")
                .forEach(each -> answers.put(
                        each.at("/subject/id").asText(), each.get("answer").asText()));
        assertThat(answers).isEqualTo(JSON.convertValue(row.get("answers"), Map.class));
        assertThat(json.code()).isEqualTo(row.get("code").asInt());

        Run chinese = run(command);
        assertThat(unwrapped(chinese.out()))
                .startsWith(unwrapped(file + "：" + row.get("zh").asText())
                        + unwrapped("  " + report.at("/purpose/name/zh").asText()));
        assertThat(chinese.out()).contains("判定范围", "全部判定（不限于这一问）", "结论：");
        row.path("lines").forEach(line -> assertThat(chinese.out()).contains(line.asText()));
        Run english = run(command, "--lang", "en");
        assertThat(unwrapped(english.out()))
                .startsWith(unwrapped(file + ": " + row.get("en").asText())
                        + unwrapped(report.at("/purpose/name/en").asText()));
        assertThat(chinese.code()).isEqualTo(json.code());
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Those by shipped packs: the rules of others are compiled at each run. */
    static Stream<Asked> byShippedPacks() throws IOException {
        return situations().filter(asked -> !asked.row().has("pack"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("byShippedPacks")
    void everythingElseIsToldAsBefore(Asked asked) throws IOException {
        JsonNode row = asked.row();
        List<String> command = command(row, file(row));
        List<String> plain = new ArrayList<>(command);
        plain.remove("--for");
        plain.remove(row.get("for").asText());

        ObjectNode report = (ObjectNode) JSON.readTree(run(command, "--format", "json").out()).get(0).get("report");
        ComplianceReport read = JSON.treeToValue(report, ComplianceReport.class);
        assertThat(JSON.readTree(ReportJson.text(read))).isEqualTo(report);
        assertThat(JSON.valueToTree(read).get("purpose").toString()).isEqualTo(report.get("purpose").toString());
        report.remove("purpose");
        assertThat(report).isEqualTo(JSON.readTree(run(plain, "--format", "json").out()).get(0).get("report"));
        String text = run(command).out();
        String rest = run(plain).out();
        assertThat(text).endsWith(rest.substring(rest.indexOf("\n结论：")));
    }

    @Test
    void aReplayAsksTheSameQuestion() throws IOException {
        String facts = Files.writeString(folder.resolve("u.json"), Samples.HOTPOT).toString();
        String report = Files.writeString(
                        folder.resolve("r.json"),
                        Run.of("check", facts, "--for", "inspection", "--format", "json")
                                .out())
                .toString();

        assertThat(Run.of("replay", report, "--facts", facts).code()).isZero();
        String other = Files.writeString(
                        folder.resolve("o.json"),
                        Files.readString(Path.of(report))
                                .replace("\"purpose\" : \"inspection\"", "\"purpose\" : \"holiday\""))
                .toString();
        Run refused = Run.of("replay", other, "--facts", facts, "--lang", "en");
        assertThat(refused.code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(refused.err()).contains("/purpose/purpose: there is no purpose \"holiday\"");
    }

    @Test
    void aYesOnAssumptionsSaysSo() throws IOException {
        ObjectNode facts = (ObjectNode) JSON.readTree(SUBMISSIONS.resolve("new-household-in-order.json").toFile());
        facts.get("gasUsers").forEach(user -> ((ObjectNode) user).remove("kind"));
        String file = Files.writeString(folder.resolve("f.json"), facts.toString()).toString();

        Run run = Run.of(
                "check",
                file,
                "--for",
                "acceptance",
                "--assume",
                "gasUsers.venueKind=NOT_PUBLIC",
                "--assume",
                "gasUsers[kind=UNIT].industry=OTHER",
                "--assume",
                "gasUsers.kind=RESIDENT");
        assertThat(unwrapped(run.out()))
                .contains("可以通气2（限下列判定范围" + (run.out().contains("补上 2 处") ? "，并以所列假定为前提）" : "）"));
    }

    @Test
    void severalFilesAreCountedTogether() throws IOException {
        String one = SUBMISSIONS.resolve("new-household-in-order.json").toString();
        String other = SUBMISSIONS.resolve("noodle-shop-acceptance.json").toString();

        Run run = Run.of("check", one, other, "--for", "acceptance");
        assertThat(run.code()).isEqualTo(ExitCodes.NON_COMPLIANT);
        assertThat(run.out()).endsWith("不得记为验收通过 1；可以通气 2\n共 2 份资料：不合规 1；合规（限各自的判定范围） 1\n");
    }

    @Test
    void anUnknownPurposeIsBadUsage() {
        Run run = Run.of("check", "x.json", "--for", "acceptence");

        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err())
                .contains("选项 --for：没有用途“acceptence”；应为 acceptance, inspection, sale, catalogue 之一；是否指 acceptance？")
                .contains("there is no purpose \"acceptence\"; expected one of acceptance, inspection, sale, catalogue."
                        + " Maybe acceptance?");
    }
}
