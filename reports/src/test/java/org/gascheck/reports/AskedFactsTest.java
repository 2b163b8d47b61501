package org.gascheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AskedFactsTest {

    static List<RulePack> packs() {
        return RulePacks.shipped();
    }

    /** A finding tells the first of many missing facts only: here it must have room for all of them. */
    @ParameterizedTest
    @MethodSource("packs")
    void noFactIsLeftOut(RulePack pack) {
        ComplianceChecker checker = GasCheck.checker(pack);
        assertThat(BlankSubmission.all(Population.MODEL, pack)).isNotEmpty().allSatisfy(blank ->
                assertThat(checker.check(blank).findings())
                        .allSatisfy(finding -> assertThat(finding.moreMissing()).as("%s", finding).isZero()));
    }

    @Test
    void whatAReadingDoesNotTurnOnIsNotAsked() {
        RulePack pack = RulePacks.CHONGQING_2021_156;
        Settings furtherStandards = Settings.RECOMMENDED.with("further-alarm-standards", "GB 99999");

        assertThat(AskedFacts.of(Population.MODEL, "alarm-std-other", pack, GasCheck.checker(pack))).isEmpty();
        assertThat(AskedFacts.of(
                        Population.MODEL, "alarm-std-other", pack, GasCheck.checker(List.of(pack), furtherStandards)))
                .isNotEmpty();
    }
}
