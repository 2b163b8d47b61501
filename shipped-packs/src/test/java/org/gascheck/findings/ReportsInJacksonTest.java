package org.gascheck.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper that nobody configured writes what {@code check --format json} does, and reads it again. */
class ReportsInJacksonTest {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final ComplianceChecker CHECKER = GasCheck.checker(
            RulePacks.shipped(), Settings.RECOMMENDED.with("existing-unit-user-due", "EARLIEST"));

    static Stream<Path> submissions() throws IOException {
        try (Stream<Path> files = Files.list(SUBMISSIONS)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void writesTheSameAsTheCommandAndReadsItBack(Path submission) throws IOException {
        ComplianceReport report = CHECKER.check(Submissions.read(submission));

        String written = JACKSON.writeValueAsString(report);

        assertThat(JACKSON.readTree(written)).isEqualTo(JACKSON.readTree(ReportJson.text(report)));
        ComplianceReport read = JACKSON.readValue(written, ComplianceReport.class);
        assertThat(read).isEqualTo(report).hasSameHashCodeAs(report);
        assertThat(ReportJson.text(read)).isEqualTo(ReportJson.text(report));
    }

    @Test
    void readsAFindingByItself() throws IOException {
        Finding finding = CHECKER.check(Submissions.read(SUBMISSIONS.resolve("hotel-after-both-dates.json"))).findings()
                .stream()
                .filter(each -> each.due() != null && each.due().overdueDays() > 0).findFirst().orElseThrow();

        assertThat(JACKSON.readValue(JACKSON.writeValueAsString(finding), Finding.class)).isEqualTo(finding);
    }

    @Test
    void refusesAVerdictThatTheFindingsDoNotComeTo() throws IOException {
        ObjectNode report =
                JACKSON.valueToTree(CHECKER.check(Submissions.read(SUBMISSIONS.resolve("hotpot-basement.json"))));
        report.put("verdict", "COMPLIANT");

        assertThatThrownBy(() -> JACKSON.treeToValue(report, ComplianceReport.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("the verdict COMPLIANT: the findings come to NON_COMPLIANT");
    }

    @Test
    void tellsWhoReadsASubmissionInsteadOfReadingItWrongly() {
        assertThatThrownBy(() -> JACKSON.readValue("{}", Submission.class))
                .hasMessageContaining("org.gascheck.facts.reading.Submissions.read");
    }

    @Test
    void writesProblemsAsTheCommandDoes() throws IOException {
        Text message = new Text("没有", "missing");

        assertThat(JACKSON.writeValueAsString(List.of(
                new Problem("a.json", 2, 7, "/gasUsers", message), new Problem("b.json", 0, 0, "", message))))
                .isEqualTo("""
                        [{"source":"a.json","line":2,"column":7,"pointer":"/gasUsers","message":\
                        {"zh":"没有","en":"missing"}},\
                        {"source":"b.json","pointer":"","message":{"zh":"没有","en":"missing"}}]""");
    }

    @Test
    void equalReportsAreThoseThatSayTheSame() {
        ComplianceReport one = CHECKER.check(Submissions.read(SUBMISSIONS.resolve("hotpot-basement.json")));
        ComplianceReport again = CHECKER.check(Submissions.read(SUBMISSIONS.resolve("hotpot-basement.json")));
        ComplianceReport other = GasCheck.checker(RulePacks.shipped().toArray(RulePack[]::new))
                .check(Submissions.read(SUBMISSIONS.resolve("hotpot-basement.json")));

        assertThat(again).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other).isNotEqualTo(one);
    }
}
