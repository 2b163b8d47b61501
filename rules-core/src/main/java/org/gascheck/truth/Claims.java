package org.gascheck.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Ref;

/** The words in which rules speak of facts. Each is unknown exactly where the facts that it reads leave it open. */
public final class Claims extends FactClaims {

    private Claims() {
    }

    /** The first claim; where that is open and the other holds, the other stands for it. */
    public static Claim orElse(Claim first, Claim other) {
        return first.truth() == Truth.UNKNOWN && other.truth() == Truth.YES ? other : first;
    }

    /** The condition holds, whatever the facts: for readings that the user chose. */
    public static Claim holds(boolean condition) {
        return condition ? Claim.YES : Claim.NO;
    }

    /** The claim; where it is true, that is told as a reason, in the words of a key. */
    public static Claim because(String key, Claim claim) {
        return Claim.reason(key, Truth.YES, null, claim);
    }

    /** The claim; where it is false, that is told as a reason, in the words of a key. */
    public static Claim unless(String key, Claim claim) {
        return Claim.reason(key, Truth.NO, null, claim);
    }

    /** The claim; where it is false, that is told as one reason, whatever reasons its parts tell. */
    public static Claim wholly(String key, Claim claim) {
        return Claim.reason(key, Truth.NO, null, Claim.untold(claim));
    }

    /** The claim on something that the law names; where it is false, that is told as a reason, with what is missing. */
    public static Claim unless(String key, Object member, Claim claim) {
        return Claim.reason(key, Truth.NO, member, claim);
    }

    /** What is said of the record that a reference leads to; told of the record with the reference. */
    public static Claim through(Ref<?> reference, Claim claim) {
        return reference.isKnown() ? Claim.beside(reference, claim) : claim;
    }

    /** The opposite. */
    public static Claim isNot(Claim claim) {
        return Claim.not(claim);
    }

    /** Both claims. */
    public static Claim all(Claim one, Claim two) {
        return Claim.all(one, two);
    }

    /** All three claims. */
    public static Claim all(Claim one, Claim two, Claim three) {
        return Grounds.areDropped() ? Claim.all(Claim.all(one, two), three) : Claim.all(new Claim[] {one, two, three});
    }

    /** Every one of the claims. */
    public static Claim all(Claim... claims) {
        return Claim.all(claims);
    }

    /** At least one of the two claims. */
    public static Claim any(Claim one, Claim two) {
        return Claim.any(one, two);
    }

    /** At least one of the three claims. */
    public static Claim any(Claim one, Claim two, Claim three) {
        return Grounds.areDropped() ? Claim.any(Claim.any(one, two), three) : Claim.any(new Claim[] {one, two, three});
    }

    /** At least one of the claims. */
    public static Claim any(Claim... claims) {
        return Claim.any(claims);
    }

    /** What holds in each case of a fact; where the fact is unknown, it is decided if all cases agree. */
    public static <E extends Enum<E>> Claim inEachCase(Fact<E> fact, Class<E> cases, ClaimOf<E> claim) {
        if (fact.isSettled()) {
            return Claim.beside(fact, claim.on(fact.value()));
        }
        E[] possible = cases.getEnumConstants();
        if (fact.bearing() != null) {
            possible = fact.bearing().possible().toArray(Arrays.copyOf(possible, 0));
        }
        Claim[] claims = new Claim[possible.length];
        boolean agreed = true;
        for (int i = 0; i < claims.length; i++) {
            claims[i] = claim.on(possible[i]);
            agreed &= claims[i].truth() != Truth.UNKNOWN && claims[i].truth() == claims[0].truth();
        }
        if (agreed) {
            return Claim.agreed(claims[0].truth(), claims);
        }
        for (int i = 0; i < claims.length; i++) {
            claims[i] = Claim.all(is(fact, possible[i]), claims[i]);
        }
        return Claim.any(claims);
    }

    /** What is said of each of the values of the law, whatever the facts. */
    public static <T> Claim forEach(Collection<T> values, ClaimOf<T> claim) {
        return Claim.all(values.stream().map(claim::on).toArray(Claim[]::new));
    }

    /** Some member of the list is so; no member of a complete empty list is. */
    public static <R extends Record> Claim some(Facts<R> list, ClaimOf<R> claim) {
        return Folds.some(list, claim);
    }

    /** Every member of the list is so; of a complete empty list that is true. */
    public static <R extends Record> Claim every(Facts<R> list, ClaimOf<R> claim) {
        return Folds.every(list, claim);
    }

    /** At least a number of members of the list are so. */
    public static <R extends Record> Claim many(Facts<R> list, BigDecimal number, ClaimOf<R> claim) {
        return Folds.many(list, number.setScale(0, RoundingMode.CEILING).intValueExact(), claim);
    }

    /**
     * Some member of a list that many subjects rest on is so: worked out once in an assessment, which is all that the
     * claim knows besides.
     */
    public static <R extends Record> Claim some(Facts<R> list, SharedClaims.Holder assessment, ClaimOf<R> claim) {
        return assessment.sharedClaims().on(list, claim, () -> Folds.some(list, claim));
    }

    /**
     * Every member of a list that many subjects rest on is so: worked out once in an assessment, which is all that the
     * claim knows besides.
     */
    public static <R extends Record> Claim every(Facts<R> list, SharedClaims.Holder assessment, ClaimOf<R> claim) {
        return assessment.sharedClaims().on(list, claim, () -> Folds.every(list, claim));
    }

    /** The list has some member. */
    public static <R extends Record> Claim isNotEmpty(Facts<R> list) {
        return Folds.isNotEmpty(list);
    }
}
