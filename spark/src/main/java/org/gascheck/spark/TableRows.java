package org.gascheck.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gascheck.Printable;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.spreadsheets.Origins;
import org.gascheck.spreadsheets.ReadRow;
import org.gascheck.spreadsheets.ReadRows;
import org.gascheck.spreadsheets.SheetLimits;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.Rows;
import org.gascheck.spreadsheets.grid.Sheet;
import org.gascheck.spreadsheets.grid.Spreadsheet;
import org.gascheck.spreadsheets.mapping.Mapping;
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

    /**
     * A row.
     *
     * @param number which of its table it is, from 2: the headings are the first
     * @param cells  what it says, as texts; null where it says nothing
     */
    record Numbered(int number, List<String> cells) {
    }

    /**
     * The submissions of the rows.
     *
     * @param whole whether the tables have all records, so that one that they do not have is a fault
     */
    List<ReadRow> read(boolean whole) {
        if (whole && rows.get(main()).isEmpty()) {
            return List.of(orphans());
        }
        List<ReadRow> read = new ArrayList<>();
        try (ReadRows all = OpenedFile.of(
                new Memory(), false, FlatTables.INDEX, Mapping.NONE, SheetLimits.DEFAULT, SOURCE)) {
            all.forEachRemaining(read::add);
        } catch (org.gascheck.spreadsheets.UnreadableSpreadsheetException e) {
            read.add(new ReadRow("", null, Origins.NONE, List.of(e.problem())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return read;
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

    /** Rows of what is in no table. */
    private ReadRow orphans() {
        Text around = table(main()).label();
        List<Problem> problems = new ArrayList<>();
        String place = "";
        for (int i = 0; i < tables.size(); i++) {
            for (Numbered row : rows.get(i)) {
                String at = sheet(i) + "!" + row.number();
                place = place.isEmpty() ? at : place;
                problems.add(new Problem(Origins.placed(SOURCE, at), 0, 0, "", new Text(
                        "表中没有这一行所属的“" + around.zh() + "”：" + shown(row),
                        "there is no \"" + around.en() + "\" that the row belongs to: " + shown(row))));
            }
        }
        return new ReadRow(place, null, Origins.NONE, problems);
    }

    private static String shown(Numbered row) {
        return Printable.of(String.join(", ", row.cells().stream().filter(java.util.Objects::nonNull).toList()), 120);
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
        public boolean countsFrom1904() {
            return false;
        }

        @Override
        public boolean hasTypes() {
            return false;
        }

        @Override
        public List<Text> taken() {
            return List.of();
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
