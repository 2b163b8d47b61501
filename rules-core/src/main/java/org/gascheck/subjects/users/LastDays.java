package org.gascheck.subjects.users;

import static org.gascheck.facts.Comparison.told;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Dating;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;

/**
 * What is said of the last day of use of equipment: the earlier of several days counts, and no life is reckoned with
 * that no label tells.
 */
public final class LastDays {

    static final Contradiction IN_DATE_AFTER_ITS_LAST_DAY = Contradiction.disputed("found-in-date-after-its-last-day",
            "检查时写明未过期，而这一天已在最后使用日期以后", "it was found in date on a day after its last one");
    static final Contradiction OUT_OF_DATE_BEFORE_ITS_LAST_DAY = Contradiction.disputed(
            "found-out-of-date-before-its-last-day",
            "检查时写明已过期，而这一天还没到最后使用日期",
            "it was found out of date on a day that is not after its last one");

    static final Contradiction BOUGHT_BEFORE_IT_WAS_MADE = Contradiction.refused("bought-before-it-was-made",
            "购买不早于生产", "nothing is bought before it is made");

    private static final int MONTHS = 12;

    private LastDays() {
    }

    /** What findings and last days can contradict. */
    public static List<Contradiction> contradictions() {
        return List.of(BOUGHT_BEFORE_IT_WAS_MADE, IN_DATE_AFTER_ITS_LAST_DAY, OUT_OF_DATE_BEFORE_ITS_LAST_DAY);
    }

    static void compare(OfLimitedUse item, ServiceLife life, Comparison comparison) {
        endOfLife(item.usableUntil(), life.manufacturedOn(), life.years(), comparison);
        endOfLife(item.usableUntil(), life.purchasedOn(), life.years(), comparison);
        if (life.purchasedOn().isGiven() && isBeforeItWasMade(life.purchasedOn().given().latest(), life)) {
            comparison.refuse(BOUGHT_BEFORE_IT_WAS_MADE, life.purchasedOn(), life.manufacturedOn());
        }
        compareFinding(item, comparison);
    }

    static boolean isBeforeItWasMade(LocalDate day, ServiceLife life) {
        return life.manufacturedOn().isGiven() && day.isBefore(life.manufacturedOn().given().earliest());
    }

    private static void endOfLife(
            Fact<Expiry> lastDay, Fact<Dating> since, Fact<BigDecimal> years, Comparison comparison) {
        if (since.isGiven() && years.isGiven()) {
            int months = years.given().multiply(BigDecimal.valueOf(MONTHS)).setScale(0, RoundingMode.DOWN).intValue();
            comparison.endsBy(lastDay, new Expiry(since.given().latest().plusMonths(months)), List.of(since, years));
        }
    }

    /** What was in date, or out of it, on a day, against what the last day is. */
    public static void compareFinding(OfLimitedUse item, Comparison comparison) {
        Fact<Boolean> found = item.outOfDate().found();
        LocalDate day = item.outOfDate().observedOn().given();
        Expiry lastDay = item.usableUntil().value();
        if (!found.isGiven() || day == null || lastDay == null || item.usableUntil().isForAPerson()) {
            return;
        }
        if (found.given() && lastDay.covers(day)) {
            comparison.dispute(
                    OUT_OF_DATE_BEFORE_ITS_LAST_DAY,
                    told(found, false),
                    told(item.usableUntil(), new Expiry(day.minusDays(1))),
                    told(item.outOfDate().observedOn()));
        } else if (!found.given() && !lastDay.covers(day)) {
            comparison.dispute(
                    IN_DATE_AFTER_ITS_LAST_DAY,
                    told(found, true),
                    told(item.usableUntil(), Expiry.OPEN_ENDED),
                    told(item.outOfDate().observedOn()));
        }
    }
}
