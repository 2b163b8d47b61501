package org.gascheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportForm.Detail;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What members tell once: whoever reads them in their order knows as much of each as of a report by itself. */
class ToldOnceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What a finding tells itself where it is not what its requirement told. */
    private static final Set<String> SAID_BY_FINDINGS =
            Set.of("message BREACHED", "message NEEDS_REVIEW", "message NOT_YET_DUE");
    private static final ReportForm REASONS = ReportForm.WHOLE.with(Detail.REASONS);

    @ParameterizedTest
    @EnumSource(names = {"OUTCOMES", "REASONS"})
    void nothingIsLostOfAnyReport(Detail detail) throws IOException {
        ReportForm form = ReportForm.WHOLE.with(detail);
        List<String> names = SampleReports.names();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        ReportWriter writer = JsonReports.list(list, form);
        for (String each : names) {
            writer.write(each, SampleReports.on(each));
        }
        writer.end();
        Map<String, Map<String, String>> told = new HashMap<>();
        JsonNode members = JSON.readTree(list.toByteArray());
        for (int i = 0; i < names.size(); i++) {
            JsonNode report = members.get(i).get("report");
            add(report, told);
            JsonNode alone = JSON.readTree(alone(SampleReports.on(names.get(i)), form));
            Map<String, Map<String, String>> whole = new HashMap<>();
            add(alone, whole);
            addMessages(report, told);
            addMessages(alone, whole);
            whole.forEach((id, fields) -> {
                fields.keySet().removeIf(SAID_BY_FINDINGS::contains);
                assertThat(told.get(id)).as(id).containsAllEntriesOf(fields);
            });
            assertThat(report.get("subjects")).as(names.get(i)).isEqualTo(alone.get("subjects"));
        }
        assertThat(list.size()).isLessThan(names.stream().mapToInt(each -> alone(SampleReports.on(each), form).length)
                .sum());
    }

    /** Adds what a report tells of requirements, as the schema says that it is to be read. */
    private static void add(JsonNode report, Map<String, Map<String, String>> told) {
        for (JsonNode each : report.get("requirements")) {
            Map<String, String> of = told.computeIfAbsent(
                    each.get("instrument").asText() + " " + each.get("id").asText(), key -> new TreeMap<>());
            each.properties().forEach(field -> {
                switch (field.getKey()) {
                    case "messages" -> field.getValue().properties().forEach(message ->
                            of.put("message " + message.getKey(), message.getValue().toString()));
                    case "reasons" -> field.getValue().forEach(reason ->
                            of.put("reason " + reason.get("reason").asText(), reason.toString()));
                    default -> of.put(field.getKey(), field.getValue().toString());
                }
            });
        }
    }

    /** Adds to findings the messages that they leave to their requirement. */
    private static void addMessages(JsonNode report, Map<String, Map<String, String>> told) throws IOException {
        for (JsonNode subject : report.get("subjects")) {
            for (JsonNode each : subject.get("findings")) {
                String message = told.get(each.get("instrument").asText() + " " + each.get("requirement").asText())
                        .get("message " + each.get("outcome").asText());
                if (message != null && !each.has("message")) {
                    ((ObjectNode) each).set("message", JSON.readTree(message));
                }
            }
        }
    }

    private static byte[] alone(ComplianceReport report, ReportForm form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ReportJson.write(report, form, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aSecondHomeTellsNoTextOfThePacksAgain() throws IOException {
        ComplianceReport report = SampleReports.on("hotpot-basement.json");
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ReportWriter writer = JsonReports.lines(lines, REASONS);
        writer.write("a.json", report);
        writer.write("b.json", report);
        writer.end();
        List<String> told = lines.toString(StandardCharsets.UTF_8).lines().toList();

        JsonNode second = JSON.readTree(told.get(1)).get("report");
        assertThat(second.get("requirements")).isEmpty();
        assertThat(second.at("/instruments/0/title").isMissingNode()).isTrue();
        assertThat(second.at("/verdict").asText()).isEqualTo("NON_COMPLIANT");
        assertThat(told.get(1).length()).isLessThan(told.get(0).length() / 2);
    }

    /** The rows of a register, its last one not readable, and another file after it. */
    @Test
    void aSpreadsheetIsToldOfInTheMemberOfItsLastRow() throws IOException {
        ComplianceReport report = SampleReports.on("hotpot-basement.json");
        FromSheet row = new FromSheet("u.csv", pointer -> Optional.of("A2"), List.of(), List.of());
        FromSheet whole = new FromSheet("u.csv", row.cells(), List.of(new Text("按 CSV 读取", "read as CSV")), List.of());
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (ReportWriter writer : List.of(JsonReports.list(list, REASONS), JsonReports.lines(lines, REASONS))) {
            writer.write("u.csv [A2]", report, row);
            writer.skip("u.csv [A3]", List.of(new Problem("u.csv [A3]", 0, 0, "", new Text("不对", "wrong"))));
            writer.note(whole);
            writer.write("b.json", report);
            writer.end();
        }
        String all = list.toString(StandardCharsets.UTF_8);

        JsonNode members = JSON.readTree(all);
        assertThat(members).hasSize(3);
        assertThat(members.findParents("notes")).hasSize(1);
        assertThat(members.get(1).at("/notes/taken/0/en").asText()).isEqualTo("read as CSV");
        assertThat(members.get(0).at("/cells/~1gasUsers~10").asText()).isEqualTo("A2");
        assertThat(members.get(0).get("cells").toString()).doesNotContain("/gasUsers/0/");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/report.schema.json")))
                .validate(all, InputFormat.JSON)).isEmpty();
        String single = '[' + String.join(",", lines.toString(StandardCharsets.UTF_8).lines().toList()) + ']';
        assertThat(JSON.readTree(single)).isEqualTo(members);
    }
}
