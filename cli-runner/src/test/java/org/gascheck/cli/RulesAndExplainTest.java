package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gascheck.drl.RulePacks;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.RulePack;
import org.gascheck.reports.layout.WideText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands tell of the requirements. */
class RulesAndExplainTest {

    @Test
    void listsEveryRequirementOfEveryInstrument() {
        Run run = Run.of("rules");
        assertThat(run.code()).isEqualTo(0);
        for (RulePack pack : RulePacks.shipped()) {
            assertThat(pack.requirements().keySet()).allSatisfy(id -> assertThat(run.out()).contains("\n" + id + " "));
        }
    }

    @Test
    void filtersByAreaSubjectAndInstrument() {
        assertThat(Run.of("rules", "--subject", "refusal").out().lines()
                .filter(line -> line.startsWith("refusal-gas-suspension")).count())
                .isEqualTo(1);
        assertThat(Run.of("rules", "--subject", "Refusal", "--instrument", "cq2021n156").code()).isEqualTo(64);
        assertThat(Run.of("rules", "--area", "hazard-public-venue", "--lang", "en").out())
                .contains("hazard-venue-pipe-occupied").doesNotContain("alarm-co-detection");
    }

    @Test
    void aFilterThatCannotMatchIsBadUsage() {
        Run run = Run.of("rules", "--subject", "GasUsr");
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("Maybe GasUser?");
    }

    @Test
    void columnsAreAlignedAlthoughChineseCharactersAreWide() {
        List<String> lines = Run.of("rules", "--instrument", "cq2021n156").out().lines().toList();
        int column = WideText.width(lines.get(0).substring(0, lines.get(0).indexOf("对象")));
        assertThat(lines.subList(1, lines.size() - 2)).allSatisfy(line -> {
            String[] cells = line.split(" {2,}");
            assertThat(WideText.width(line.substring(0, line.indexOf("  " + cells[2]) + 2))).isEqualTo(column);
        });
    }

    @Test
    void listsTheReadingsThatCanBeChosen() {
        assertThat(Run.of("rules", "--settings").out()).contains("hardship-kinds = UNION | FOUR_KINDS");
    }

    @Test
    void explainsEveryRequirementWithItsRuleAndItsFacts() {
        for (RulePack pack : RulePacks.shipped()) {
            PackRules rules = PackRules.of(pack);
            assertThat(pack.requirements().keySet()).allSatisfy(id -> {
                List<String> excerpt = DrlExcerpt.of(rules, id);
                assertThat(excerpt).isNotEmpty();
                assertThat(excerpt.get(excerpt.size() - 1)).startsWith("rule ").contains("@requirement(" + id + ")")
                        .endsWith("end");
            });
        }
    }

    @Test
    void cutsOutTheFunctionsThatARuleRestsOnAndNoOthers() {
        String out = Run.of("explain", "hazard-venue-substandard-cylinder").out();
        assertThat(out)
                .contains("function Claim hasSubstandardCylinder(", "function Claim substandard(",
                        "function Claim publicVenueOnGas(")
                .doesNotContain("function Claim hasSubstandardHose(");
    }

    @Test
    void tellsTheFactsThatARequirementAsksForAndNoOthers() {
        String out = Run.of("explain", "hazard-venue-substandard-cylinder").out();
        assertThat(out).contains(
                "gasUsers[].venueKind", "gasUsers[].gasSupplies", "gasUsers[].venueInspections[].answeredItems",
                "gasUsers[].cylinders[].unqualified.found", "gasUsers[].cylinders[].usableUntil",
                "用气用户 › 气瓶 › 可用至").doesNotContain("gasUsers[].hoses", "gasUsers[].kind");
    }

    @Test
    void tellsBothReadingsAndTheSettingThatSwitches() {
        String out = Run.of("explain", "existing-unit-user-alarm", "--lang", "en").out();
        assertThat(out)
                .contains("The reading chosen", "The reading not taken",
                        "--setting existing-unit-user-due=TARGET|EARLIEST",
                "Due: 2022-01-31", "2021-12-31", "渝府办发〔2021〕156号", "悦来街办发〔2022〕8号");
    }

    @Test
    void tellsTheCasesByWhichARequirementIsTested() {
        assertThat(Run.of("explain", "alarm-co-detection", "--lang", "en").out())
                .containsPattern("Breached +a mid-tier alarm that cannot measure CO");
    }

    @Test
    void anUnknownRequirementIsBadUsageAndTheNearestIsNamed() {
        Run run = Run.of("explain", "alarm-co-detecton");
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("there is no requirement \"alarm-co-detecton\"", "Maybe alarm-co-detection?");
        assertThat(Run.of("explain", "qqqq").err()).doesNotContain("Maybe");
    }

    @Test
    void theRequirementsOfAPackFromAFolderAreListedAndExplained(@TempDir Path folder) throws IOException {
        SamplePack.write(folder, "mine");
        assertThat(Run.of("rules", "--instrument", "mine", "--rule-pack", folder.toString()).out())
                .contains("楼高不超过 50 米");
        assertThat(Run.of("explain", "low-building", "--rule-pack", folder.toString()).out())
                .contains("某办〔2022〕1号", "buildings[].heightMetres", "rule \"a building is low\"");
    }

    @Test
    void ofAPackThatIsNotInOrderNothingIsExplained(@TempDir Path folder) throws IOException {
        SamplePack.write(folder, "mine");
        Path rules = folder.resolve("own.drl");
        Files.writeString(rules, Files.readString(rules).replace("isNot(", "isNut("));
        Run run = Run.of("explain", "low-building", "--rule-pack", folder.toString());
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(rules.toString());
    }

    @Test
    void aRequirementOfTheOtherInstrumentOnlyIsBadUsage() {
        assertThat(Run.of("explain", "refusal-gas-suspension", "--instrument", "cq2021n156").code()).isEqualTo(64);
        assertThat(Run.of("explain", "refusal-gas-suspension").code()).isEqualTo(0);
    }
}
