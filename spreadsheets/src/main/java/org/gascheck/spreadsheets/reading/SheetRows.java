package org.gascheck.spreadsheets.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.Rows;
import org.gascheck.spreadsheets.grid.Sheet;
import org.gascheck.spreadsheets.model.Column;

/** The records of a sheet, table by table: from each row of headings on, without titles, totals and examples. */
final class SheetRows implements Closeable {

    private static final int LOOKED_AT = 60;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_FOOTER = 2_000;
    private static final int LONGEST_TOTAL = 20;
    private static final int LONGEST_EXAMPLE = 20;
    private static final Set<String> TOTALS = Set.of(
            "合计", "总计", "小计", "共计", "累计", "总数", "total", "totals", "subtotal", "sum", "grandtotal");
    private static final Pattern EXAMPLE =
            Pattern.compile("(例|示例|例子|样例|example|sample)[\\s\\-_]?\\d*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTER = Pattern.compile(
            "(注|备注|说明|填表|填报|制表|审核|负责人|联系人|联系电话|日期|单位|note|notes|remark)[^:：]{0,12}[:：].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Sheet sheet;
    private final Rows rows;
    private final HeadingRow headings;
    private final HeadingIndex index;
    private final RowReader reader;
    private final Notes notes;
    private Layout layout;
    private GridRow above;
    private GridRow ahead;
    private int last;
    private int lookedAt;
    private int tables;
    private int hidden;
    private int examples;
    private int totals;
    private int passedOver;
    private int notUnderstood;
    private String firstNotUnderstood = "";
    /** Cells under headings that are not understood, by position: how many, and the row of the first. */
    private Map<Integer, int[]> strays = new LinkedHashMap<>();
    /** What unread headings may have been meant for. */
    private final Map<Bound, Text> nearest = new IdentityHashMap<>();
    private final FlatLosses losses = new FlatLosses();

    SheetRows(Sheet sheet, HeadingRow headings, HeadingIndex index, RowReader reader, Notes notes) throws IOException {
        this.sheet = sheet;
        this.headings = headings;
        this.index = index;
        this.reader = reader;
        this.notes = notes;
        this.rows = sheet.rows();
    }

    /** The next record, or null after the last. */
    RowFacts next() throws IOException {
        for (GridRow row = filled(); row != null; row = filled()) {
            boolean after = row.number() > last + 1;
            last = row.number();
            if (mayBeHeadings(row, after) && begins(row)) {
                continue;
            }
            if (layout == null) {
                notUnderstood++;
                firstNotUnderstood = firstNotUnderstood.isEmpty()
                        ? Layout.cell(sheet.name(), row.number(), row.cells().get(0).column()) : firstNotUnderstood;
                above = row;
                continue;
            }
            if (!isTitle(row) && !isPassedOver(row)) {
                hidden += row.hidden() ? 1 : 0;
                noteStrays(row);
                RowFacts read = reader.read(row, layout);
                losses.add(read);
                return read;
            }
        }
        end();
        return null;
    }

    /** The next row that is not empty, or null. */
    private GridRow filled() throws IOException {
        GridRow row = ahead;
        ahead = null;
        while (row == null) {
            row = rows.next();
            if (row == null) {
                return null;
            }
            row = row.isBlank() ? null : row;
        }
        return row;
    }

    /** Whether a row is the title of a table whose headings follow. */
    private boolean isTitle(GridRow row) throws IOException {
        if (filledCells(row) != 1) {
            return false;
        }
        ahead = filled();
        return ahead != null && headings.of(ahead, row) != null;
    }

    /** The table that rows are of now, or null. */
    Layout layout() {
        return layout;
    }

    private boolean mayBeHeadings(GridRow row, boolean after) {
        if (layout == null) {
            return lookedAt++ < LOOKED_AT;
        }
        if (after) {
            return true;
        }
        Cell first = row.cells().get(0);
        return first.kind() == Cell.Kind.TEXT && first.text().length() < LONGEST_HEADING
                && headings.knows(first.text());
    }

    private boolean begins(GridRow row) {
        Layout found = headings.of(row, above);
        if (found == null) {
            return false;
        }
        endTable();
        layout = found;
        layout.tellDeclared(notes);
        above = row;
        tables++;
        return true;
    }

    private boolean isPassedOver(GridRow row) {
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (isExample(cells.get(i))) {
                examples++;
                return true;
            }
        }
        Cell first = firstFilled(row);
        if (first.kind() != Cell.Kind.TEXT || first.text().length() > LONGEST_FOOTER) {
            return false;
        }
        if (first.text().length() < LONGEST_TOTAL && TOTALS.contains(Plain.of(first.text()))) {
            totals++;
            return true;
        }
        if (filledCells(row) == 1 && FOOTER.matcher(Plain.value(first.text())).matches()) {
            passedOver++;
            return true;
        }
        return false;
    }

