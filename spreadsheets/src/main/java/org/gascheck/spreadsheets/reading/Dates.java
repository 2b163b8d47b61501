package org.gascheck.spreadsheets.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.spreadsheets.grid.NumberFormat;

/** Days, months and years as people write them and as Excel counts them. */
final class Dates {

    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})\\s*[-/.年\\s]\\s*(\\d{1,2})\\s*[-/.月\\s]\\s*(\\d{1,2})\\s*日?号?(?:[\\sT]*(\\S.*))?");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*([-/.年])\\s*(\\d{1,2})\\s*月?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[\\sT]+(\\S.*))?");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[:时点](\\d{1,2})(?:[:分](\\d{1,2})(?:\\.\\d+)?秒?)?分?");

    /** The first and the last serial number that can be meant: days of 1950 and of 2100. */
    private static final int FIRST_SERIAL = 18_264;
    private static final int LAST_SERIAL = 73_415;
    private static final int FALSE_LEAP_DAY = 60;
    private static final double SECONDS = 86_400;

    private Dates() {
    }

    /** The order in which day and month stand before a year. */
    enum Order {
        /** Nothing is known of it. */
        UNKNOWN,
        /** The day before the month. */
        DAY_FIRST,
        /** The month before the day. */
        MONTH_FIRST
    }

    /**
     * A day, with a time where one is written, a month or a year; null where the text is none of these.
     *
     * @throws CellFault if it could be several, or is none of the calendar
     */
    static Temporal parse(String text, Order order) throws CellFault {
        try {
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                return at(text, LocalDate.of(number(day, 1), number(day, 2), number(day, 3)), day.group(4));
            }
            Matcher compact = COMPACT_DAY.matcher(text);
            if (compact.matches()) {
                return LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3));
            }
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                return YearMonth.of(number(month, 1), number(month, 3));
            }
            Matcher year = YEAR.matcher(text);
            if (year.matches()) {
                return Year.of(number(year, 1));
            }
            Matcher last = YEAR_LAST.matcher(text);
            return last.matches() ? yearLast(text, last, order) : null;
        } catch (DateTimeException e) {
            throw CellFault.expected(text, "日历上存在的日期", "a date that exists in the calendar");
        }
    }

    private static Temporal yearLast(String text, Matcher parts, Order order) throws CellFault {
        int first = number(parts, 1);
        int second = number(parts, 2);
        boolean dayFirst = first > 12 || order == Order.DAY_FIRST;
        if (order == Order.UNKNOWN && first <= 12 && second <= 12 && first != second) {
            throw CellFault.expected(
                    text,
                    "写明次序的日期，如 2022-01-09：这里分不清哪个是月、哪个是日（也可在对照文件中写 dates: dmy 或 mdy）",
                    "a date such as 2022-01-09: day and month could be either here (or dates: dmy or mdy in a"
                            + " mapping)");
        }
        return at(text, LocalDate.of(number(parts, 3), dayFirst ? second : first, dayFirst ? first : second),
                parts.group(4));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Temporal at(String text, LocalDate day, String time) throws CellFault {
        if (time == null || time.isBlank()) {
            return day;
        }
        Matcher clock = TIME.matcher(time.strip());
        if (!clock.matches()) {
            throw CellFault.expected(text, "日期，或日期加时刻，如 2022-01-31 20:00",
                    "a date, or a date and a time such as 2022-01-31 20:00");
        }
        return day.atTime(number(clock, 1), number(clock, 2));
    }

    /** Whether a text writes a month with one digit after a dot: of a number, it could have lost a 0. */
    static boolean mayHaveLostAZero(String text) {
        return text.matches("\\d{4}\\.1");
    }

    /** Whether a whole number can only be a day as Excel counts them. */
    static boolean isSerial(double number) {
        return number == Math.rint(number) && number >= FIRST_SERIAL && number <= LAST_SERIAL;
    }

    /**
     * The day and time that Excel means by a number.
     *
     * @throws CellFault if there is none
     */
    static LocalDateTime serial(double number, boolean from1904, String shown) throws CellFault {
        int days = (int) Math.floor(number);
        long seconds = Math.round((number - days) * SECONDS);
        if (number < 0 || number > 2_958_466 || !from1904 && days == FALSE_LEAP_DAY) {
            throw CellFault.expected(shown, "日历上存在的日期", "a date that exists in the calendar");
        }
        LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1)
                : days < FALSE_LEAP_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        return zero.plusDays(days).atTime(LocalTime.MIDNIGHT).plusSeconds(seconds);
    }

    /** A day and time, as far as a format shows it. */
    static String shown(LocalDateTime at, NumberFormat format) {
        return format.isTimeOnly() ? at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString()
                : format.year() && !format.month() ? Year.from(at).toString()
                : format.year() && !format.day() ? YearMonth.from(at).toString() : at.toLocalDate().toString();
    }
}
