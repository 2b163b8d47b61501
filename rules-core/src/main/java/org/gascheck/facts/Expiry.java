package org.gascheck.facts;

import java.time.LocalDate;

/**
 * The last day on which something may be used, or the statement that it has none.
 *
 * @param lastDay the last day of use, or null where the thing or paper says that it is open-ended
 */
public record Expiry(LocalDate lastDay) {

    /** How a submission writes "no last day". */
    public static final String OPEN_ENDED_TEXT = "OPEN_ENDED";

    /** No last day. */
    public static final Expiry OPEN_ENDED = new Expiry(null);

    /** Whether the day is not after the last day. */
    public boolean covers(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }

    @Override
    public String toString() {
        return lastDay == null ? OPEN_ENDED_TEXT : lastDay.toString();
    }
}
