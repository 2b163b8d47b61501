package org.gascheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Dispute;
import org.gascheck.facts.Located;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.ReportJson;
import org.gascheck.report.ReportedDispute;
import org.gascheck.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No facts that do not go together let a submission pass that would pass without them. */
class ContradictionsPassNowhereTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final ComplianceChecker CHECKER = GasCheck.checker(
            List.of(RulePacks.CHONGQING_2021_156),
            Settings.RECOMMENDED.with("fire-standards", "GB 50016").with("fourth-place-kind", "调压站"));

    static Stream<PlantedContradiction> planted() {
        return PlantedContradiction.all().stream();
    }

    @Test
    void theSubmissionInOrderPasses() {
        ComplianceReport report = CHECKER.check(Submissions.parse(PlantedContradiction.inOrder()));

        assertThat(report.verdict())
                .as("%s %s %s", report.findings(Outcome.BREACHED), report.findings(Outcome.NEEDS_REVIEW),
                report.findings(Outcome.UNDETERMINED)).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void eachIsPlantedAndHasAnIdOfItsOwn() {
        List<String> known = PlantedContradiction.known().stream().map(Contradiction::id).toList();

        assertThat(known).doesNotHaveDuplicates().isNotEmpty();
        assertThat(planted().map(PlantedContradiction::id)).containsOnlyElementsOf(known).containsAll(known);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void whatIsPlantedIsRefusedOrLeftToAPerson(PlantedContradiction planted) throws JsonProcessingException {
        Contradiction contradiction = PlantedContradiction.known().stream()
                .filter(each -> each.id().equals(planted.id())).findFirst().orElseThrow();
        if (contradiction.refused()) {
            assertThatExceptionOfType(InvalidSubmissionException.class)
                    .isThrownBy(() -> Submissions.parse(planted.json()))
                    .satisfies(refused -> assertThat(refused.problems()).singleElement().satisfies(problem ->
                            assertThat(problem.message().zh()).contains("矛盾", contradiction.says().zh())));
            return;
        }
        Submission submission = Submissions.parse(planted.json());
        assertThat(submission.disputes()).extracting(Dispute::contradiction).containsOnly(contradiction);
        ComplianceReport report = CHECKER.check(submission);
        assertThat(report.verdict()).isNotEqualTo(Verdict.COMPLIANT);
        assertThat(report.instruments()).allMatch(each -> each.verdict() != Verdict.COMPLIANT);
        assertThat(report.scope().disputes()).extracting(ReportedDispute::contradiction).containsOnly(planted.id());
        if (Math.floorMod(planted.id().hashCode(), 8) == 0) {
            assertThat(JACKSON.readValue(ReportJson.text(report), ComplianceReport.class)).isEqualTo(report);
        }
        for (String left : planted.left()) {
            assertThat(report.entries()
                    .filter(finding -> left.equals(finding.requirement() + "@" + finding.subject().id()))
                    .map(FindingEntry::finding))
                    .singleElement().satisfies(finding -> isLeft(finding, submission, contradiction));
        }
    }

    private static void isLeft(Finding finding, Submission submission, Contradiction contradiction) {
        assertThat(finding.outcome()).as("%s, missing %s", finding.evidence(), finding.missing())
                .isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(finding.message().zh()).contains(contradiction.says().zh());
        assertThat(finding.message().en()).contains(contradiction.says().en());
        Set<String> evidence = finding.evidence().stream().map(Evidence::pointer).collect(Collectors.toSet());
        assertThat(submission.disputes()).anySatisfy(dispute ->
                assertThat(evidence)
                        .containsAll(dispute.facts().stream().filter(Located::isGiven).map(Located::pointer).toList()));
    }
}
