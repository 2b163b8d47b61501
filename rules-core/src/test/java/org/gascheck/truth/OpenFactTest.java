package org.gascheck.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.subjects.products.Tier;
import org.junit.jupiter.api.Test;

/** The open facts of claims, with the kinds of values that the claims tell apart. */
class OpenFactTest {

    private final Fact<Tier> tier = TestClaims.fact("tier", null);
    private final Fact<BigDecimal> height = TestClaims.fact("height", null);

    private static List<OpenFact> open(List<Located> of, Claim... claims) {
        return OpenFact.in(List.of(claims), of);
    }

    @Test
    void allClaimsOnAFactTellItsKindsApart() {
        List<OpenFact> open = open(List.of(tier), Claims.is(tier, Tier.LOW), Claims.is(tier, Tier.MID));
        assertThat(open).hasSize(1);
        assertThat(open.get(0).kinds()).hasSize(3).allSatisfy(kind -> assertThat(kind).isNotEmpty());
    }

    @Test
    void bothSidesOfALimitAreKinds() {
        List<OpenFact> open = open(List.of(height), Claims.exceeds(height, BigDecimal.TEN), Claims.is(tier, Tier.LOW));
        assertThat(open).extracting(OpenFact::kinds)
                .containsExactly(List.of(List.of(BigDecimal.TEN), List.of(new BigDecimal("11"))));
    }

    @Test
    void whatIsOnlyAskedToBeToldHasNoKinds() {
        assertThat(open(List.of(tier), Claims.isDeclared(tier)).get(0).kinds()).isEmpty();
    }

    @Test
    void aFactIsAtThePlaceOfAnotherRecordToo() {
        Place one = Place.ROOT.item("users", 0);
        Place other = Place.ROOT.item("users", 1);
        assertThat(new OpenFact(one.field("tier"), List.of()).within(other, one).place())
                .isEqualTo(other.field("tier"));
    }
}
