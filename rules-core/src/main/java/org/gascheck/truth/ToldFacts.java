package org.gascheck.truth;

import static org.gascheck.truth.ValueClaims.claim;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Located;

/** Claims on whether anybody tells a fact. */
final class ToldFacts {

    private ToldFacts() {
    }

    static Claim isDeclared(Located fact) {
        if (fact.isForAPerson() && fact instanceof Fact<?> inDoubt && inDoubt.bearing().possible().size() > 1) {
            // Whoever finds out which of its values holds finds out as well whether anybody declared one.
            Object one = inDoubt.bearing().possible().get(0);
            return Claim.narrowed(fact, one::equals, inDoubt.bearing().possible());
        }
        return Claim.on(fact, fact.isKnown() ? Truth.YES : Truth.UNKNOWN);
    }

    static Claim isUntold(Located fact) {
        return fact.isKnown() ? Claim.on(fact, Truth.NO) : Claim.YES;
    }

    static Claim whereTold(Located fact, ClaimOf<Located> claim) {
        return fact.isKnown() ? claim.on(fact) : Claim.on(fact, Truth.NO);
    }

    static Claim bySource(Fact<String> source, Claim claim) {
        if (source.isKnown()) {
            return Claim.beside(source, claim);
        }
        Claim untold = Claim.on(source, Truth.UNKNOWN);
        return claim.truth() == Truth.UNKNOWN ? Claim.all(untold, claim) : untold;
    }

    static <E extends Enum<E>> Claim isOrUntold(Fact<E> fact, E value) {
        return nobodyTells(fact) ? Claim.on(fact, Truth.YES) : Claims.is(fact, value);
    }

    private static boolean nobodyTells(Fact<?> fact) {
        return !fact.isKnown() && fact.bearing() == null;
    }
}
