package org.gascheck.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.LawFile;
import org.gascheck.law.RulePack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class MutationRunTest {

    private static final Path CASES = Path.of("../fixtures/src/main/resources/cases");
    private static final Path CERTIFICATES =
            CASES.resolve("cn/chongqing/cq2021n156/annex3/alarm-certificates/alarm-cert-fire-product.yaml");
    private static final Path RATES =
            CASES.resolve("cn/chongqing/cq2021n156/goals/rates/devices/rate-existing-unit-devices.yaml");
    private static final Path CO_DETECTION =
            CASES.resolve("cn/chongqing/cq2021n156/annex3/alarm-functions/alarm-co-detection.yaml");

    static List<RulePack> packs() {
        return RulePacks.shipped();
    }

    @Tag("mutation")
    @ParameterizedTest
    @MethodSource("packs")
    void everyMutantOfAShippedPackIsNoticedAndEveryConditionShownOrElseArgued(RulePack pack) {
        MutationReport report = MutationRun.of(pack, CASES, Set.of());

        assertThat(report.isClean()).as(MutationText.of(report, Locale.ENGLISH)).isTrue();
        assertThat(report.killed()).isPositive();
        assertThat(report.allConditions()).isNotEmpty();
    }

    @Test
    void everyMutantOfOneRequirementIsNoticedByItsCasesAndSeveralAreTriedInOneRun() {
        Set<String> asked = Set.of("alarm-co-detection", "alarm-methane-detection");
        MutationReport one = MutationRun.of(RulePacks.CHONGQING_2021_156, CO_DETECTION, Set.of("alarm-co-detection"));
        MutationReport both = MutationRun.of(RulePacks.CHONGQING_2021_156, CO_DETECTION.getParent(), asked);

        assertThat(one.survivors()).isEmpty();
        assertThat(one.killed()).isGreaterThan(5);
        assertThat(one.conditions().get("alarm-co-detection")).hasSize(2).allMatch(Condition::isShown);
        assertThat(both.conditions()).containsOnlyKeys(asked).containsAllEntriesOf(one.conditions());
        assertThat(both.killed()).isGreaterThan(one.killed());
        assertThat(both.survivors()).isEmpty();
    }

    @Test
    void aMutantThatNoCaseNoticesIsNamedWithItsFileAndLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("alarm-co-detection.yaml"), cases("SATISFIED"));

        MutationReport report = MutationRun.of(RulePacks.CHONGQING_2021_156, folder, Set.of("alarm-co-detection"));

        assertThat(report.survivors()).anySatisfy(survivor -> {
            assertThat(survivor.mutant().file()).endsWith("annex3/alarm-functions.drl");
            assertThat(lineOf(survivor.mutant())).contains("atLeast(tier, Tier.MID)");
            assertThat(survivor.mutant().change()).isEqualTo("$applies: atLeast(tier, Tier.MID) -> is");
        });
        assertThat(report.conditions().get("alarm-co-detection")).noneMatch(Condition::isShown);
        assertThat(MutationText.of(report, Locale.ENGLISH))
                .endsWith("2 conditions, 0 shown to turn the outcome by themselves both ways, 0 argued, 2 not shown "
                        + "(MC/DC)\n");
    }

    @Test
    void whatARuleHandsOverIsNoConditionAndTheOtherBranchIsNotItsOwn(@TempDir Path folder) throws IOException {
        // Conditions are those of the rule, whatever its cases: a few do.
        String cases = Files.readString(CERTIFICATES);
        Files.writeString(folder.resolve(CERTIFICATES.getFileName()), cases.substring(0, cases.indexOf(
                "  - a certificate that becomes valid the day before the assessment")));
        MutationReport report =
                MutationRun.of(RulePacks.CHONGQING_2021_156, folder, Set.of("alarm-cert-fire-product"));

        assertThat(report.conditions().get("alarm-cert-fire-product"))
                .noneMatch(condition -> condition.words().contains("NameMatch.EXACT"))
                .filteredOn(condition -> condition.words().startsWith("isLegible"))
                .isNotEmpty().allMatch(condition -> condition.via().startsWith("$satisfied"));
    }

    @Test
    void aRateIsTriedWithEveryWayOfMiscounting() {
        String rate = "rate-existing-unit-devices";
        MutationReport report = MutationRun.of(RulePacks.CHONGQING_2021_156, RATES, Set.of(rate));

        assertThat(report.survivors()).isEmpty();
        assertThat(report.equivalent()).filteredOn(each -> each.mutant().place().equals(rate))
                .extracting(each -> each.mutant().change()).doesNotContain(Miscount.LEAVES_OUT_THE_LAST.words());
        assertThat(report.killed()).isGreaterThan(Miscount.values().length);
    }

    @Test
    void aDayThatIsComparedIsTriedWithoutTheDayItself(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("alarm-cert-type-approval.yaml"), """
                base:
                  assessedOn: 2022-03-01
                  instruments: [cq2021n156]
                  alarmModels:
                    - id: m1
                      model: GD-100
                      certificates:
                        - kind: TYPE_APPROVAL
                          number: N-1
                          models: [GD-100]
                          validFrom: 2021-01-01
                          expiresOn: 2026-01-01
                situations:
                  - a certificate that has been valid for a year: SATISFIED
                """);

        MutationReport report =
                MutationRun.of(RulePacks.CHONGQING_2021_156, folder, Set.of("alarm-cert-type-approval"));

        String strictly = "notAfter(certificate.validFrom(), assessment.date()) -> strictly";
        assertThat(report.survivors()).extracting(each -> each.mutant().change()).contains(strictly);
        assertThat(report.invalid()).isEmpty();

        // A case of another requirement, by the same function, notices.
        Files.copy(CERTIFICATES,
                folder.resolve("alarm-cert-fire-product.yaml"));
        assertThat(MutationRun.of(RulePacks.CHONGQING_2021_156, folder, Set.of("alarm-cert-type-approval")).survivors())
                .extracting(each -> each.mutant().change()).doesNotContain(strictly);
    }

    @Test
    void aPackIsAskedForTheConditionsOfItsOwnRulesOnly() {
        MutationReport report = MutationRun.of(RulePacks.YUELAI_2022_8, CO_DETECTION, Set.of("alarm-co-detection"));

        assertThat(report.allConditions()).isEmpty();
    }

    @Test
    void casesThatFailAsTheyAreCannotTryMutants(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("alarm-co-detection.yaml"), cases("BREACHED"));

        assertThatThrownBy(() -> MutationRun.of(RulePacks.CHONGQING_2021_156, folder, Set.of("alarm-co-detection")))
                .hasMessageContaining("alarm-co-detection.yaml:6")
                .hasMessageContaining("expected BREACHED but found SATISFIED");
    }

    @Test
    void aMutantIsListedAsEquivalentOnlyWithAReason() {
        LawFile list = new LawFile("equivalent-mutants.yaml", "- {file: a.drl, place: p, change: c}\n");

        assertThatThrownBy(() -> EquivalentMutants.read(list))
                .hasMessageContaining("equivalent-mutants.yaml:1:3: the key why");
    }

    @Test
    void aConditionIsListedAsCoupledOnlyWithAReason() {
        assertThatThrownBy(() -> coupled("a", "$applies", "is(b)", "true", " "))
                .hasMessageMatching("coupled-conditions.yaml:1:\\d+: expected text");
        assertThatThrownBy(() -> coupled("a", "$applies", "is(b)", "sometimes", "c"))
                .hasMessageMatching("coupled-conditions.yaml:1:\\d+: sometimes: expected true or false");
    }

    @Test
    void aConditionIsArguedInTheWayThatTheListSaysWhereverItIsReachedFromThere() {
        List<Condition> argued = CoupledConditions.argued("a", List.of(
                condition("$applies > f > g", true, false), condition("$applies > fg", true, false),
                condition("$satisfied > f", true, false)),
                coupled("a", "$applies > f", "is(b)", "false", "c implies it"));

        assertThat(argued).extracting(Condition::isLeft).containsExactly(false, true, true);
        assertThat(argued.get(0).whenFalse().coupled()).isEqualTo("c implies it");
        assertThat(argued.get(0).whenTrue().coupled()).isNull();
        assertThat(argued.get(0).isShown()).isFalse();
    }

    @Test
    void anArgumentIsRefutedByACaseThatShowsTheContraryOrIfThereIsNoSuchCondition() {
        Map<String, List<Condition>> conditions = Map.of("a", List.of(condition("$applies", true, false)));

        assertThat(CoupledConditions.refuted(conditions, coupled("a", "$applies", "is(b)", "false", "c"))).isEmpty();
        assertThat(CoupledConditions.refuted(conditions, coupled("a", "$applies", "is(b)", "true", "c")))
                .containsExactly("a: is(b) [$applies] when true");
        assertThat(CoupledConditions.refuted(conditions, coupled("a", "$applies", "is(d)", "false", "c"))).hasSize(1);
        assertThat(CoupledConditions.refuted(conditions, coupled("e", "$applies", "is(b)", "false", "c"))).hasSize(1);
    }

    private static String cases(String outcome) {
        return """
                base:
                  assessedOn: 2022-03-01
                  instruments: [cq2021n156]
                  alarmModels: [{id: m1, tier: MID, detectsCarbonMonoxide: true}]
                situations:
                  - a mid-tier alarm that measures it: %s
                """.formatted(outcome);
    }

    private static Condition condition(String via, boolean whenTrue, boolean whenFalse) {
        return new Condition("a.drl", 1, via, "is(b)", new Condition.Effect(whenTrue, null),
                new Condition.Effect(whenFalse, null));
    }

    private static List<CoupledConditions.Coupled> coupled(
            String requirement, String via, String words, String when, String why) {
        return CoupledConditions.read(
                new LawFile("coupled-conditions.yaml", "- {requirements: [" + requirement + "], via: "
                + via + ", conditions: [" + words + "], when: " + when + ", why: \"" + why + "\"}\n"));
    }

    private static String lineOf(Mutant mutant) {
        return RulePacks.CHONGQING_2021_156.ruleFiles().stream().filter(file -> file.name().equals(mutant.file()))
                .findFirst().orElseThrow().drl().lines().toList().get(mutant.line() - 1);
    }
}
