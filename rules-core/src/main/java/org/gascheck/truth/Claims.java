package org.gascheck.truth;

import static org.gascheck.truth.ValueClaims.claim;
import static org.gascheck.truth.ValueClaims.known;
import static org.gascheck.truth.ValueClaims.open;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;
import org.gascheck.facts.Ref;

/** The words in which rules speak of facts. Each is unknown exactly where the facts that it reads leave it open. */
public final class Claims {

    /** A text that no rule names and no submission holds. */
    static final String ANOTHER = "\u0000";

    /** The reasons that a model is perhaps named, of which one holds where it is not named exactly. */
    public static final Set<String> NAME_DIFFERS = ModelNames.DIFFERENCES;

    private Claims() {
    }

    /** The fact is given, whatever its value. */
    public static Claim isDeclared(Located fact) {
        return ToldFacts.isDeclared(fact);
    }

    /** The fact is not given, and no other tells it: what a reading takes to be so until somebody says otherwise. */
    public static Claim isUntold(Located fact) {
        return ToldFacts.isUntold(fact);
    }

    /** The fact is true. */
    public static Claim is(Fact<Boolean> fact) {
        return claim(fact, value -> value, () -> List.of(true, false));
    }

    /** The fact is false. */
    public static Claim isNot(Fact<Boolean> fact) {
        return claim(fact, value -> !value, () -> List.of(true, false));
    }

    /** The fact is the named value. */
    public static <E extends Enum<E>> Claim is(Fact<E> fact, E value) {
        return ValueClaims.is(fact, value);
    }

    /** The fact is anything but the named value. */
    public static <E extends Enum<E>> Claim isNot(Fact<E> fact, E value) {
        return ValueClaims.isNot(fact, value);
    }

    /** The text is the same, letter by letter. */
    public static Claim is(Fact<String> fact, String text) {
        return claim(fact, text::equals, () -> List.of(text, ANOTHER));
    }

    /** The fact is one of the named values; whatever it is, where all are named. */
    public static <E extends Enum<E>> Claim isOneOf(Fact<E> fact, Collection<E> values) {
        return ValueClaims.isOneOf(fact, values);
    }

    /** The fact is the value or one that is declared after it. */
    public static <E extends Enum<E>> Claim atLeast(Fact<E> fact, E value) {
        return ValueClaims.atLeast(fact, value);
    }

    /** Both facts have the same value. */
    public static <E extends Enum<E>> Claim same(Fact<E> one, Fact<E> other) {
        return ComparedFacts.same(one, other);
    }

    /** The number is strictly greater than the limit. */
    public static Claim exceeds(Fact<BigDecimal> fact, BigDecimal limit) {
        return claim(fact, value -> value.compareTo(limit) > 0, () -> List.of(limit, limit.add(BigDecimal.ONE)));
    }

    /** The number is the limit or greater. */
    public static Claim reaches(Fact<BigDecimal> fact, BigDecimal limit) {
        return claim(fact, value -> value.compareTo(limit) >= 0, () -> List.of(limit, limit.subtract(BigDecimal.ONE)));
    }

    /** The number is not less than the one that another fact tells. */
    public static Claim atLeast(Fact<BigDecimal> fact, Fact<BigDecimal> least) {
        return ComparedFacts.atLeast(fact, least);
    }

    /** The number is greater than none. */
    public static Claim isPositive(Fact<BigDecimal> fact) {
        return exceeds(fact, BigDecimal.ZERO);
    }

    /** The date is the day or a later one. */
    public static Claim notBefore(Fact<LocalDate> fact, LocalDate day) {
        return ValueClaims.notBefore(fact, day);
    }

    /** The date is the day or an earlier one. */
    public static Claim notAfter(Fact<LocalDate> fact, LocalDate day) {
        return ValueClaims.notAfter(fact, day);
    }

    /** The date is the day that another fact tells, or an earlier one. */
    public static Claim notAfter(Fact<LocalDate> fact, Fact<LocalDate> day) {
        return ComparedFacts.notAfter(fact, day);
    }

    /** The moment is on the day or a later one. */
    public static Claim isSince(Fact<LocalDateTime> moment, LocalDate day) {
        LocalDateTime first = day.atStartOfDay();
        return claim(moment, value -> !value.isBefore(first), () -> List.of(first, first.minusMinutes(1)));
    }

    /** The moment is the one that another fact tells, or an earlier one. */
    public static Claim isBy(Fact<LocalDateTime> moment, Fact<LocalDateTime> other) {
        return ComparedFacts.isBy(moment, other);
    }

    /** The month is the one named. */
    public static Claim isMonth(Fact<YearMonth> fact, YearMonth month) {
        return claim(fact, month::equals, () -> List.of(month, month.plusMonths(1)));
    }

    /** The number is that of the year in which the day is. */
    public static Claim isYearOf(Fact<BigDecimal> year, LocalDate day) {
        BigDecimal ofDay = BigDecimal.valueOf(day.getYear());
        return claim(year, value -> value.compareTo(ofDay) == 0, () -> List.of(ofDay, ofDay.add(BigDecimal.ONE)));
    }

