package org.gascheck.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;

/** The words in which rules speak of facts. Each is unknown exactly where the facts that it reads leave it open. */
public final class Claims {

    private Claims() {
    }

    /** The fact is given, whatever its value. */
    public static Claim isDeclared(Located fact) {
        return Claim.on(fact, fact.isKnown() ? Truth.YES : Truth.UNKNOWN);
    }

    /** The fact is true. */
    public static Claim is(Fact<Boolean> fact) {
        return Claim.on(fact, fact.isKnown() ? Truth.of(fact.value()) : Truth.UNKNOWN);
    }

    /** The fact is false. */
    public static Claim isNot(Fact<Boolean> fact) {
        return Claim.on(fact, fact.isKnown() ? Truth.of(!fact.value()) : Truth.UNKNOWN);
    }

    /** The fact is the named value. */
    public static <E extends Enum<E>> Claim is(Fact<E> fact, E value) {
        return Claim.on(fact, fact.isKnown() ? Truth.of(fact.value() == value) : Truth.UNKNOWN);
    }

    /** The fact is anything but the named value. */
    public static <E extends Enum<E>> Claim isNot(Fact<E> fact, E value) {
        return Claim.on(fact, fact.isKnown() ? Truth.of(fact.value() != value) : Truth.UNKNOWN);
    }

    /** The text is the same, letter by letter. */
    public static Claim is(Fact<String> fact, String text) {
        return Claim.on(fact, fact.isKnown() ? Truth.of(fact.value().equals(text)) : Truth.UNKNOWN);
    }

    /** The fact is one of the named values. */
    public static <E extends Enum<E>> Claim isOneOf(Fact<E> fact, Collection<E> values) {
        if (values.isEmpty()) {
            return Claim.NO;
        }
        return Claim.on(fact, fact.isKnown() ? Truth.of(values.contains(fact.value())) : Truth.UNKNOWN);
    }

    /** The fact is the value or one that is declared after it. */
    public static <E extends Enum<E>> Claim atLeast(Fact<E> fact, E value) {
        return Claim.on(fact, fact.isKnown() ? Truth.of(fact.value().compareTo(value) >= 0) : Truth.UNKNOWN);
    }

    /** Both facts have the same value. */
    public static <E extends Enum<E>> Claim same(Fact<E> one, Fact<E> other) {
        if (one.isKnown() && other.isKnown()) {
            Truth truth = Truth.of(one.value() == other.value());
            return Claim.from(truth, Claim.on(one, truth), Claim.on(other, truth));
        }
        return Claim.from(Truth.UNKNOWN, Claim.on(one, Truth.UNKNOWN), Claim.on(other, Truth.UNKNOWN));
    }

    /** The number is strictly greater than the limit. */
    public static Claim exceeds(Fact<BigDecimal> fact, BigDecimal limit) {
        return Claim.on(fact, fact.isKnown() ? Truth.of(fact.value().compareTo(limit) > 0) : Truth.UNKNOWN);
    }

    /** The date is the day or a later one. */
    public static Claim notBefore(Fact<LocalDate> fact, LocalDate day) {
        return Claim.on(fact, fact.isKnown() ? Truth.of(!fact.value().isBefore(day)) : Truth.UNKNOWN);
    }

    /** The date is the day or an earlier one. */
    public static Claim notAfter(Fact<LocalDate> fact, LocalDate day) {
        return Claim.on(fact, fact.isKnown() ? Truth.of(!fact.value().isAfter(day)) : Truth.UNKNOWN);
    }

    /** What expires may still be used on the day; the last day counts. */
    public static Claim lasts(Fact<Expiry> fact, LocalDate day) {
        return Claim.on(fact, fact.isKnown() ? Truth.of(fact.value().covers(day)) : Truth.UNKNOWN);
    }

    /** What expires may still be used on the day that another fact tells; the last day counts. */
    public static Claim lasts(Fact<Expiry> fact, Fact<LocalDate> day) {
        if (fact.isKnown() && fact.value().lastDay() == null) {
            return Claim.on(fact, Truth.YES);
        }
        if (fact.isKnown() && day.isKnown()) {
            Truth truth = Truth.of(fact.value().covers(day.value()));
            return Claim.from(truth, Claim.on(fact, truth), Claim.on(day, truth));
        }
        return Claim.from(Truth.UNKNOWN, Claim.on(fact, Truth.UNKNOWN), Claim.on(day, Truth.UNKNOWN));
    }

    /** The set has the member. */
    public static <E> Claim has(Fact<Set<E>> fact, E member) {
        return Claim.on(fact, fact.isKnown() ? Truth.of(fact.value().contains(member)) : Truth.UNKNOWN);
    }

    /** The set has at least one of the members. */
    public static <E> Claim hasAnyOf(Fact<Set<E>> fact, Collection<E> members) {
        if (members.isEmpty()) {
            return Claim.NO;
        }
        return Claim.on(fact, fact.isKnown() ? Truth.of(members.stream().anyMatch(fact.value()::contains)) : Truth.UNKNOWN);
    }

    /** The set has every one of the members. */
    public static <E> Claim hasAllOf(Fact<Set<E>> fact, Collection<E> members) {
        if (members.isEmpty()) {
            return Claim.YES;
        }
        return Claim.on(fact, fact.isKnown() ? Truth.of(fact.value().containsAll(members)) : Truth.UNKNOWN);
    }

