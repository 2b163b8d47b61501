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

import java.util.List;
import org.gascheck.facts.Fact;
import org.gascheck.subjects.products.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What claims that are put together of others come to. */
class ComposedClaimsTest {

    @ParameterizedTest
    @CsvSource({
            "YES, YES, YES, YES", "YES, NO, NO, YES", "YES, UNKNOWN, UNKNOWN, YES",
            "NO, YES, NO, YES", "NO, NO, NO, NO", "NO, UNKNOWN, NO, UNKNOWN",
            "UNKNOWN, YES, UNKNOWN, YES", "UNKNOWN, NO, NO, UNKNOWN", "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"})
    void allAndAnyAreKleenes(Truth one, Truth other, Truth all, Truth any) {
        assertThat(truth(Claims.all(claim("one", one), claim("other", other)))).isEqualTo(all);
        assertThat(truth(Claims.any(claim("one", one), claim("other", other)))).isEqualTo(any);
        assertThat(truth(Claims.forEach(List.of(one, other), truth -> claim("x" + truth, truth)))).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
    void notIsKleenes(Truth truth, Truth not) {
        Claim claim = Claims.isNot(claim("one", truth));

        assertThat(truth(claim)).isEqualTo(not);
        assertThat(evidence(claim)).isEqualTo(truth == UNKNOWN ? List.of() : List.of("/one"));
        assertThat(missing(claim)).isEqualTo(truth == UNKNOWN ? List.of("/one") : List.of());
    }

    @Test
    void allOfNothingIsTrueAndAnyOfNothingIsFalse() {
        assertThat(truth(Claims.all())).isEqualTo(YES);
        assertThat(truth(Claims.any())).isEqualTo(NO);
    }

    @Test
    void evidenceIsOnlyWhatDecided() {
        assertThat(evidence(Claims.all(claim("a", YES), claim("b", NO), claim("c", UNKNOWN)))).containsExactly("/b");
        assertThat(evidence(Claims.any(claim("a", NO), claim("b", YES), claim("c", UNKNOWN)))).containsExactly("/b");
        assertThat(evidence(Claims.all(claim("a", YES), claim("b", YES)))).containsExactly("/a", "/b");
        assertThat(evidence(Claims.any(claim("a", NO), Claims.isNot(claim("b", YES))))).containsExactly("/a", "/b");
    }

    @Test
    void evidenceOfAnUndecidedClaimIsWhatNarrowedItDown() {
        assertThat(evidence(Claims.all(claim("a", YES), claim("b", UNKNOWN)))).containsExactly("/a");
        assertThat(evidence(Claims.any(claim("a", NO), claim("b", UNKNOWN)))).containsExactly("/a");
    }

    @Test
    void missingIsOnlyWhatCanStillTurnTheClaim() {
        assertThat(missing(Claims.all(claim("a", NO), claim("b", UNKNOWN)))).isEmpty();
        assertThat(missing(Claims.any(claim("a", YES), claim("b", UNKNOWN)))).isEmpty();
        assertThat(missing(Claims.all(claim("a", YES), claim("b", UNKNOWN), claim("c", UNKNOWN))))
                .containsExactly("/b", "/c");
        assertThat(missing(Claims.all(
                Claims.any(claim("a", YES), claim("b", UNKNOWN)),
                Claims.any(claim("c", NO), claim("d", UNKNOWN))))).containsExactly("/d");
    }

    @Test
    void aFactIsNamedOnceHoweverOftenItIsRead() {
        Fact<Boolean> known = fact("a", true);

        assertThat(evidence(Claims.all(Claims.is(known), Claims.is(known)))).containsExactly("/a");
        assertThat(missing(Claims.any(claim("a", UNKNOWN), claim("a", UNKNOWN)))).containsExactly("/a");
    }

    @Test
    void inTheCaseOfAKnownFactItsOwnClaimCounts() {
        Claim claim = Claims.inEachCase(fact("tier", Tier.HIGH), Tier.class,
                tier -> tier == Tier.HIGH ? claim("high", NO) : claim("other", YES));

        assertThat(truth(claim)).isEqualTo(NO);
        assertThat(evidence(claim)).containsExactlyInAnyOrder("/tier", "/high");
    }

    @ParameterizedTest
    @EnumSource(value = Truth.class, names = {"YES", "NO"})
    void whereAllCasesAgreeTheFactNeedNotBeKnown(Truth truth) {
        Claim claim = Claims.inEachCase(fact("tier", null), Tier.class, tier -> claim("in" + tier, truth));

        assertThat(truth(claim)).isEqualTo(truth);
        assertThat(evidence(claim)).containsExactly("/inLOW", "/inMID", "/inHIGH");
        assertThat(missing(claim)).isEmpty();
    }

    @Test
    void whereTheCasesDisagreeTheFactIsMissing() {
        Claim claim = Claims.inEachCase(fact("tier", null), Tier.class,
                tier -> claim("in" + tier, tier == Tier.LOW ? YES : tier == Tier.MID ? NO : UNKNOWN));

        assertThat(truth(claim)).isEqualTo(UNKNOWN);
        assertThat(missing(claim)).containsExactlyInAnyOrder("/inHIGH", "/tier");
    }

    @Test
    void aReadingHoldsOrNotWithoutEvidence() {
        assertThat(truth(Claims.holds(true))).isEqualTo(YES);
        assertThat(truth(Claims.holds(false))).isEqualTo(NO);
        assertThat(evidence(Claims.all(Claims.holds(true), Claims.holds(true)))).isEmpty();
    }
}
