package org.gascheck.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.LawFile;
import org.gascheck.law.RulePack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutationRunTest {

    private static final Path CASES = Path.of("../fixtures/src/main/resources/cases");
    private static final Path CO_DETECTION = CASES.resolve("device-function/alarm-co-detection");

    static List<RulePack> packs() {
        return RulePacks.shipped();
    }

    @Tag("mutation")
    @ParameterizedTest
    @MethodSource("packs")
    void everyMutantOfAShippedPackIsNoticedOrArguedToBeEquivalent(RulePack pack) {
        MutationReport report = MutationRun.of(pack, CASES, null);

        assertThat(report.isClean()).as(MutationText.of(report, Locale.ENGLISH)).isTrue();
        assertThat(report.killed()).isPositive();
        assertThat(report.invalid()).isEmpty();
    }

    @Test
    void everyMutantOfOneRequirementIsNoticedByItsCases() {
        MutationReport report = MutationRun.of(RulePacks.CHONGQING_2021_156, CO_DETECTION, "alarm-co-detection");

        assertThat(report.survivors()).isEmpty();
        assertThat(report.killed()).isGreaterThan(5);
        assertThat(report.conditions().get("alarm-co-detection")).hasSize(2).allMatch(Condition::isShown);
    }

    @Test
    void aMutantThatNoCaseNoticesIsNamedWithItsFileAndLine(@TempDir Path folder) throws IOException {
        Path cases = Files.createDirectories(folder.resolve("alarm-co-detection"));
        Files.writeString(cases.resolve("a-mid-tier-alarm-that-measures-it.satisfied.json"), """
                {"submission": {"assessedOn": "2022-03-01", "instruments": ["cq2021n156"],
                 "alarmModels": [{"id": "m1", "tier": "MID", "detectsCarbonMonoxide": true}]}}
                """);

        MutationReport report = MutationRun.of(RulePacks.CHONGQING_2021_156, folder, "alarm-co-detection");

        assertThat(report.survivors()).anySatisfy(survivor -> {
            assertThat(survivor.mutant().file()).endsWith("annex3/alarm.drl");
            assertThat(lineOf(survivor.mutant())).contains("atLeast(tier, Tier.MID)");
            assertThat(survivor.mutant().change()).isEqualTo("$applies: atLeast(tier, Tier.MID) -> is");
        });
        assertThat(report.conditions().get("alarm-co-detection")).noneMatch(Condition::isShown);
    }

    @Test
    void casesThatFailAsTheyAreCannotTryMutants(@TempDir Path folder) throws IOException {
        Path cases = Files.createDirectories(folder.resolve("alarm-co-detection"));
        Files.writeString(cases.resolve("a-mid-tier-alarm-that-measures-it.breached.json"), """
                {"submission": {"assessedOn": "2022-03-01", "instruments": ["cq2021n156"],
                 "alarmModels": [{"id": "m1", "tier": "MID", "detectsCarbonMonoxide": true}]}}
                """);

        assertThatThrownBy(() -> MutationRun.of(RulePacks.CHONGQING_2021_156, folder, "alarm-co-detection"))
                .hasMessageContaining("a-mid-tier-alarm-that-measures-it")
                .hasMessageContaining("expected BREACHED but found SATISFIED");
    }

    @Test
    void aMutantIsListedAsEquivalentOnlyWithAReason() {
        LawFile list = new LawFile("equivalent-mutants.yaml", "- {file: a.drl, place: p, change: c}\n");

        assertThatThrownBy(() -> EquivalentMutants.read(list)).hasMessageContaining("equivalent-mutants.yaml:1: the key why");
    }

    private static String lineOf(Mutant mutant) {
        return RulePacks.CHONGQING_2021_156.ruleFiles().stream().filter(file -> file.name().equals(mutant.file()))
                .findFirst().orElseThrow().drl().lines().toList().get(mutant.line() - 1);
    }
}
