package org.gascheck.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.FoundReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding says which of its possible reasons holds, where, and on which date it stands. */
class ReasonsTest {

    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.shipped().toArray(RulePack[]::new));

    /** What is told of devices, venues and models that fall short of one thing, or two. */
    private static final Map<String, String> FACTS = new TreeMap<>(Map.of(
            "venue", "{'gasUsers': [{'id': 'u', 'kind': 'UNIT', 'status': 'EXISTING', 'industry': 'CATERING', "
                    + "'venueKind': 'CATERING', 'gasSupplies': ['PIPED_NATURAL_GAS'], 'devices': [{'id': 'a', 'type': "
                    + "'GAS_ALARM', 'installed': true, 'inUse': true, 'powered': false, 'muted': true, 'linkage': "
                    + "'ENABLED'}, {'id': 'v', 'type': 'SELF_CLOSING_VALVE', 'installed': false}], "
                    + "'venueInspections': [{'inspectedOn': '2022-03-01', 'inspectors': ['GAS_COMPANY'], "
                    + "'answeredItems': ['ALARM_USE']}]}]}",
            "new unit", "{'gasUsers': [{'id': 'u', 'kind': 'UNIT', 'status': 'NEW', 'gasSupplies': "
                    + "['PIPED_NATURAL_GAS'], 'devices': [{'id': 'v', 'type': 'SELF_CLOSING_VALVE', 'installed': "
                    + "false, 'inUse': false}]}]}",
            "idle", "{'gasUsers': [{'id': 'u', 'kind': 'UNIT', 'status': 'EXISTING', 'gasSupplies': "
                    + "['PIPED_NATURAL_GAS'], 'devices': [{'id': 'a', 'type': 'GAS_ALARM', 'installed': true, "
                    + "'inUse': false}]}]}",
            "district", "{'districts': [{'id': 'd', 'venueListEstablished': true, 'venueKindsPresent': ['HOTEL', "
                    + "'SCHOOL', 'HOSPITAL'], 'venueListKinds': ['SCHOOL'], 'userServicePlatform': false, "
                    + "'jointParties': ['GAS_ENTERPRISE']}]}",
            "model", "{'alarmModels': [{'id': 'm', 'model': 'AB-1', 'intendedUses': ['COMMERCIAL'], "
                    + "'conformityEvidence': [], 'certificates': [{'kind': 'TYPE_APPROVAL', 'models': ['AB1'], "
                    + "'validFrom': '2020-01-01', 'expiresOn': '2030-01-01'}, {'kind': 'EXPLOSION_PROOF', 'models': "
                    + "['AB-1'], 'validFrom': '2020-01-01', 'expiresOn': '2021-01-01'}]}]}",
            "building", "{'buildings': [{'id': 'b', 'heightMetres': 120, 'households': ['old', 'new']}], 'gasUsers': ["
                    + "{'id': 'old', 'kind': 'RESIDENT', 'status': 'EXISTING', 'inOldCommunity': true, "
                    + "'hardshipKinds': [], 'building': 'b', 'gasSupplies': ['PIPED_NATURAL_GAS'], 'devices': []},"
                    + "{'id': 'new', 'kind': 'RESIDENT', 'status': 'NEW', 'building': 'b', 'gasSupplies': "
                    + "['PIPED_NATURAL_GAS'], 'devices': []}]}"));

        private static List<Finding> findings(String facts, String day, String requirement) {
        String json = FACTS.get(facts).replace('\'', '"');
        return CHECKER.check(Submissions.parse(json).on(LocalDate.parse(day)).under(Set.of("cq2021n156"))).findings()
                .stream()
                .filter(finding -> finding.requirement().equals(requirement)).toList();
    }

    private static String told(FoundReason reason) {
        return reason.reason() + "@" + String.join("+", reason.at())
                + reason.lacks().stream().map(Evidence::value).map(String::valueOf)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            venue    | 2022-04-01 | hazard-venue-alarm-improper-use     | BREACHED     | no-power@/gasUsers/0/devices/0, muted@/gasUsers/0/devices/0
            venue    | 2022-04-01 | hazard-venue-alarm-not-installed    | NEEDS_REVIEW | not-answered@/gasUsers/0/venueInspections/0[ALARM_PRESENT]
            new unit | 2022-04-01 | new-unit-user-alarm                 | BREACHED     | no-alarm@/gasUsers/0, new-user-without-grace@
            new unit | 2022-04-01 | device-installed-and-in-use         | BREACHED     | no-alarm@/gasUsers/0, new-user-without-grace@
            idle     | 2022-04-01 | existing-unit-user-alarm            | BREACHED     | not-in-use@/gasUsers/0/devices/0
            idle     | 2022-01-20 | existing-unit-user-alarm            | NOT_YET_DUE  | not-in-use@/gasUsers/0/devices/0
            district | 2022-04-01 | venue-gas-user-list-established     | BREACHED     | kinds-not-listed@/districts/0[HOSPITAL, HOTEL]
            district | 2023-01-01 | joint-handling-mechanism            | BREACHED     | no-platform@/districts/0, parties-missing@/districts/0[DEVICE_VENDOR, PROPERTY_MANAGER]
            model    | 2022-04-01 | alarm-cert-type-approval            | NEEDS_REVIEW | name-differs-by-hyphens@/alarmModels/0/certificates/0
            model    | 2022-04-01 | alarm-cert-explosion-proof          | BREACHED     | expired@/alarmModels/0/certificates/1
            model    | 2022-04-01 | alarm-cert-fire-product             | BREACHED     | no-certificate@/alarmModels/0
            model    | 2022-04-01 | alarm-std-industrial-commercial     | NEEDS_REVIEW | no-evidence@/alarmModels/0
            building | 2022-04-01 | high-rise-building-wide-alarm       | BREACHED     | no-alarm@/gasUsers/0+/gasUsers/1, new-user-without-grace@
            """)
    void eachReasonThatHoldsIsToldWithItsPlace(
            String facts, String day, String requirement, Outcome outcome, String reasons) {
        assertThat(findings(facts, day, requirement)).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(finding.reasons().stream().map(ReasonsTest::told).collect(Collectors.joining(", ")))
                    .isEqualTo(reasons);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            idle     | 2022-04-01 | existing-unit-user-alarm      | 2022-01-31 | true
            idle     | 2022-04-01 | device-installed-and-in-use   | 2022-01-31 | true
            idle     | 2022-01-20 | device-installed-and-in-use   | 2022-01-31 | false
            new unit | 2022-04-01 | device-installed-and-in-use   | none       | false
            building | 2022-04-01 | high-rise-building-wide-alarm | none       | false
            building | 2023-04-01 | high-rise-building-wide-alarm | 2022-12-31 | true
            """)
    void aFindingTellsTheDueDateOnWhichItStandsAndNoOther(
            String facts, String day, String requirement, LocalDate due, boolean overdue) {
        assertThat(findings(facts, day, requirement)).singleElement().satisfies(finding -> {
            assertThat(finding.dueDate()).isEqualTo(due);
            assertThat(finding.due() != null && finding.due().isOverdue()).isEqualTo(overdue);
        });
    }

    @Test
    void theMessageOfAFindingSaysWhy() {
        Finding finding = findings("idle", "2022-04-01", "existing-unit-user-alarm").get(0);

        assertThat(finding.message(Locale.CHINA)).isEqualTo(finding.message().zh() + "原因：没有在用。");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo(finding.message().en() + " Reasons: not in use.");
    }
}
