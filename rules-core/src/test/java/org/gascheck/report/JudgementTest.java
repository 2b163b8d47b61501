package org.gascheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Place;
import org.gascheck.law.Outcome;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Claims;
import org.gascheck.truth.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementTest {

    @ParameterizedTest
    @CsvSource({
            "YES,     YES,     SATISFIED",
            "YES,     NO,      BREACHED",
            "YES,     UNKNOWN, UNDETERMINED",
            "UNKNOWN, YES,     SATISFIED",
            "UNKNOWN, NO,      UNDETERMINED",
            "UNKNOWN, UNKNOWN, UNDETERMINED",
            "NO,      YES,     NOT_APPLICABLE",
            "NO,      NO,      NOT_APPLICABLE",
            "NO,      UNKNOWN, NOT_APPLICABLE"})
    void aRequirementThatNobodyExcusesIsDecidedByItsTwoTruths(Truth applies, Truth satisfied, Outcome outcome) {
        assertThat(judgement(applies, satisfied, Truth.NO).outcome(() -> true)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
            "YES,     NEEDS_REVIEW, NEEDS_REVIEW",
            "NO,      BREACHED,     NOT_YET_DUE",
            "UNKNOWN, UNDETERMINED, UNDETERMINED"})
    void anUnmetRequirementIsABreachUnlessItIsLeftToAPersonOrNotYetDue(
            Truth leftToAPerson, Outcome due, Outcome notDue) {
        assertThat(judgement(Truth.YES, Truth.NO, leftToAPerson).outcome(() -> true)).isEqualTo(due);
        assertThat(judgement(Truth.YES, Truth.NO, leftToAPerson).outcome(() -> false)).isEqualTo(notDue);
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void anExcuseMattersOnlyWhereTheRequirementAppliesAndIsNotMet(Truth leftToAPerson) {
        for (Truth applies : Truth.values()) {
            for (Truth satisfied : Truth.values()) {
                if (applies != Truth.YES || satisfied != Truth.NO) {
                    for (boolean due : new boolean[] {true, false}) {
                        assertThat(judgement(applies, satisfied, leftToAPerson).outcome(() -> due))
                                .isEqualTo(judgement(applies, satisfied, Truth.NO).outcome(() -> true));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"YES, BREACHED", "NO, NOT_YET_DUE", "UNKNOWN, UNDETERMINED"})
    void aRuleThatTellsWhetherItIsDueIsBelievedRatherThanTheDate(Truth due, Outcome outcome) {
        Judgement judgement = Judgement.of(claim(Truth.YES), claim(Truth.NO), claim(Truth.NO), claim(due));

        assertThat(judgement.outcome(() -> true)).isEqualTo(outcome);
        assertThat(judgement.outcome(() -> false)).isEqualTo(outcome);
    }

    private static Judgement judgement(Truth applies, Truth satisfied, Truth leftToAPerson) {
        return Judgement.of(claim(applies), claim(satisfied), claim(leftToAPerson), null);
    }

    private static Claim claim(Truth truth) {
        return Claims.is(Fact.<Boolean>at(Place.ROOT, "fact", truth == Truth.UNKNOWN ? null : truth == Truth.YES));
    }
}
