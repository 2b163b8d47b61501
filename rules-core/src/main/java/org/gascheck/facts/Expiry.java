package org.gascheck.facts;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The last day on which something may be used, or the statement that it has none.
 *
 * @param lastDay the last day of use, or null where the thing or paper says that it is open-ended
 * @param ofMonth whether only the month is marked, through the last day of which it may be used
 */
public record Expiry(LocalDate lastDay, boolean ofMonth) {

    /** How a submission writes "no last day". */
    public static final String OPEN_ENDED_TEXT = "OPEN_ENDED";

    /** No last day. */
    public static final Expiry OPEN_ENDED = new Expiry(null, false);

    /** A last day, or none where it is null. */
    public Expiry(LocalDate lastDay) {
        this(lastDay, false);
    }

    /** The last day of a month, of which no day is marked. */
    public Expiry(YearMonth month) {
        this(month.atEndOfMonth(), true);
    }

    /** Whether the day is not after the last day. */
    public boolean covers(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }

    /** Whether it ends later than another. */
    public boolean isAfter(Expiry other) {
        return other.lastDay != null && covers(other.lastDay.plusDays(1));
    }

    @Override
    public String toString() {
        return lastDay == null ? OPEN_ENDED_TEXT : ofMonth ? YearMonth.from(lastDay).toString() : lastDay.toString();
    }
}
