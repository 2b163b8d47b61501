package org.gascheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gascheck.spreadsheets.FileNotes;
import org.gascheck.spreadsheets.Origins;
import org.gascheck.spreadsheets.ReadRow;
import org.gascheck.spreadsheets.ReadRows;
import org.gascheck.spreadsheets.SheetLimits;
import org.gascheck.spreadsheets.UnreadableSpreadsheetException;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.Rows;
import org.gascheck.spreadsheets.grid.Sheet;
import org.gascheck.spreadsheets.grid.Spreadsheet;
import org.gascheck.spreadsheets.mapping.Mapping;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.Table;
import org.gascheck.spreadsheets.reading.OpenedFile;

/**
 * The rows of some tables that belong to one record, or to records whose numbers are alike, read as the same sheets of
 * a workbook are.
 *
 * @param tables   the names of the tables in the model
 * @param headings those of each table
 * @param rows     the rows of each table, in their order
 */
record TableRows(List<String> tables, List<List<String>> headings, List<List<Numbered>> rows) {

    /** What problems call the tables. */
    static final String SOURCE = "tables";
    /** What a sheet says that has no records. */
    private static final String NONE = "无";

    /**
     * A row.
     *
     * @param number which of its table it is, from 2: the headings are the first
     * @param cells  what it says, as texts; null where it says nothing
     */
    record Numbered(int number, List<String> cells) {
    }

    /**
     * What was read.
     *
     * @param rows  the submissions
     * @param notes what is to be told beside them
     */
    record Read(List<ReadRow> rows, FileNotes notes) {
    }

    /**
     * The submissions of the rows.
     *
     * @param whole whether the tables have all records, so that one that they do not have is a fault
     */
    Read read(boolean whole) {
        TableRows told = whole && rows.get(main()).isEmpty() ? sayingThatThereIsNone() : this;
        List<ReadRow> read = new ArrayList<>();
        FileNotes notes = new FileNotes(List.of(), List.of());
        try (ReadRows all = OpenedFile.of(
                told.new Memory(), false, FlatTables.INDEX, Mapping.NONE, SheetLimits.DEFAULT, SOURCE)) {
            all.forEachRemaining(read::add);
            notes = all.notes();
        } catch (UnreadableSpreadsheetException e) {
            read.add(new ReadRow("", null, Origins.NONE, List.of(e.problem())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Read(read, notes);
    }

    /** The same rows beside a main table that is there and does not have what they belong to. */
    private TableRows sayingThatThereIsNone() {
        int main = main();
        List<String> cells = new ArrayList<>();
        for (String each : headings.get(main)) {
            Column column = FlatTables.INDEX.column(table(main), each);
            cells.add(column != null && column.isOwnNumber() ? NONE : null);
        }
        List<List<Numbered>> all = new ArrayList<>(rows);
        all.set(main, List.of(new Numbered(2, cells)));
        return new TableRows(tables, headings, all);
    }

    private int main() {
        for (int i = 0; i < tables.size(); i++) {
            if (table(i).parent() == null) {
                return i;
            }
        }
        throw new IllegalStateException("there is no main table among " + tables);
    }

    private Table table(int number) {
        return FlatTables.INDEX.model().table(tables.get(number)).orElseThrow();
    }

    private String sheet(int number) {
        return FlatTables.INDEX.model().sheetNames(Locale.CHINESE).get(table(number));
    }

    /** The tables as sheets of a workbook without types. */
    private final class Memory implements Spreadsheet {

        @Override
        public List<Sheet> sheets() {
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < tables.size(); i++) {
                sheets.add(new InMemory(i));
            }
            return sheets;
        }

        @Override
        public boolean hasTypes() {
            return false;
        }

        @Override
        public void close() {
            // It is memory.
        }
    }

    private final class InMemory implements Sheet {

        private final int table;

        InMemory(int table) {
            this.table = table;
        }

        @Override
        public String name() {
            return sheet(table);
        }

        @Override
        public boolean isHidden() {
            return false;
        }

        @Override
        public Rows rows() {
            List<GridRow> all = new ArrayList<>();
            all.add(row(1, headings.get(table)));
            rows.get(table).forEach(each -> all.add(row(each.number(), each.cells())));
            var left = all.iterator();
            return new Rows() {

                @Override
                public GridRow next() {
                    return left.hasNext() ? left.next() : null;
                }

                @Override
                public void close() {
                    // It is memory.
                }
            };
        }

        private GridRow row(int number, List<String> texts) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i);
                if (text != null && !text.isEmpty()) {
                    cells.add(Cell.text(i, text));
                }
            }
            return new GridRow(number, false, cells, List.of());
        }
    }
}
