package org.gascheck.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gascheck.truth.TestClaims.claim;
import static org.gascheck.truth.TestClaims.evidence;
import static org.gascheck.truth.TestClaims.fact;
import static org.gascheck.truth.TestClaims.missing;
import static org.gascheck.truth.TestClaims.truth;
import static org.gascheck.truth.Truth.NO;
import static org.gascheck.truth.Truth.UNKNOWN;
import static org.gascheck.truth.Truth.YES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.subjects.products.Tier;
import org.gascheck.subjects.users.Gas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 31);

    @Test
    void aFactIsDeclaredWhateverItsValue() {
        assertThat(truth(Claims.isDeclared(fact(false)))).isEqualTo(YES);
        assertThat(truth(Claims.isDeclared(fact(null)))).isEqualTo(UNKNOWN);
    }

    @Test
    void aFactIsTrueOrFalseOrOpen() {
        assertOneFact(Claims::is, true, YES);
        assertOneFact(Claims::is, false, NO);
        assertOneFact(Claims::isNot, true, NO);
        assertOneFact(Claims::isNot, false, YES);
    }

    @Test
    void aFactIsANamedValue() {
        assertOneFact((Fact<Tier> tier) -> Claims.is(tier, Tier.MID), Tier.MID, YES);
        assertOneFact((Fact<Tier> tier) -> Claims.is(tier, Tier.MID), Tier.HIGH, NO);
        assertOneFact((Fact<Tier> tier) -> Claims.isNot(tier, Tier.MID), Tier.MID, NO);
        assertOneFact((Fact<Tier> tier) -> Claims.isNot(tier, Tier.MID), Tier.HIGH, YES);
        assertOneFact((Fact<Tier> tier) -> Claims.isOneOf(tier, Set.of(Tier.MID, Tier.HIGH)), Tier.HIGH, YES);
        assertOneFact((Fact<Tier> tier) -> Claims.isOneOf(tier, Set.of(Tier.MID, Tier.HIGH)), Tier.LOW, NO);
        assertOneFact((Fact<String> text) -> Claims.is(text, "JT-A1"), "JT-A1", YES);
        assertOneFact((Fact<String> text) -> Claims.is(text, "JT-A1"), "jt-a1", NO);
    }

    @ParameterizedTest
    @CsvSource({"999, NO", "1000, YES", "1000.00, YES", "1001, YES"})
    void aNumberIsNotLessThanAnother(BigDecimal number, Truth expected) {
        BigDecimal least = new BigDecimal("1000");
        assertTwoFacts(
                (Fact<BigDecimal> one, Fact<BigDecimal> other) -> Claims.atLeast(one, other), number, least, expected);
    }

    @ParameterizedTest
    @CsvSource({"0, NO", "0.5, YES", "1, YES"})
    void aNumberIsPositiveOrNone(BigDecimal number, Truth expected) {
        assertOneFact(Claims::isPositive, number, expected);
    }

    @Test
    void aNumberCountsBySourceOnly() {
        Fact<String> told = fact("source", "CJJ 51");
        Fact<String> untold = fact("source", null);
        for (Truth truth : Truth.values()) {
            assertThat(truth(Claims.bySource(told, claim("claim", truth)))).isEqualTo(truth);
            assertThat(truth(Claims.bySource(untold, claim("claim", truth)))).isEqualTo(UNKNOWN);
        }
        assertThat(evidence(Claims.bySource(told, claim("claim", NO)))).containsExactlyInAnyOrder("/source", "/claim");
        assertThat(missing(Claims.bySource(untold, claim("claim", NO)))).containsExactly("/source");
        assertThat(missing(Claims.bySource(untold, claim("claim", UNKNOWN))))
                .containsExactlyInAnyOrder("/source", "/claim");
    }

    @ParameterizedTest
    @CsvSource({"LOW, NO", "MID, YES", "HIGH, YES"})
    void aTierIsAtLeastAnotherFromItOn(Tier tier, Truth expected) {
        assertOneFact((Fact<Tier> fact) -> Claims.atLeast(fact, Tier.MID), tier, expected);
    }

    @ParameterizedTest
    @CsvSource({"53.99, NO", "54, NO", "54.0, NO", "54.01, YES"})
    void aNumberExceedsALimitOnlyStrictly(BigDecimal height, Truth expected) {
        assertOneFact((Fact<BigDecimal> fact) -> Claims.exceeds(fact, new BigDecimal("54")), height, expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-30, NO, YES", "2022-01-31, YES, YES", "2022-02-01, YES, NO"})
    void theDayItselfIsNeitherBeforeNorAfter(LocalDate date, Truth notBefore, Truth notAfter) {
        assertOneFact((Fact<LocalDate> fact) -> Claims.notBefore(fact, DAY), date, notBefore);
        assertOneFact((Fact<LocalDate> fact) -> Claims.notAfter(fact, DAY), date, notAfter);
    }

    @ParameterizedTest
    @CsvSource({"23.5, NO", "24, YES", "24.0, YES", "24.5, YES"})
    void aNumberReachesALimitThatItEquals(BigDecimal hours, Truth expected) {
        assertOneFact((Fact<BigDecimal> fact) -> Claims.reaches(fact, new BigDecimal("24")), hours, expected);
        assertTwoFacts((Fact<BigDecimal> one, Fact<BigDecimal> other) -> Claims.atLeast(one, other),
                hours, new BigDecimal("24"), expected);
    }

    @ParameterizedTest
    @CsvSource({"2021, NO", "2022, YES", "2022.0, YES", "2023, NO"})
    void aYearIsThatOfTheDay(BigDecimal year, Truth expected) {
        assertOneFact((Fact<BigDecimal> fact) -> Claims.isYearOf(fact, DAY), year, expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, NO", "2022-01-01, YES", "2022-12-31, YES", "2023-01-01, NO"})
    void aDateIsInTheYearOfTheDay(LocalDate date, Truth expected) {
        assertOneFact((Fact<LocalDate> fact) -> Claims.isInYearOf(fact, DAY), date, expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-12, NO", "2022-01, YES", "2022-02, NO", "2021-01, NO"})
    void aMonthIsTheOneNamed(YearMonth month, Truth expected) {
        assertOneFact((Fact<YearMonth> fact) -> Claims.isMonth(fact, YearMonth.of(2022, 1)), month, expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-30T23:59, NO", "2022-01-31T00:00, YES", "2022-02-01T08:00, YES"})
    void aMomentIsSinceTheDayOnWhichItIs(LocalDateTime moment, Truth expected) {
        assertOneFact((Fact<LocalDateTime> fact) -> Claims.isSince(fact, DAY), moment, expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-31T07:59, YES", "2022-01-31T08:00, YES", "2022-01-31T08:01, NO"})
    void aMomentIsByAnotherThatItEquals(LocalDateTime moment, Truth expected) {
        assertTwoFacts((Fact<LocalDateTime> one, Fact<LocalDateTime> other) -> Claims.isBy(one, other),
                moment, DAY.atTime(8, 0), expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-30, YES", "2022-01-31, YES", "2022-02-01, NO"})
    void aDateIsNotAfterTheDayThatAnotherFactTells(LocalDate date, Truth expected) {
        assertTwoFacts(
                (Fact<LocalDate> one, Fact<LocalDate> other) -> Claims.notAfter(one, other), date, DAY, expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-30, NO", "2022-01-31, YES", "2022-02-01, YES"})
    void theLastDayOfUseCounts(LocalDate lastDay, Truth expected) {
        assertOneFact((Fact<Expiry> fact) -> Claims.lasts(fact, DAY), new Expiry(lastDay), expected);
        assertTwoFacts(Claims::lasts, new Expiry(lastDay), DAY, expected);
    }

    @Test
    void whatIsOpenEndedLastsWhateverTheDay() {
        Fact<Expiry> openEnded = fact("expiry", Expiry.OPEN_ENDED);

        assertThat(truth(Claims.lasts(openEnded, DAY))).isEqualTo(YES);
        Claim claim = Claims.lasts(openEnded, fact("day", null));
        assertThat(truth(claim)).isEqualTo(YES);
        assertThat(evidence(claim)).containsExactly("/expiry");
    }

    @Test
    void twoFactsAreTheSame() {
        assertTwoFacts(Claims::same, Gas.OTHER, Gas.OTHER, YES);
        assertTwoFacts(Claims::same, Gas.OTHER, Gas.CYLINDER_LPG, NO);
    }

    @Test
    void aSetHasMembers() {
        Set<Gas> both = Set.of(Gas.OTHER, Gas.CYLINDER_LPG);
        assertOneFact((Fact<Set<Gas>> set) -> Claims.has(set, Gas.OTHER), both, YES);
        assertOneFact((Fact<Set<Gas>> set) -> Claims.has(set, Gas.PIPED_NATURAL_GAS), both, NO);
        assertOneFact((Fact<Set<Gas>> set) -> Claims.has(set, Gas.OTHER), Set.of(), NO);
        assertOneFact(
                (Fact<Set<Gas>> set) -> Claims.hasAnyOf(set, List.of(Gas.OTHER, Gas.PIPED_NATURAL_GAS)), both, YES);
        assertOneFact((Fact<Set<Gas>> set) -> Claims.hasAnyOf(set, List.of(Gas.PIPED_NATURAL_GAS)), both, NO);
        assertOneFact((Fact<Set<Gas>> set) -> Claims.hasAllOf(set, both), both, YES);
        assertOneFact((Fact<Set<Gas>> set) -> Claims.hasAllOf(set, both), Set.of(Gas.OTHER), NO);
        assertOneFact((Fact<Set<Gas>> set) -> Claims.isNotEmpty(set), both, YES);
        assertOneFact((Fact<Set<Gas>> set) -> Claims.isNotEmpty(set), Set.of(), NO);
    }

    @Test
    void whatIsSaidOfNothingIsDecidedWhateverTheFact() {
        assertThat(truth(Claims.hasAllOf(TestClaims.<Set<Gas>>fact(null), List.of()))).isEqualTo(YES);
        assertThat(truth(Claims.isOneOf(TestClaims.<Tier>fact(null), Set.of(Tier.values())))).isEqualTo(YES);
        assertThat(truth(Claims.hasAnyOf(TestClaims.<Set<Gas>>fact(null), List.of()))).isEqualTo(NO);
        assertThat(truth(Claims.isOneOf(TestClaims.<Tier>fact(null), List.of()))).isEqualTo(NO);
        assertThat(truth(Claims.forEach(List.<Gas>of(), gas -> Claims.holds(false)))).isEqualTo(YES);
    }

    @Test
    void aModelIsNamedAmongNames() {
        BiFunction<Fact<Set<String>>, Fact<String>, Claim> exactly =
                (names, model) -> Claims.names(names, model, NameMatch.EXACT);
        BiFunction<Fact<Set<String>>, Fact<String>, Claim> nearly =
                (names, model) -> Claims.names(names, model, NameMatch.PERHAPS);
        assertTwoFacts(exactly, Set.of("JT-A1", "JT-A2"), "jt—a2", YES);
        assertTwoFacts(exactly, Set.of("JT-A1"), "JTA1", NO);
        assertTwoFacts(nearly, Set.of("JT-A1"), "JTA1", YES);
        assertTwoFacts(nearly, Set.of("JT-A1"), "JTA1B", NO);
    }

    @Test
    void noModelIsNamedWhereThereAreNoNames() {
        Fact<Set<String>> none = fact("names", Set.of());

        for (NameMatch match : NameMatch.values()) {
            Claim claim = Claims.names(none, fact("model", null), match);
            assertThat(truth(claim)).isEqualTo(NO);
            assertThat(evidence(claim)).containsExactly("/names");
        }
    }

    @Test
    void aShownFactIsEvidenceAndNeverMissing() {
        Claim known = Claims.shows(fact("shown", Tier.LOW));
        Claim unknown = Claims.shows(fact("shown", null));

        assertThat(truth(known)).isEqualTo(YES);
        assertThat(evidence(known)).containsExactly("/shown");
        assertThat(truth(unknown)).isEqualTo(YES);
        assertThat(evidence(unknown)).isEmpty();
        assertThat(missing(unknown)).isEmpty();
    }

    private static <T> void assertOneFact(Function<Fact<T>, Claim> word, T value, Truth expected) {
        Claim known = word.apply(fact("fact", value));
        assertThat(truth(known)).isEqualTo(expected);
        assertThat(evidence(known)).containsExactly("/fact");
        assertThat(missing(known)).isEmpty();

        Claim unknown = word.apply(fact("fact", null));
        assertThat(truth(unknown)).isEqualTo(UNKNOWN);
        assertThat(evidence(unknown)).isEmpty();
        assertThat(missing(unknown)).containsExactly("/fact");
    }

    private static <S, T> void assertTwoFacts(
            BiFunction<Fact<S>, Fact<T>, Claim> word, S one, T other, Truth expected) {
        Claim known = word.apply(fact("one", one), fact("other", other));
        assertThat(truth(known)).isEqualTo(expected);
        assertThat(evidence(known)).containsExactlyInAnyOrder("/one", "/other");
        assertThat(missing(known)).isEmpty();

        Claim half = word.apply(fact("one", one), fact("other", null));
        assertThat(truth(half)).isEqualTo(UNKNOWN);
        assertThat(evidence(half)).containsExactlyInAnyOrder("/one");
        assertThat(missing(half)).containsExactlyInAnyOrder("/other");

        assertThat(missing(word.apply(fact("one", null), fact("other", other)))).containsExactlyInAnyOrder("/one");
        assertThat(missing(word.apply(fact("one", null), fact("other", null))))
                .containsExactlyInAnyOrder("/one", "/other");
    }
}
