package org.gascheck.spreadsheets.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.Rows;
import org.gascheck.spreadsheets.grid.Sheet;

/** The records of a sheet, table by table: from each row of headings on, without titles, totals and examples. */
final class SheetRows implements Closeable {

    private static final int LOOKED_AT = 60;
    private static final int LONGEST_HEADING = 60;
    private static final int MOST_OF_A_FORM = 12;

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
    private final Unseen unseen;
    /** The last of the rows that make up the headings. */
    private int lastOfHeadings;
    private int units;
    private int examples;
    private int totals;
    private int passedOver;
    private int numbers;
    private int notUnderstood;
    private String firstNotUnderstood = "";
    /** Cells under headings that are not understood, by position: how many, and the row of the first. */
    private Map<Integer, int[]> strays = new LinkedHashMap<>();
    /** What unread headings may have been meant for. */
    private final Map<Bound, Text> nearest = new IdentityHashMap<>();
    private final FlatLosses losses = new FlatLosses();
    private final QuotedCells quotes = new QuotedCells();

    SheetRows(Sheet sheet, HeadingRow headings, HeadingIndex index, RowReader reader, Notes notes) throws IOException {
        this.sheet = sheet;
        this.headings = headings;
        this.index = index;
        this.reader = reader;
        this.notes = notes;
        this.rows = sheet.rows();
        this.unseen = new Unseen(rows);
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
                unseen.note(row, layout);
                noteStrays(row);
                GridRow plain = quotes.without(row);
                RowFacts read = reader.read(plain, layout);
                refuseWhatIsNoRecord(plain, read);
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
        if (Asides.filledCells(row) != 1) {
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
        return isHeading(row.cells().get(0))
                || layout.namedBy() != null && isHeading(row.at(layout.namedBy().position()));
    }

    private boolean isHeading(Cell cell) {
        return cell != null && cell.kind() == Cell.Kind.TEXT && cell.text().length() < LONGEST_HEADING
                && headings.knows(cell.text());
    }

    /** Whether the cells that a row is called by are headings themselves, as in forms that have them side by side. */
    private Cell headingIn(GridRow row, Layout of) {
        for (Bound bound : of.names()) {
            Cell cell = row.at(bound.position());
            if (cell != null && cell.kind() == Cell.Kind.TEXT && cell.text().length() < LONGEST_HEADING
                    && index.isOfForms(of.table(), cell.text())) {
                return cell;
            }
        }
        return null;
    }

    /** A row that can hardly be meant for a record is no record of its own, and is not passed over silently either. */
    private void refuseWhatIsNoRecord(GridRow row, RowFacts read) {
        Cell heading = headingIn(row, layout);
        if (heading != null) {
            read.problems.add(reader.problem(layout.cell(row.number(), heading.column()), new Text(
                    "“" + Printable.of(heading.text(), 60) + "”是表头；应为一条资料，各列的内容写在表头之下",
                    "\"" + Printable.of(heading.text(), 60) + "\" is a heading; expected a record, with what each"
                            + " column tells below its heading")));
        } else if (Asides.isSentence(row)) {
            Cell only = Asides.firstFilled(row);
            read.problems.add(reader.problem(layout.cell(row.number(), only.column()), new Text(
                    "这一行只有“" + Printable.of(only.text(), 60) + "”，不像编号；应为一条资料，说明请移到表外",
                    "this row has only \"" + Printable.of(only.text(), 60) + "\", which hardly is a number; expected a"
                            + " record, with remarks outside of the table")));
        }
    }

    /** Whether the next row has a heading where a record would have its number or name. */
    private boolean isOfAForm(GridRow row, Layout found) throws IOException {
        ahead = ahead == null ? filled() : ahead;
        Cell heading = ahead == null || ahead.number() > row.number() + 1 || row.cells().size() > MOST_OF_A_FORM
                ? null : headingIn(ahead, found);
        if (heading == null) {
            return false;
        }
        Bound over = found.at(heading.column());
        boolean again = Plain.of(heading.text()).equals(Plain.of(over.heading()))
                || over.column().equals(index.column(found.table(), heading.text()));
        if (!again) {
            headings.doubtForm();
        }
        return !again;
    }

    private boolean begins(GridRow row) throws IOException {
        Layout found = headings.of(row, above);
        if (found == null || isOfAForm(row, found)) {
            return false;
        }
        endTable();
        lastOfHeadings = row.number();
        layout = withUnits(row, found);
        layout.tellDeclared(notes);
        above = row;
        tables++;
        return true;
    }

    /** The same table by its headings with the units in the row below them, where that has nothing else. */
    private Layout withUnits(GridRow row, Layout found) throws IOException {
        ahead = ahead == null ? filled() : ahead;
        if (ahead == null || ahead.number() != row.number() + 1 || !Units.areAll(ahead, found)) {
            return found;
        }
        Layout united = headings.withUnits(found, row, ahead, above);
        if (united == null) {
            return found;
        }
        lastOfHeadings = ahead.number();
        last = ahead.number();
        ahead = null;
        units++;
        return united;
    }

    private boolean isPassedOver(GridRow row) {
        switch (Asides.of(row, layout, row.number() == lastOfHeadings + 1)) {
            case EXAMPLE -> examples++;
            case TOTAL -> totals++;
            case NOTE -> passedOver++;
            case NUMBERS -> numbers++;
            default -> {
                return false;
            }
        }
        return true;
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
        String shown = Printable.of(bound.heading().replaceAll("\\s+", " "), 60);
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
        unseen.tell(name, notes);
        notes.passOverExamples(examples);
        tell(name, totals, "行是合计，没有读取", "rows of totals were passed over");
        tell(name, passedOver, "行是表下的说明，没有读取", "rows of notes were passed over");
        tell(name, quotes.count(), "个单元格以撇号（文本的标记）开头，按没有撇号读取",
                "cells begin with an apostrophe, which marks a text, and were read without it");
        tell(name, units, "行是各列的单位，作为表头的一部分读取", "rows of units were read as part of the headings");
        tell(name, numbers, "行是各列的序号，没有读取", "rows that number the columns were passed over");
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
