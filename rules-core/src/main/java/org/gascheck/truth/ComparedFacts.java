package org.gascheck.truth;

import static org.gascheck.truth.ValueClaims.bothOpen;
import static org.gascheck.truth.ValueClaims.claim;
import static org.gascheck.truth.ValueClaims.known;
import static org.gascheck.truth.ValueClaims.oneMemberSets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gascheck.facts.Bearing;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;

/** Claims on two facts that are compared: unknown where one of them leaves it open. */
final class ComparedFacts {

    private ComparedFacts() {
    }

    static <E extends Enum<E>> Claim same(Fact<E> one, Fact<E> other) {
        if (other.isSettled()) {
            return Claim.beside(other, Claims.is(one, other.value()));
        }
        if (one.isSettled()) {
            return Claim.beside(one, Claims.is(other, one.value()));
        }
        Bearing<E> bearing = one.bearing() == null ? other.bearing() : one.bearing();
        return bearing == null
                ? bothOpen(one, other)
                : Claim.any(bearing.possible().stream()
                        .map(value -> Claim.all(Claims.is(one, value), Claims.is(other, value)))
                        .toArray(Claim[]::new));
    }

    static Claim atLeast(Fact<BigDecimal> fact, Fact<BigDecimal> least) {
        return compared(
                fact,
                least,
                (number, other) -> number.compareTo(other) >= 0,
                number -> number.subtract(BigDecimal.ONE),
                number -> number.add(BigDecimal.ONE));
    }

    static Claim notAfter(Fact<LocalDate> fact, Fact<LocalDate> day) {
        return compared(
                fact, day, (one, other) -> !one.isAfter(other), other -> other.plusDays(1), one -> one.minusDays(1));
    }

    static Claim isBy(Fact<LocalDateTime> moment, Fact<LocalDateTime> other) {
        return compared(
                moment,
                other,
                (one, last) -> !one.isAfter(last),
                last -> last.plusMinutes(1),
                one -> one.minusMinutes(1));
    }

    /**
     * Two facts of which one that is as great as the other passes.
     *
     * @param tooFar what does not pass beside a value of the other
     * @param tooNear what no longer lets a value of the one pass
     */
    private static <T> Claim compared(
            Fact<T> one,
            Fact<T> other,
            BiPredicate<T, T> passes,
            UnaryOperator<T> tooFar,
            UnaryOperator<T> tooNear) {
        if (other.isSettled()) {
            return Claim.beside(other, oneBeside(other.value(), one, passes, tooFar));
        }
        if (one.isSettled()) {
            return Claim.beside(one, otherBeside(one.value(), other, passes, tooNear));
        }
        return open(
                one,
                other,
                bound -> oneBeside(bound, one, passes, tooFar),
                value -> otherBeside(value, other, passes, tooNear));
    }

    private static <T> Claim oneBeside(T bound, Fact<T> one, BiPredicate<T, T> passes, UnaryOperator<T> tooFar) {
        return claim(one, value -> passes.test(value, bound), () -> List.of(bound, tooFar.apply(bound)));
    }

    private static <T> Claim otherBeside(T value, Fact<T> other, BiPredicate<T, T> passes, UnaryOperator<T> tooNear) {
        return claim(other, bound -> passes.test(value, bound), () -> List.of(value, tooNear.apply(value)));
    }

    /**
     * Two facts neither of which is settled. Where one of them has one of some values, it has one of these, beside
     * which the other passes.
     *
     * @param oneBeside   what is said of the one beside a value of the other
     * @param otherBeside what is said of the other beside a value of the one
     */
    private static <A, B> Claim open(
            Fact<A> one, Fact<B> other, Function<B, Claim> oneBeside, Function<A, Claim> otherBeside) {
        if (other.bearing() != null) {
            return withOneOfSome(other, oneBeside);
        }
        return one.bearing() == null ? bothOpen(one, other) : withOneOfSome(one, otherBeside);
    }

