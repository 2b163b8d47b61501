package org.gascheck.documents.workbook;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gascheck.documents.told.PlainText;

/**
 * A table of a workbook: notes, headings that stay in sight and on each printed page, rows, and a filter. Rows are
 * written as they come; what does not fit on a sheet goes on on a next one. For one thread, and one table at a time.
 */
public final class Table {

    /** As many rows as a sheet has. */
    static final int ROWS_OF_SHEET = Worksheet.MAX_ROWS;

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int FLUSHED = 500;
    private static final int ROWS_WITH_HEIGHT = 20_000;
    private static final int LONGEST_SIGN = 2;
    private static final int WIDTH_OF_PAGE = 170;
    private static final int WIDTH_OF_WIDE_PAGE = 260;
    private static final String HEADING_FILL = "D9E2EC";
    private static final String LINE = "9AA5B1";

    private final Workbook workbook;
    private final String name;
    private final List<String> notes;
    private final List<Column> columns;
    private final int frozenColumns;
    private final int rowsOfSheet;
    private Worksheet sheet;
    private int sheets;
    private int row;

    /** How a cell looks. */
    public enum Look {
        PLAIN(null, false), BREACHED("F8C9C4", true), OPEN("FFF0B3", true), FOR_A_PERSON("E3D4F5", true),
        SATISFIED("D5F0D5", false), NOT_YET_DUE("DCEBFA", false), FAINT("F2F2F2", false), STRONG(null, true);

        private final String fill;
        private final boolean bold;

        Look(String fill, boolean bold) {
            this.fill = fill;
            this.bold = bold;
        }
    }

    /** A value of a cell: a text, or a number. */
    public record Cell(Object value, Look look) {

        /** A text. */
        public static Cell of(String text) {
            return new Cell(text, Look.PLAIN);
        }

        /** A number. */
        public static Cell of(long number) {
            return new Cell(number, Look.PLAIN);
        }
    }

    Table(Workbook workbook, String name, List<String> notes, List<Column> columns, int frozenColumns) {
        this(workbook, name, notes, columns, frozenColumns, ROWS_OF_SHEET);
    }

    /** One with sheets of fewer rows than there can be. */
    Table(
            Workbook workbook,
            String name,
            List<String> notes,
            List<Column> columns,
            int frozenColumns,
            int rowsOfSheet) {
        this.workbook = workbook;
        this.name = name;
        this.notes = notes;
        this.columns = columns;
        this.frozenColumns = frozenColumns;
        this.rowsOfSheet = rowsOfSheet;
    }

    /** Adds a row of cells; there are as many as columns, or fewer. */
    public void add(List<Cell> cells) throws IOException {
        if (sheet == null || row == rowsOfSheet) {
            begin();
        }
        if (row < ROWS_WITH_HEIGHT) {
            // The library keeps all heights until the end: the rows below are as high as the program makes them.
            List<String> texts = cells.stream().map(each -> String.valueOf(each.value())).toList();
            sheet.rowHeight(row, Heights.of(texts, columns));
        }
        for (int column = 0; column < cells.size(); column++) {
            write(cells.get(column), column);
        }
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    /** Ends the table; it has a sheet even where there is no row. */
    public void end() throws IOException {
        if (sheet == null) {
            begin();
        }
        finish();
    }

    /** Has its first sheet come before those of tables that are begun later; each of these may be ended first. */
    public Table begun() throws IOException {
        begin();
        return this;
    }

    private void begin() throws IOException {
        finish();
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? sheetName(name, "") : sheetName(name, " " + sheets));
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
        }
        row = 0;
        for (String note : notes) {
            sheet.inlineString(row, 0, text(note));
            sheet.style(row, 0).fontColor("444444").italic().set();
            row++;
        }
        heading(HEADING_FILL);
        sheet.freezePane(frozenColumns, row);
        print();
    }

    /** Printed so that it can be read: a wide table on several sheets of paper side by side. */
    private void print() {
        int width = columns.stream().mapToInt(Column::width).sum();
        sheet.repeatRows(row - 1);
        if (frozenColumns > 0) {
            sheet.repeatCols(0, frozenColumns - 1);
        }
        sheet.paperSize(width > WIDTH_OF_PAGE ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) Math.max(1, (width + WIDTH_OF_WIDE_PAGE / 2) / WIDTH_OF_WIDE_PAGE));
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.CENTER);
    }

    private void heading(String fill) {
        sheet.rowHeight(row, Heights.of(columns.stream().map(Column::heading).toList(), columns));
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(row, column, text(columns.get(column).heading()));
            sheet.style(row, column).bold().fillColor(fill).wrapText(true).verticalAlignment("center")
                    .borderStyle(BorderStyle.THIN).borderColor(LINE).set();
        }
        row++;
    }

    private void finish() throws IOException {
        if (sheet != null) {
            if (columns.size() > 1 && row > notes.size() + 1) {
                sheet.setAutoFilter(notes.size(), 0, row - 1, columns.size() - 1);
            }
            sheet.finish();
            sheet = null;
        }
    }

    private void write(Cell cell, int column) {
        if (cell.value() instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.inlineString(row, column, text(String.valueOf(cell.value())));
        }
        var style = sheet.style(row, column)
                .wrapText(true).verticalAlignment("top").borderStyle(BorderStyle.THIN).borderColor(LINE);
        if (cell.look().fill != null) {
            style.fillColor(cell.look().fill);
        }
        if (cell.look().bold) {
            style.bold();
        }
        if (cell.look().fill != null && String.valueOf(cell.value()).length() <= LONGEST_SIGN) {
            style.horizontalAlignment("center");
        }
        style.set();
    }

    /** Harmless, not too long, and none of it what a spreadsheet reads as the number of a character. */
    static String text(String text) {
        return PlainText.shortened(
                PlainText.forCell(text).replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"), LONGEST_CELL);
    }

    /** A name that a sheet can have. */
    static String sheetName(String name, String number) {
        String harmless = PlainText.onOneLine(name).replaceAll("[\\[\\]:*?/\\\\']", "_");
        int room = LONGEST_NAME - number.length();
        return (harmless.length() > room ? harmless.substring(0, room) : harmless) + number;
    }
}
