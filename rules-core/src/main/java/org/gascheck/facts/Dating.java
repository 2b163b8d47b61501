package org.gascheck.facts;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * When something was made or bought, as exactly as people know: the day, the month or the year.
 *
 * @param latest  the last day that it can have been
 * @param written how it is told, such as 2019-03
 */
public record Dating(LocalDate latest, String written) {

    /** The length of a year as it is written, and of a month such as 2019-03. */
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** A day. */
    public Dating(LocalDate day) {
        this(day, day.toString());
    }

    /** A month, of which nobody knows the day. */
    public Dating(YearMonth month) {
        this(month.atEndOfMonth(), month.toString());
    }

    /** A year, of which nobody knows the month. */
    public Dating(Year year) {
        this(year.atMonth(12).atEndOfMonth(), year.toString());
    }

    /** The first day that it can have been. */
    public LocalDate earliest() {
        return switch (written.length()) {
            case YEAR -> latest.withDayOfYear(1);
            case MONTH -> latest.withDayOfMonth(1);
            default -> latest;
        };
    }

    @Override
    public String toString() {
        return written;
    }
}
