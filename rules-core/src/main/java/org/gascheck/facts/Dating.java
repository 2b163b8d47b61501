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

    @Override
    public String toString() {
        return written;
    }
}