    private static <T> Claim withOneOfSome(Fact<T> fact, Function<T, Claim> beside) {
        return Claim.any(fact.bearing().possible().stream()
                .map(value -> Claim.all(isOf(fact, value), beside.apply(value)))
                .toArray(Claim[]::new));
    }

    private static <T> Claim isOf(Fact<T> fact, T value) {
        return claim(fact, value::equals, () -> fact.bearing().possible());
    }

    static Claim lasts(Fact<Expiry> fact, Fact<LocalDate> day) {
        if (fact.isSettled() && fact.value().lastDay() == null) {
            return Claim.on(fact, Truth.YES);
        }
        if (day.isSettled()) {
            return Claim.beside(day, Claims.lasts(fact, day.value()));
        }
        return fact.isSettled()
                ? Claim.beside(fact, Claims.notAfter(day, fact.value().lastDay()))
                : open(fact, day, on -> Claims.lasts(fact, on), expiry -> isBy(day, expiry, 0));
    }

    static Claim meets(Fact<Expiry> fact, Fact<LocalDate> next) {
        if (fact.isSettled() && fact.value().lastDay() == null) {
            return Claim.on(fact, Truth.YES);
        }
        if (next.isSettled()) {
            return Claim.beside(next, Claims.lasts(fact, next.value().minusDays(1)));
        }
        return fact.isSettled()
                ? Claim.beside(fact, Claims.notAfter(next, fact.value().lastDay().plusDays(1)))
                : open(fact, next, on -> Claims.lasts(fact, on.minusDays(1)), expiry -> isBy(next, expiry, 1));
    }

    /** The date is so many days after the last one of what expires, or earlier; any date, where that never does. */
    private static Claim isBy(Fact<LocalDate> date, Expiry expiry, int days) {
        return expiry.lastDay() == null ? Claim.YES : Claims.notAfter(date, expiry.lastDay().plusDays(days));
    }

    static Claim names(Fact<Set<String>> names, Fact<String> model, NameMatch match) {
        if (names.isKnown() && names.value().isEmpty()) {
            return Claim.on(names, Truth.NO);
        }
        if (names.isKnown() && model.isKnown()) {
            return named(names, model, match);
        }
        if (names.isKnown()) {
            Set<String> printed = names.value();
            return Claim.beside(names, claim(
                    model, name -> ModelNames.contain(printed, name, match), () -> ModelNames.variants(printed)));
        }
        if (model.isKnown()) {
            String name = model.value();
            return Claim.beside(
                    model,
                    claim(
                            names,
                            printed -> ModelNames.contain(printed, name, match),
                            () -> oneMemberSets(ModelNames.variants(Set.of(name)))));
        }
        return bothOpen(names, model);
    }

    private static Claim named(Fact<Set<String>> names, Fact<String> model, NameMatch match) {
        boolean exactly = ModelNames.contain(names.value(), model.value(), NameMatch.EXACT);
        boolean matched = exactly || ModelNames.contain(names.value(), model.value(), match);
        Claim named = Claim.beside(names, known(model, matched));
        return matched && !exactly && !Grounds.areDropped()
                ? Claim.reason(ModelNames.difference(names.value(), model.value()), Truth.YES, null, named)
                : named;
    }

    static Claim sameOrUntold(Fact<String> one, Fact<String> other) {
        if (!one.isKnown() || !other.isKnown()) {
            return Claim.YES;
        }
        return one.isSettled() ? sameAs(one, other) : sameAs(other, one);
    }

    private static Claim sameAs(Fact<String> one, Fact<String> other) {
        if (other.isSettled() && one.value().equals(other.value())) {
            return Claim.beside(one, known(other, true));
        }
        String plain = ModelNames.plain(one.value());
        return Claim.beside(one, other.isSettled()
                ? known(other, plain.equals(ModelNames.plain(other.value())))
                : claim(other, text -> plain.equals(ModelNames.plain(text)),
                        () -> List.of(one.value(), Claims.ANOTHER)));
    }
}
