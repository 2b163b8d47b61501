package org.gascheck.facts;

import java.time.LocalDate;
import org.gascheck.Text;

/**
 * A day that a submission has at a place and that cannot be meant, such as the day zero of a spreadsheet: the fact
 * there is unknown.
 *
 * @param pointer the JSON Pointer of the place
 * @param written what stands there
 */
public record UncountedDay(String pointer, String written) {

    /** No equipment or paper of today is older. */
    private static final int FIRST_YEAR = 1950;
    /** Later days stand for "none", and who has no last day says so. */
    private static final int LAST_YEAR = 2100;

    /** Whether a day can be meant. */
    public static boolean canBeMeant(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Why it does not count, and what to do. */
    public Text says() {
        return new Text(
                "不是真实的日期（表格和数据库常以此表示空白或“没有”），按未知处理；请填实际日期，没有期限的填 OPEN_ENDED",
                "no real day (spreadsheets and databases write it for an empty cell or for none), taken as unknown;"
                        + " give the actual day, or OPEN_ENDED where there is no last one");
    }
}
