package org.gascheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportForm.Detail;
import org.gascheck.report.ReportForm.Language;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ComplianceReport HOTPOT = SampleReports.on("hotpot-basement.json");

    static List<String> submissions() {
        return SampleReports.names();
    }

    private static String written(ComplianceReport report, ReportForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, form, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void subjectBySubjectEveryFindingIsThereWithItsOutcomeItsReasonsAndWhatItLacks(String submission)
            throws IOException {
        ComplianceReport report = SampleReports.on(submission);
        Map<String, JsonNode> told = new LinkedHashMap<>();
        Map<String, String> settled = new LinkedHashMap<>();
        JsonNode json = JSON.readTree(written(report, ReportForm.WHOLE.with(Detail.REASONS)));
        json.get("subjects").forEach(subject -> {
            String of = " " + subject.get("pointer").asText();
            subject.get("findings")
                    .forEach(finding -> told.put(
                            finding.get("instrument").asText() + " "
                                    + finding.get("requirement").asText() + of,
                            finding));
            subject.get("undetermined").forEach(group -> group.get("requirements")
                    .forEach(requirement ->
                            told.put(group.get("instrument").asText() + " " + requirement.asText() + of, group)));
            subject.get("settled").forEach(group -> group.get("requirements")
                    .forEach(requirement -> settled.put(
                            group.get("instrument").asText() + " " + requirement.asText() + of,
                            group.get("outcome").asText())));
        });
        assertThat(told.size() + settled.size()).isEqualTo(report.findings().size());
        for (Finding finding : report.findings()) {
            String key = finding.instrument() + " " + finding.requirement() + " " + finding.subject().pointer();
            if (finding.outcome().compareTo(Outcome.SATISFIED) >= 0) {
                assertThat(settled).containsEntry(key, finding.outcome().name());
                continue;
            }
            JsonNode brief = told.get(key);
            assertThat(brief.get("outcome").asText()).isEqualTo(finding.outcome().name());
            assertThat(brief.path("missing").size() + brief.path("moreMissing").asInt())
                    .isEqualTo(finding.missing().size() + finding.moreMissing());
            assertThat(brief.path("reasons")).hasSameSizeAs(finding.reasons());
        }
        assertThat(json.get("verdict").asText()).isEqualTo(report.verdict().name());
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void whatIsLeftOutIsCountedAndTheVerdictIsThatOnAll(Detail detail) throws IOException {
        ReportForm form = ReportForm.WHOLE.with(detail).only(Set.of(Outcome.SATISFIED));
        JsonNode json = JSON.readTree(written(HOTPOT, form));

        assertThat(json.get("verdict").asText()).isEqualTo("NON_COMPLIANT");
        assertThat(Set.copyOf(json.findValuesAsText("outcome"))).isSubsetOf("SATISFIED", "NEEDS_REVIEW");
        int satisfied = HOTPOT.findings(Outcome.SATISFIED).size();
        assertThat(json.at("/form/findings/SATISFIED").asInt()).isEqualTo(satisfied);
        assertThat(json.at("/form/findings/BREACHED").asInt()).isPositive();
        assertThat(json.at("/form/leftOut").asInt()).isEqualTo(HOTPOT.findings().size() - satisfied);
    }

    @Test
    void onOneRequirementOnlyItsFindingsAreTold() throws IOException {
        JsonNode json = JSON.readTree(written(HOTPOT, ReportForm.WHOLE.on(Set.of("cylinder-room-basement"))));

        assertThat(Set.copyOf(json.findValuesAsText("requirement"))).containsExactly("cylinder-room-basement");
    }

    @Test
    void textsAreInTheLanguageThatWasChosen() throws IOException {
        assertThat(written(HOTPOT, ReportForm.WHOLE.with(Language.ZH))).contains("\"zh\"").doesNotContain("\"en\"");
        assertThat(written(HOTPOT, ReportForm.WHOLE.with(Language.EN))).contains("\"en\"").doesNotContain("\"zh\"");
    }

    @Test
    void inLinesEachSubmissionHasOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter writer = JsonReports.lines(out, ReportForm.WHOLE.with(Detail.OUTCOMES));
        writer.write("火锅 \"1\".json", HOTPOT);
        writer.skip("b.json", List.of(new Problem("b.json", 3, 14, "/gasUsers/0/kind", new Text("不对", "wrong"))));
        writer.end();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(JSON.readTree(lines.get(0)).at("/report/verdict").asText()).isEqualTo("NON_COMPLIANT");
        assertThat(JSON.readTree(lines.get(0)).get("file").asText()).isEqualTo("火锅 \"1\".json");
        assertThat(JSON.readTree(lines.get(1)).at("/problems/0/line").asInt()).isEqualTo(3);
    }
}
