package org.gascheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;

/** Every submission that can be read can be judged, and its report is JSON that says what the report says. */
class CheckerFuzzTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.shipped(), Settings.RECOMMENDED);

    @FuzzTest
    void anySubmissionIsJudged(FuzzedDataProvider choices) throws JsonProcessingException {
        String json = new SubmissionMaker(choices).make();
        Submission submission;
        try {
            submission = Submissions.parse(json);
        } catch (InvalidSubmissionException e) {
            // Ids that lead nowhere and facts that contradict each other.
            return;
        }
        ComplianceReport report = CHECKER.check(submission);
        JsonNode parsed = JSON.readTree(ReportJson.text(report));
        assertThat(parsed.get("verdict").asText()).isEqualTo(report.verdict().name());
        assertThat(parsed.get("findings")).hasSize(report.findings().size());
        List<JsonNode> undetermined = parsed.findParents("missing").stream()
                .filter(finding -> finding.get("outcome").asText().equals("UNDETERMINED")).toList();
        assertThat(undetermined).allSatisfy(finding -> assertThat(finding.get("missing")).isNotEmpty());
    }
}
