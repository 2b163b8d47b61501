package org.gascheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.FoundReason;
import org.gascheck.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small submissions as people wrote them, each of which once gave an answer that misled. */
class FoundInputsTest {

    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.CHONGQING_2021_156);
    private static final Path FOLDER = Path.of("src/test/resources/found");

    private static ComplianceReport report(String name) {
        return CHECKER.check(Submissions.read(FOLDER.resolve(name + ".json")));
    }

    private static Finding finding(String name, String requirement) {
        return report(name).findings().stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "k00-cert-control, SATISFIED, ''",
        "k01-cert-model-suffix-xing, NEEDS_REVIEW, name-among-other-words",
        "k02-cert-model-with-product-name, NEEDS_REVIEW, name-among-other-words",
        "k03-cert-two-models-one-cell, NEEDS_REVIEW, name-among-other-words",
        "k04-cert-model-zero-width-space, NEEDS_REVIEW, name-hides-characters",
        "k05-cert-number-missing, UNDETERMINED, ''",
        "k06-cert-number-scientific, NEEDS_REVIEW, number-illegible",
        "k07-cert-status-revoked, BREACHED, not-in-force"})
    void aCertificateInDoubtIsNoCertificateInOrder(String name, Outcome outcome, String reason) {
        Finding finding = finding(name, "alarm-cert-fire-product");

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.reasons())
                .extracting(FoundReason::reason)
                .containsExactlyElementsOf(reason.isEmpty() ? List.of() : List.of(reason));
        assertThat(report(name).verdict() == Verdict.COMPLIANT).isEqualTo(outcome == Outcome.SATISFIED);
    }

    @Test
    void aMissingNumberIsAskedFor() {
        assertThat(finding("k05-cert-number-missing", "alarm-cert-fire-product").missing())
                .containsExactly("/alarmModels/0/certificates/2/number");
    }

    @Test
    void aCertificateThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> report("k08-cert-valid-from-after-expiry"))
                .isInstanceOf(InvalidSubmissionException.class).hasMessageContaining("does not end before it begins");
    }

    @ParameterizedTest
    @CsvSource({
        "l01-cylinder-scrap-date-only, hazard-venue-substandard-cylinder, SATISFIED",
        "l02-cylinder-inspection-date-only, hazard-venue-substandard-cylinder, BREACHED",
        "l03-cylinder-year-month, hazard-venue-substandard-cylinder, SATISFIED",
        "l04-checklist-in-date-yes, hazard-venue-substandard-hose, UNDETERMINED",
        "r04-tower-household-alarm-expired, device-installed-and-in-use, NEEDS_REVIEW",
        "r05-old-community-valve-expired-and-badly-fitted, device-installed-and-in-use, NOT_YET_DUE",
        "r03-new-household-height-unknown, new-resident-high-rise-alarm, UNDETERMINED"})
    void dayOfUseAndHeightAreJudgedAsTheyAreTold(String name, String requirement, Outcome outcome) {
        assertThat(finding(name, requirement).outcome()).isEqualTo(outcome);
    }

    @Test
    void aBadHoseInAnOldCommunityIsNoPass() {
        assertThat(report("r01-old-community-bad-hose-and-stove").verdict()).isNotEqualTo(Verdict.COMPLIANT);
    }
}
