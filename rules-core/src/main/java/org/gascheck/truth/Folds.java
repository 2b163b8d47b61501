package org.gascheck.truth;

import java.util.Arrays;
import java.util.List;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;

/** Claims on lists, made of claims on their members. */
final class Folds {

    private Folds() {
    }

    /** Some member of the list is so; no member of a complete empty list is. */
    static <R extends Record> Claim some(Facts<R> list, ClaimOf<R> claim) {
        if (list.isKnownEmpty()) {
            return Claim.on(list, Truth.NO);
        }
        if (!list.sources().isEmpty()) {
            return Claim.any(ofTold(list, claim, Claim.all(hasMore(list), claim.on(list.get(list.size() - 1)))));
        }
        Claim some = Grounds.areDropped() ? folded(Truth.YES, list, claim) : Claim.anyOf(list, ofEach(list, claim));
        return list.isKnown() ? some : Claim.all(isNotEmpty(list), some);
    }

    /** Every member of the list is so; of a complete empty list that is true. */
    static <R extends Record> Claim every(Facts<R> list, ClaimOf<R> claim) {
        if (list.isKnownEmpty()) {
            return Claim.on(list, Truth.YES);
        }
        if (!list.sources().isEmpty()) {
            return Claim.all(
                    ofTold(list, claim, Claim.any(Claim.not(hasMore(list)), claim.on(list.get(list.size() - 1)))));
        }
        Claim every = Grounds.areDropped() ? folded(Truth.NO, list, claim) : Claim.allOf(list, ofEach(list, claim));
        return list.isKnown() ? every : Claim.any(Claim.not(isNotEmpty(list)), every);
    }

    /** At least a number of members of the list are so; of an unknown list, those told may be enough. */
    static <R extends Record> Claim many(Facts<R> list, int number, ClaimOf<R> claim) {
        if (list.isKnown()) {
            return Claim.manyOf(
                    list, number, list.isKnownEmpty() ? new Claim[] {Claim.on(list, Truth.NO)} : ofEach(list, claim));
        }
        Claim[] told = Arrays.copyOf(ofEach(list, claim), list.sources().size());
        return Claim.any(Claim.manyOf(list, number, told), hasMore(list));
    }

    /** The list has some member. */
    static <R extends Record> Claim isNotEmpty(Facts<R> list) {
        boolean told = list.isKnown() || !list.sources().isEmpty();
        return Claim.on(list, told ? Truth.of(!list.isKnownEmpty()) : Truth.UNKNOWN);
    }

    /** An unknown list has members besides those that other facts tell. */
    private static Claim hasMore(Facts<?> list) {
        return Claim.on(list, Truth.UNKNOWN);
    }

    /** A claim on each member of an unknown list that another fact tells, and one on the rest. */
    private static <R extends Record> Claim[] ofTold(Facts<R> list, ClaimOf<R> claim, Claim rest) {
        List<Located> witnesses = list.sources();
        Claim[] claims = new Claim[witnesses.size() + 1];
        for (int i = 0; i < witnesses.size(); i++) {
            claims[i] = Claim.beside(witnesses.get(i), claim.on(list.get(i)));
        }
        claims[witnesses.size()] = rest;
        return claims;
    }

    /** The first decisive claim on a member of a list that is not empty, else what all of them come to. */
    private static <R extends Record> Claim folded(Truth decisive, Facts<R> list, ClaimOf<R> claim) {
        Claim folded = null;
        for (int i = 0; i < list.size(); i++) {
            Claim each = claim.on(list.get(i));
            if (each.truth() == decisive) {
                return each;
            }
            folded = folded == null ? each : decisive == Truth.YES ? Claim.any(folded, each) : Claim.all(folded, each);
        }
        return folded;
    }

    private static <R extends Record> Claim[] ofEach(Facts<R> list, ClaimOf<R> claim) {
        Claim[] claims = new Claim[list.size()];
        for (int i = 0; i < claims.length; i++) {
            claims[i] = claim.on(list.get(i));
        }
        return claims;
    }
}
