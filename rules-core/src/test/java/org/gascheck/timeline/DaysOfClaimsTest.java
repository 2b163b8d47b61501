package org.gascheck.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Place;
import org.gascheck.law.Assessment;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Claims;
import org.gascheck.truth.Truth;
import org.junit.jupiter.api.Test;

/** A claim on the assessment date turns only on days on which a timeline looks. */
class DaysOfClaimsTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2022, 2, 28), LocalDate.of(2022, 12, 31), LocalDate.of(2023, 1, 1), LocalDate.of(2024, 2, 29));

    /** By the word: what it says of a fact of a day and the assessment date. */
    private static final Map<String, BiFunction<LocalDate, LocalDate, Claim>> WORDS = Map.of(
            "notBefore", (fact, day) -> Claims.notBefore(fact(fact), day),
            "notAfter", (fact, day) -> Claims.notAfter(fact(fact), day),
            "isSince", (fact, day) -> Claims.isSince(
                    DaysOfClaimsTest.<LocalDateTime>fact(fact.atTime(23, 59)), day),
            "isYearOf", (fact, day) -> Claims.isYearOf(fact(BigDecimal.valueOf(fact.getYear())), day),
            "isInYearOf", (fact, day) -> Claims.isInYearOf(fact(fact), day),
            "lasts", (fact, day) -> Claims.lasts(DaysOfClaimsTest.<Expiry>fact(new Expiry(fact)), day));

    private static <T> Fact<T> fact(T value) {
        return Fact.at(Place.ROOT, "fact", value);
    }

    @Test
    void theWordsThatAreGivenADayAreThese() {
        assertThat(Stream.of(Claims.class.getMethods())
                        .filter(word -> Arrays.asList(word.getParameterTypes()).contains(LocalDate.class))
                        .map(Method::getName))
                .as("A new word that is given a day stands here too, and in DaysThatMatter the days on which it turns")
                .containsExactlyInAnyOrderElementsOf(WORDS.keySet());
    }

    @Test
    void anAssessmentTellsNoOtherDaysThanThese() {
        assertThat(Stream.of(Assessment.class.getMethods())
                        .filter(each -> each.getReturnType() == LocalDate.class)
                        .map(Method::getName))
                .as("A day that is reckoned from the assessment date needs its days in DaysThatMatter")
                .containsExactlyInAnyOrder("date", "day", "dueDate");
    }

    @Test
    void eachTurnsOnlyOnDaysThatMatter() {
        WORDS.forEach((word, says) -> DAYS.forEach(fact -> {
            Set<LocalDate> turns = FIRST.plusDays(1)
                    .datesUntil(LAST)
                    .filter(day -> truth(says, fact, day) != truth(says, fact, day.minusDays(1)))
                    .collect(Collectors.toSet());
            Set<LocalDate> matter = new HashSet<>(DaysThatMatter.named(fact));
            assertThat(turns).as("%s of %s", word, fact).isNotEmpty().isSubsetOf(matter);
        }));
    }

    private static Truth truth(BiFunction<LocalDate, LocalDate, Claim> says, LocalDate fact, LocalDate day) {
        return says.apply(fact, day).truth();
    }
}
