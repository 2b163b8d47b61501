package org.gascheck.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A month or quarter of the calendar, in which something has to be done.
 *
 * @param month  the month, or the first one of the quarter
 * @param length of how many months it is
 */
public record Period(YearMonth month, int length) {

    static final int MONTHS_OF_A_QUARTER = 3;

    /** The first day. */
    public LocalDate first() {
        return month.atDay(1);
    }

    /** The last day. */
    public LocalDate last() {
        return month.plusMonths(length - 1L).atEndOfMonth();
    }

    /** The one that follows. */
    public Period next() {
        return new Period(month.plusMonths(length), length);
    }

    /** What it is called, such as 2022-03 or 2022-Q1. */
    public String name() {
        return length == 1 ? month.toString() : month.getYear() + "-Q" + (month.getMonthValue() / length + 1);
    }

    static List<Period> ended(LocalDate from, LocalDate until, boolean fromItself, int length, LocalDate day) {
        YearMonth month = YearMonth.from(from);
        Period first = new Period(month.minusMonths((month.getMonthValue() - 1) % length), length);
        List<Period> ended = new ArrayList<>();
        for (Period each = fromItself ? first : first.next();
                !each.first().isAfter(until) && each.last().isBefore(day); each = each.next()) {
            ended.add(each);
        }
        return List.copyOf(ended);
    }
}