    /** The date is in the year in which the day is. */
    public static Claim isInYearOf(Fact<LocalDate> date, LocalDate day) {
        return claim(date, value -> value.getYear() == day.getYear(), () -> List.of(day, day.minusYears(1)));
    }

    /** What expires may still be used on the day; the last day counts. */
    public static Claim lasts(Fact<Expiry> fact, LocalDate day) {
        return ValueClaims.lasts(fact, day);
    }

    /** What expires may still be used on the day that another fact tells; the last day counts. */
    public static Claim lasts(Fact<Expiry> fact, Fact<LocalDate> day) {
        return ComparedFacts.lasts(fact, day);
    }

    /** What expires leaves no day uncovered before the one that another fact tells: it lasts to the day before it. */
    public static Claim meets(Fact<Expiry> fact, Fact<LocalDate> next) {
        return ComparedFacts.meets(fact, next);
    }

    /** The set has the member. */
    public static <E> Claim has(Fact<Set<E>> fact, E member) {
        return SetClaims.has(fact, member);
    }

    /** The set has at least one of the members. */
    public static <E> Claim hasAnyOf(Fact<Set<E>> fact, Collection<E> members) {
        return SetClaims.hasAnyOf(fact, members);
    }

    /** The set has every one of the members. */
    public static <E> Claim hasAllOf(Fact<Set<E>> fact, Collection<E> members) {
        return SetClaims.hasAllOf(fact, members);
    }

    /** The set has some member. */
    public static <E> Claim isNotEmpty(Fact<Set<E>> fact) {
        return claim(fact, set -> !set.isEmpty(), () -> List.of(Set.of(), Set.of(ANOTHER)));
    }

    /** The text is more than what an empty cell is filled in with, such as a dash or a word for none. */
    public static Claim isFilledIn(Fact<String> fact) {
        return claim(fact, text -> !Blanks.isBlank(text), () -> List.of("-", "1"));
    }

    /** Some text of the set is more than what an empty cell is filled in with, such as a dash or a word for none. */
    public static Claim saysSomething(Fact<Set<String>> fact) {
        return SetClaims.saysSomething(fact);
    }

    /** The text, read as the name of a product model, is printed among the names; see {@link ModelNames}. */
    public static Claim names(Fact<Set<String>> names, Fact<String> model, NameMatch match) {
        return ComparedFacts.names(names, model, match);
    }

    /** The text is a number that can be read: no spreadsheet has cut, rounded or lost it. */
    public static Claim isLegible(Fact<String> number) {
        return claim(number, Numbers::isLegible, () -> List.of("1", "1E+15"));
    }

    /** The submission tells the fact, or others leave only one value of it; where nobody does, it is not so. */
    public static Claim isTold(Located fact) {
        return Claim.on(fact, Truth.of(fact.isKnown()));
    }

    /** What is said of a fact where it is told, and no where it is not: what is said is not even worked out then. */
    public static Claim whereTold(Located fact, ClaimOf<Located> claim) {
        return ToldFacts.whereTold(fact, claim);
    }

    /** What is claimed by a number that no law names: known only where it is told in which norm or plan that stands. */
    public static Claim bySource(Fact<String> source, Claim claim) {
        return ToldFacts.bySource(source, claim);
    }

    /** The fact is the named value, or nobody says what it is: only who knows of another need tell it. */
    public static <E extends Enum<E>> Claim isOrUntold(Fact<E> fact, E value) {
        return ToldFacts.isOrUntold(fact, value);
    }

    /** Both texts name the same, but for width, case, blanks and punctuation, or one of them is not told. */
    public static Claim sameOrUntold(Fact<String> one, Fact<String> other) {
        return ComparedFacts.sameOrUntold(one, other);
    }

    /** Always true; shows the fact among the evidence. */
    public static Claim shows(Located fact) {
        return Claim.on(fact, Truth.YES);
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
        return ValueClaims.inEachCase(fact, cases, claim);
    }

    /** What is said of each of the values of the law, whatever the facts. */
    public static <T> Claim forEach(Collection<T> values, ClaimOf<T> claim) {
        Claim[] claims = new Claim[values.size()];
        int i = 0;
        for (T value : values) {
            claims[i++] = claim.on(value);
        }
        return Claim.all(claims);
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

    /** Some member of a list that many rest on is so: found once in an assessment, all that it knows besides. */
    public static <R extends Record> Claim some(Facts<R> list, SharedClaims.Holder assessment, ClaimOf<R> claim) {
        return assessment.sharedClaims().on(list, claim, () -> Folds.some(list, claim));
    }

    /** Every member of a list that many rest on is so: found once in an assessment, all that it knows besides. */
    public static <R extends Record> Claim every(Facts<R> list, SharedClaims.Holder assessment, ClaimOf<R> claim) {
        return assessment.sharedClaims().on(list, claim, () -> Folds.every(list, claim));
    }

    /** The list has some member. */
    public static <R extends Record> Claim isNotEmpty(Facts<R> list) {
        return Folds.isNotEmpty(list);
    }
}
