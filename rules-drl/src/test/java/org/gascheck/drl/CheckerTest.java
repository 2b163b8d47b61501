package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a checker is made of, what it refuses, and in which words. */
class CheckerTest {

    private static final RulePack CHONGQING = RulePacks.CHONGQING_2021_156;

    @Test
    void tellsItsPacksAndSettings() {
        Setting setting = CHONGQING.settings().values().iterator().next();
        Settings settings = Settings.RECOMMENDED.with(setting.key(), setting.names().get(1));

        ComplianceChecker checker = GasCheck.checker(RulePacks.shipped(), settings);

        assertThat(checker.packs()).isEqualTo(RulePacks.shipped());
        assertThat(checker.settings()).isEqualTo(settings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {}                                                         | submission: /assessedOn: there is no assessment date; expected a date such as 2022-01-31
            {"assessedOn": "2022-03-01", "instruments": []}            | submission: /instruments: names no instrument; expected one or more of cq2021n156
            {"assessedOn": "2022-03-01", "instruments": ["yl2022n8"]}  | submission: /instruments: this checker has no instrument "yl2022n8"; expected one or more of cq2021n156
            {"assessedOn": "2022-03-01", "instruments": ["a\\u202e"]}  | submission: /instruments: this checker has no instrument "a\\u202e"; expected one or more of cq2021n156
            """)
    void refusesWhatCannotBeJudged(String json, String problem) {
        ComplianceChecker checker = GasCheck.checker(CHONGQING);

        assertThatExceptionOfType(InvalidSubmissionException.class)
                .isThrownBy(() -> checker.check(Submissions.parse(json)))
                .withMessage(problem);
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndInChinese() {
        ComplianceChecker checker = GasCheck.checker(CHONGQING);

        assertThatExceptionOfType(InvalidSubmissionException.class)
                .isThrownBy(() -> checker.check(Submissions.parse("{\"instruments\": [\"a\", \"b\"]}")))
                .satisfies(e ->
                        assertThat(e.problems()).extracting(problem -> problem.in(Locale.CHINA)).containsExactly(
                        "submission: /assessedOn: 没有评定日期；应为日期，如 2022-01-31",
                        "submission: /instruments: 本检查器没有文件“a”；应为以下之一或多个：cq2021n156",
                        "submission: /instruments: 本检查器没有文件“b”；应为以下之一或多个：cq2021n156"));
    }

    @Test
    void refusesTwoPacksOfOneInstrument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasCheck.checker(CHONGQING, RulePacks.YUELAI_2022_8, CHONGQING))
                .withMessage("there are two rule packs of the instrument cq2021n156; expected one of each");
    }

    @Test
    void refusesSettingsThatNoPackHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasCheck.checker(List.of(CHONGQING), Settings.RECOMMENDED.with("colour", "red")))
                .withMessageStartingWith("there is no setting \"colour\"; expected one of ");
    }

    @Test
    void saysOfWhatIsNullWhichItIs() {
        ComplianceChecker checker = GasCheck.checker(CHONGQING);

        assertThatNullPointerException().isThrownBy(() -> checker.check(null)).withMessage("the submission is null");
        assertThatNullPointerException().isThrownBy(() -> GasCheck.checker(CHONGQING, null))
                .withMessage("a rule pack is null");
        assertThatNullPointerException().isThrownBy(() -> GasCheck.checker((RulePack[]) null))
                .withMessage("the rule packs are null");
        assertThatNullPointerException().isThrownBy(() -> GasCheck.checker(null, Settings.RECOMMENDED))
                .withMessage("the rule packs are null");
        assertThatNullPointerException().isThrownBy(() -> GasCheck.checker(Arrays.asList(CHONGQING), null))
                .withMessageStartingWith("the settings are null");
        assertThatNullPointerException()
                .isThrownBy(() -> GasCheck.checker(RulePacks.shipped(), Settings.RECOMMENDED, null))
                .withMessage("the engine is null");
        assertThatNullPointerException().isThrownBy(() -> Settings.RECOMMENDED.with("due-date", null))
                .withMessageStartingWith("the option of the setting due-date is null");
        assertThatNullPointerException().isThrownBy(() -> Settings.RECOMMENDED.with(null, "a"))
                .withMessage("a setting is null");
    }
}
