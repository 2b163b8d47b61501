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
        if (least.isKnown()) {
            BigDecimal number = least.value();
            return Claim.beside(least, claim(
                    fact,
                    value -> value.compareTo(number) >= 0,
                    () -> List.of(number, number.subtract(BigDecimal.ONE))));
        }
        if (fact.isKnown()) {
            BigDecimal number = fact.value();
            return Claim.beside(fact, claim(
                    least,
                    value -> number.compareTo(value) >= 0,
                    () -> List.of(number, number.add(BigDecimal.ONE))));
        }
        return bothOpen(fact, least);
    }

    static Claim notAfter(Fact<LocalDate> fact, Fact<LocalDate> day) {
        if (day.isKnown()) {
            return Claim.beside(day, Claims.notAfter(fact, day.value()));
        }
        return fact.isKnown() ? Claim.beside(fact, Claims.notBefore(day, fact.value())) : bothOpen(fact, day);
    }

    static Claim isBy(Fact<LocalDateTime> moment, Fact<LocalDateTime> other) {
        if (other.isKnown()) {
            LocalDateTime last = other.value();
            return Claim.beside(
                    other, claim(moment, value -> !value.isAfter(last), () -> List.of(last, last.plusMinutes(1))));
        }
        if (moment.isKnown()) {
            LocalDateTime first = moment.value();
            return Claim.beside(
                    moment, claim(other, value -> !value.isBefore(first), () -> List.of(first, first.minusMinutes(1))));
        }
        return bothOpen(moment, other);
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
                : bothOpen(fact, day);
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
        return matched && !exactly
                ? Claim.reason(ModelNames.difference(names.value(), model.value()), Truth.YES, null, named)
                : named;
    }

    static Claim sameOrUntold(Fact<String> one, Fact<String> other) {
        return !one.isKnown() || !other.isKnown()
                ? Claim.YES
                : Claim.beside(
                        one, known(other, ModelNames.plain(one.value()).equals(ModelNames.plain(other.value()))));
    }
}
