package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The register of a pack in a folder adds to the register of the program, and says where inherited requirements stand.
 */
class RegisterTest {

    private static final String REGISTER = """
            clauses:
              - id: alarm-co-detection
                provisions: {district: ["七"]}
                authority: {district: 七}
              - id: alarm-methane-detection
                provisions: {district: ["八"]}
                authority: {district: 七}
                topic-only: [district]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aPackThatSaysNothingOfItsOwn() throws IOException {
        Files.writeString(
                folder.resolve("pack.yaml"),
                """
                instrument: {id: district, extends: cq2021n156, number: 某府办, title: {zh: 某区方案, en: A district plan}, issued: 2022-01-15}
                parts: []
                authorities:
                  七: {departments: [某区经济信息委]}
                """);
    }

    private RulePack pack(String register) throws IOException {
        Files.writeString(folder.resolve("register.yaml"), register);
        return RulePacks.load(folder);
    }

    @Test
    void aRequirementStandsWhereTheRegisterOfItsPackSays() throws IOException {
        Requirement requirement = pack(REGISTER).requirement("alarm-co-detection");

        assertThat(requirement.provisions()).containsExactly("七");
        assertThat(requirement.authority().departments()).containsExactly("某区经济信息委");
        assertThat(requirement.authority().provision()).isEqualTo("七");
    }

    @Test
    void aRequirementOfWhichTheRegisterSaysNothingStandsWhereItDoesInThePackThatIsExtended() throws IOException {
        RulePack pack = pack(REGISTER);

        assertThat(pack.requirements().keySet())
                .containsExactlyElementsOf(RulePacks.CHONGQING_2021_156.requirements().keySet());
        assertThat(pack.requirement("alarm-passive-id"))
                .isEqualTo(RulePacks.CHONGQING_2021_156.requirement("alarm-passive-id"));
    }

    @Test
    void onlyWhatAnInstrumentStatesIsInheritedWhereTheRegisterHoldsAllItsClauses() throws IOException {
        Set<String> stated = new LinkedHashSet<>(RulePacks.CHONGQING_2021_156.requirements().keySet());
        stated.removeAll(Set.of("existing-unit-user-alarm", "high-rise-building-wide-alarm", "valve-tier-declared"));
        StringBuilder register = new StringBuilder("instruments: [district]\nclauses:\n");
        stated.forEach(id ->
                register.append("  - {id: ").append(id)
                .append(", provisions: {district: [\"七\"]}, authority: {district: 七}}\n"));
        register.append(
                "  - {id: valve-tier-declared, provisions: {district: [\"七\"]}, authority: {district: 七}, topic-only: "
                        + "[district]}\n");

        RulePack pack = pack(register.toString());

        assertThat(pack.requirements().keySet()).containsExactlyElementsOf(stated);
        // The rules of the others stand in the files of the pack that is extended, and must not fire.
        ComplianceReport report = GasCheck.checker(pack)
                .check(Submissions.read(
                        """
                {"assessedOn": "2022-06-01", "instruments": ["district"], "buildings": [{"id": "b"}], "valveModels": [{"id": "v"}],
                 "gasUsers": [{"id": "u", "kind": "UNIT", "status": "EXISTING", "gasSupplies": ["PIPED_NATURAL_GAS"], "devices": []}]}
                """
                                .getBytes(StandardCharsets.UTF_8),
                        "one.json"));
        assertThat(report.findings()).isNotEmpty()
                .allSatisfy(finding -> assertThat(stated).contains(finding.requirement()));
        // Whether the devices are overdue is asked of a requirement that only the other pack has.
        assertThat(report.findings()).filteredOn(finding -> finding.requirement().equals("device-installed-and-in-use"))
                .extracting(Finding::outcome).containsExactly(Outcome.BREACHED);
    }

    @Test
    void theDigestOfThePackTakesTheRegisterIn() throws IOException {
        String digest = pack(REGISTER).digest().text();

        assertThat(pack(REGISTER.replace("\"七\"", "\"九\"")).digest().text()).isNotEqualTo(digest);
    }

    /** Each row: what to replace in the register, by what, and how the only problem begins. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            clauses:|clause:|register.yaml:2:3: there is no key "clause"
            provisions: {district: ["七"]}|provisions: {cq2021n156: ["七"]}|register.yaml:4:16: expected the instruments of provisions: cq2021n156
            {district: 七}|{district: 六}|pack.yaml:1:18: the clause alarm-co-detection names "六", which is not among the authorities
            id: alarm-methane-detection|id: alarm-co-detection|register.yaml:5:5: the clause alarm-co-detection occurs twice
            id: alarm-methane-detection|id: methane|register.yaml:5:5: the key area is missing
            topic-only: [district]|area: device-function|register.yaml:8:11: there is no key "area"
            """)
    void eachFaultIsToldWithItsPlace(String old, String by, String told) {
        assertThat(REGISTER).contains(old);

        assertThat(problems(REGISTER.replaceFirst(Pattern.quote(old), by))).singleElement().asString().startsWith(told);
    }

    @Test
    void theProgramAloneSaysWhereTheClausesOfItsInstrumentsStand() {
        assertThat(problems(REGISTER.replace("district", "yl2022n8"))).hasSize(2)
                .allSatisfy(problem ->
                        assertThat(problem).contains("the register of the program holds the clauses of yl2022n8"));
    }

    private List<String> problems(String register) {
        InvalidPackException invalid = catchThrowableOfType(InvalidPackException.class, () -> pack(register));
        assertThat(invalid).isNotNull();
        return invalid.problems().stream().map(problem -> problem.in(Locale.ENGLISH).replace(folder + "/", ""))
                .toList();
    }
}