    private static Cell firstFilled(GridRow row) {
        for (int i = 0; ; i++) {
            if (!row.cells().get(i).isBlank()) {
                return row.cells().get(i);
            }
        }
    }

    private static int filledCells(GridRow row) {
        int filled = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            filled += row.cells().get(i).isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** Whether a cell has the number of an example. */
    private boolean isExample(Cell cell) {
        Bound bound = layout.at(cell.column());
        return bound != null && bound.column() != null && cell.kind() == Cell.Kind.TEXT
                && (bound.column().kind() == Column.Kind.KEY || bound.column().isOwnNumber())
                && cell.text().length() < LONGEST_EXAMPLE && EXAMPLE.matcher(Plain.value(cell.text())).matches();
    }

    private void noteStrays(GridRow row) {
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Bound bound = layout.at(cell.column());
            if ((bound == null || bound.column() == null && !bound.ignored()) && !cell.isBlank()) {
                strays.computeIfAbsent(cell.column(), key -> new int[] {0, row.number()})[0]++;
            }
        }
    }

    /** Tells what is left unread of the table so far. */
    void tellUnread(Notes of) {
        losses.tell(of);
        strays.forEach((position, found) -> tellStrays(position, found, of));
    }

    private void tellStrays(int position, int[] found, Notes of) {
        Bound bound = layout.at(position);
        String cell = layout.cell(found[1], position);
        if (bound == null) {
            of.leaveUnjudged(cell, new Text(
                    "没有表头的一列：其中 " + found[0] + " 个单元格有内容，未据以判断",
                    "a column without a heading: its " + found[0] + " filled cells are not judged"));
            return;
        }
        Text maybe = nearest.computeIfAbsent(bound, key -> index.maybe(layout.table(), key.heading()));
        String shown = Printable.of(bound.heading(), 60);
        of.leaveUnjudged(cell, new Text(
                "没有读懂“" + shown + "”一列：其中 " + found[0] + " 个单元格有内容，未据以判断" + maybe.zh(),
                "the column \"" + shown + "\" is not understood: its " + found[0] + " filled cells are not judged."
                        + maybe.en()));
    }

    private void endTable() {
        tellUnread(notes);
        losses.clear();
        strays = new LinkedHashMap<>();
    }

    private void end() {
        endTable();
        if (tables == 0 && notUnderstood > 0) {
            Text doubt = headings.doubt();
            notes.leaveUnjudged(firstNotUnderstood, new Text(
                    "没有读懂这张表的表头，其中 " + notUnderstood + " 行有内容，未据以判断" + (doubt == null ? "" : "；" + doubt.zh()),
                    "no headings of this sheet are understood, its " + notUnderstood + " filled rows are not judged"
                            + (doubt == null ? "" : "; " + doubt.en())));
        }
        String name = sheet.name().isEmpty() ? "" : sheet.name() + ": ";
        tell(name, hidden, "行是隐藏的，照样读取", "hidden rows were read");
        notes.passOverExamples(examples);
        tell(name, totals, "行是合计，没有读取", "rows of totals were passed over");
        tell(name, passedOver, "行是表下的说明，没有读取", "rows of notes were passed over");
        if (sheet.isHidden() && tables > 0) {
            notes.take(new Text(name + "工作表是隐藏的，照样读取", name + "a hidden sheet, which was read"));
        }
    }

    private void tell(String name, int count, String zh, String en) {
        if (count > 0) {
            notes.take(new Text(name + count + " " + zh, name + String.format(Locale.ROOT, "%d ", count) + en));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
