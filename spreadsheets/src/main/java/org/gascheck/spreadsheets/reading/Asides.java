package org.gascheck.spreadsheets.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.model.Column;

/** Tells rows that people write around the records of a table: examples, totals, notes and signatures. */
final class Asides {

    private static final int LONGEST_FOOTER = 2_000;
    private static final int LONGEST_TOTAL = 20;
    private static final int LONGEST_EXAMPLE = 20;
    private static final int LONGEST_SIGN = 60;
    private static final int FEWEST_NUMBERED = 4;
    private static final Set<String> TOTALS = Set.of(
            "合计", "总计", "小计", "共计", "累计", "总数", "total", "totals", "subtotal", "sum", "grandtotal");
    /** Totals that say how many, such as 合计：3条 and 共3户. */
    private static final Pattern COUNTED = Pattern.compile(
            "(合计|总计|小计|共计|累计|总数|共有?|total|subtotal):?\\d+"
                    + "(个|户|条|台|家|只|人|次|张|处|份|件|套|支|瓶|座|项|起|栋|楼|records|rows)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXAMPLE =
            Pattern.compile("(例|示例|例子|样例|example|sample)[\\s\\-_:.、]?\\d*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTER = Pattern.compile(
            "(注|备注|说明|填表|填报|制表|审核|负责人|联系人|联系电话|日期|单位|note|notes|remark)[^:：]{0,12}[:：].*"
                    + "|第\\s*\\d+\\s*页.*|page\\s*\\d+.*|\\((盖章|公章|签字|签章|签名|盖章处)\\)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SIGNED = Pattern.compile(
            "(填表|填报|制表|审核|复核|审批|批准|核准|统计|编制|经办|负责)(人|人员|单位|部门|负责人|日期|时间)?"
                    + "(\\(?(签字|签名|签章|盖章)\\)?)?:.*",
            Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern HAN = Pattern.compile("[^\\p{IsHan}]");
    private static final int FEWEST_WORDS = 5;

    /** What a row is, if no record. */
    enum Kind {
        /** A record, as far as can be told. */
        NONE,
        /** An example of a template. */
        EXAMPLE,
        /** A total of the rows above. */
        TOTAL,
        /** A note or a signature. */
        NOTE,
        /** The numbers of the columns, which some forms have below their headings. */
        NUMBERS
    }

    private Asides() {
    }

    /**
     * What a row is.
     *
     * @param below whether it stands straight below the headings
     */
    static Kind of(GridRow row, Layout layout, boolean below) {
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (isExample(cells.get(i), layout)) {
                return Kind.EXAMPLE;
            }
        }
        if (below && areNumbers(row)) {
            return Kind.NUMBERS;
        }
        Cell first = firstFilled(row);
        boolean alone = filledCells(row) == 1;
        if (first.kind() != Cell.Kind.TEXT || first.text().length() > LONGEST_FOOTER) {
            return alone && first.kind() == Cell.Kind.NUMBER && first.format().date() && first.format().day()
                    ? Kind.NOTE : Kind.NONE;
        }
        if (first.text().length() < LONGEST_TOTAL && TOTALS.contains(Plain.of(first.text()))) {
            return Kind.TOTAL;
        }
        if (alone) {
            String text = Plain.value(first.text());
            if (text.length() < LONGEST_TOTAL && COUNTED.matcher(BLANKS.matcher(text).replaceAll("")).matches()) {
                return Kind.TOTAL;
            }
            return FOOTER.matcher(text).matches() || isDay(text) ? Kind.NOTE : Kind.NONE;
        }
        return first.text().length() < LONGEST_SIGN && SIGNED.matcher(Plain.value(first.text())).matches()
                ? Kind.NOTE : Kind.NONE;
    }

    /** Whether a row has a sentence and nothing else, so that it can hardly be the number of a record. */
    static boolean isSentence(GridRow row) {
        Cell first = firstFilled(row);
        if (first.kind() != Cell.Kind.TEXT || filledCells(row) > 1) {
            return false;
        }
        String text = Plain.strip(first.text());
        int words = HAN.matcher(text).replaceAll("").length();
        return words >= FEWEST_WORDS || words > 1 && words == text.length();
    }

    private static boolean isDay(String text) {
        try {
            return text.indexOf('年') > 0 && Dates.parse(text, Dates.Order.UNKNOWN) instanceof LocalDate;
        } catch (CellFault e) {
            return false;
        }
    }

    /** Whether a cell has the number of an example; its column may have been called otherwise, such as 序号. */
    private static boolean isExample(Cell cell, Layout layout) {
        Bound bound = layout.at(cell.column());
        return bound != null && cell.kind() == Cell.Kind.TEXT
                && (bound.column() == null || bound.column().kind() == Column.Kind.KEY || bound.column().isOwnNumber())
                && cell.text().length() < LONGEST_EXAMPLE && EXAMPLE.matcher(Plain.value(cell.text())).matches();
    }

    private static boolean areNumbers(GridRow row) {
        int number = 0;
        for (Cell cell : row.cells()) {
            if (!cell.isBlank() && !Plain.of(CellValues.shown(cell)).equals(String.valueOf(++number))) {
                return false;
            }
        }
        return number >= FEWEST_NUMBERED;
    }

    static Cell firstFilled(GridRow row) {
        for (int i = 0; ; i++) {
            if (!row.cells().get(i).isBlank()) {
                return row.cells().get(i);
            }
        }
    }

    static int filledCells(GridRow row) {
        int filled = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            filled += row.cells().get(i).isBlank() ? 0 : 1;
        }
        return filled;
    }
}