    /** The set has some member. */
    public static <E> Claim isNotEmpty(Fact<Set<E>> fact) {
        return Claim.on(fact, fact.isKnown() ? Truth.of(!fact.value().isEmpty()) : Truth.UNKNOWN);
    }

    /** The text, read as the name of a product model, is printed among the names; see {@link ModelNames}. */
    public static Claim names(Fact<Set<String>> names, Fact<String> model) {
        return compared(names, model, ModelNames::contains);
    }

    /** The text would be among the names if hyphens did not count. */
    public static Claim nearlyNames(Fact<Set<String>> names, Fact<String> model) {
        return compared(names, model, ModelNames::containsButForHyphens);
    }

    private static Claim compared(
            Fact<Set<String>> names, Fact<String> model, BiPredicate<Set<String>, String> test) {
        if (names.isKnown() && names.value().isEmpty()) {
            return Claim.on(names, Truth.NO);
        }
        if (names.isKnown() && model.isKnown()) {
            Truth truth = Truth.of(test.test(names.value(), model.value()));
            return Claim.from(truth, Claim.on(names, truth), Claim.on(model, truth));
        }
        return Claim.from(Truth.UNKNOWN, Claim.on(names, Truth.UNKNOWN), Claim.on(model, Truth.UNKNOWN));
    }

    /**
     * What holds in each case of a fact. Where the fact is unknown, the claim is decided if all its cases agree: that is more
     * than Kleene's logic gives, and just as true.
     */
    public static <E extends Enum<E>> Claim inEachCase(Fact<E> fact, Class<E> cases, Function<E, Claim> claim) {
        if (fact.isKnown()) {
            Claim known = claim.apply(fact.value());
            return Claim.from(known.truth(), Claim.on(fact, known.truth()), known);
        }
        E[] constants = cases.getEnumConstants();
        Claim[] claims = new Claim[constants.length + 1];
        for (int i = 0; i < constants.length; i++) {
            claims[i] = claim.apply(constants[i]);
        }
        Truth truth = agreed(claims, constants.length);
        claims[constants.length] = Claim.on(fact, truth);
        return Claim.from(truth, claims);
    }

    private static Truth agreed(Claim[] claims, int count) {
        for (int i = 1; i < count; i++) {
            if (claims[i].truth() != claims[0].truth()) {
                return Truth.UNKNOWN;
            }
        }
        return claims[0].truth();
    }

    /** The condition holds, whatever the facts: for readings that the user chose. */
    public static Claim holds(boolean condition) {
        return condition ? Claim.YES : Claim.NO;
    }

    /** Always true; shows the fact among the evidence. */
    public static Claim shows(Located fact) {
        return Claim.on(fact, Truth.YES);
    }

    /** The opposite. */
    public static Claim isNot(Claim claim) {
        return Claim.from(claim.truth().not(), claim);
    }

    /** Every one of the claims. */
    public static Claim all(Claim... claims) {
        Truth truth = Truth.YES;
        for (Claim claim : claims) {
            truth = and(truth, claim.truth());
        }
        return Claim.from(truth, claims);
    }

    /** At least one of the claims. */
    public static Claim any(Claim... claims) {
        Truth truth = Truth.NO;
        for (Claim claim : claims) {
            truth = or(truth, claim.truth());
        }
        return Claim.from(truth, claims);
    }

    /** What is said of each of the values of the law, whatever the facts. */
    public static <T> Claim forEach(Collection<T> values, Function<T, Claim> claim) {
        return all(values.stream().map(claim).toArray(Claim[]::new));
    }

    /** Some member of the list is so; no member of a complete empty list is. */
    public static <R extends Record> Claim some(Facts<R> list, Function<R, Claim> claim) {
        if (list.isKnownEmpty()) {
            return Claim.on(list, Truth.NO);
        }
        Claim some = any(ofEach(list, claim));
        return mayBeEmpty(list) && some.truth() == Truth.YES ? Claim.on(list, Truth.UNKNOWN) : some;
    }

    /** Every member of the list is so; of a complete empty list that is true. */
    public static <R extends Record> Claim every(Facts<R> list, Function<R, Claim> claim) {
        if (list.isKnownEmpty()) {
            return Claim.on(list, Truth.YES);
        }
        Claim every = all(ofEach(list, claim));
        return mayBeEmpty(list) && every.truth() == Truth.NO ? Claim.on(list, Truth.UNKNOWN) : every;
    }

    /** The list has some member. */
    public static <R extends Record> Claim isNotEmpty(Facts<R> list) {
        return Claim.on(list, list.isKnown() ? Truth.of(!list.isKnownEmpty()) : Truth.UNKNOWN);
    }

    /** An unknown list iterates as one unknown member, of which something can hold anyway; but it may have no member. */
    private static boolean mayBeEmpty(Facts<?> list) {
        return !list.isKnown();
    }

    private static <R extends Record> Claim[] ofEach(Facts<R> list, Function<R, Claim> claim) {
        Claim[] claims = new Claim[list.size()];
        for (int i = 0; i < claims.length; i++) {
            claims[i] = claim.apply(list.get(i));
        }
        return claims;
    }

    private static Truth and(Truth one, Truth other) {
        if (one == Truth.NO || other == Truth.NO) {
            return Truth.NO;
        }
        return one == Truth.UNKNOWN || other == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.YES;
    }

    private static Truth or(Truth one, Truth other) {
        if (one == Truth.YES || other == Truth.YES) {
            return Truth.YES;
        }
        return one == Truth.UNKNOWN || other == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
    }
}
