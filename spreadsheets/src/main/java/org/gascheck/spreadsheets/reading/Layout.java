package org.gascheck.spreadsheets.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.spreadsheets.grid.Cells;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.Table;

/**
 * The headings of a table on a sheet, and the columns that they were taken for.
 *
 * @param sheet   the name of the sheet; empty of a CSV file
 * @param row     the row of the headings
 * @param named   the columns that a record is called by
 * @param flat    the nested lists of which each row tells all records
 * @param assumed what a mapping declares of records that do not tell it
 */
record Layout(
        String sheet, int row, Table table, List<Bound> bounds, Bound[] byPosition, Map<String, Bound> byPath,
        List<Bound> named, FlatLists flat, List<String> assumed) {

    private static final String NAME = "name";

    static Layout of(String sheet, int row, Table table, List<Bound> bounds) {
        return of(sheet, row, table, bounds, FlatLists.NONE, List.of());
    }

    static Layout of(
            String sheet, int row, Table table, List<Bound> bounds, FlatLists flat, List<String> assumed) {
        int width = bounds.stream().mapToInt(Bound::position).max().orElse(-1) + 1;
        Bound[] byPosition = new Bound[width];
        Map<String, Bound> byPath = new HashMap<>();
        for (Bound bound : bounds) {
            byPosition[bound.position()] = bound;
            if (bound.column() != null) {
                byPath.putIfAbsent('/' + bound.column().name().replace('.', '/'), bound);
            }
        }
        flat.firstOfLists().forEach(byPath::putIfAbsent);
        return new Layout(sheet, row, table, List.copyOf(bounds), byPosition, byPath, named(bounds), flat, assumed);
    }

    /** Tells what the mapping declares, on whose word it is taken. */
    void tellDeclared(Notes notes) {
        flat.tell(sheet, notes);
        if (!assumed.isEmpty()) {
            String of = sheet.isEmpty() ? "" : sheet + ": ";
            notes.take(new Text(
                    of + "按对照文件的声明，没有写明的按此判断：" + String.join("、", assumed),
                    of + "as the mapping declares, taken to be so where it is not told: "
                            + String.join(", ", assumed)));
        }
    }

    /** What a column of the sheet is taken for, or null where nothing stands above it. */
    Bound at(int position) {
        return position < byPosition.length ? byPosition[position] : null;
    }

    /** The first of the columns that are understood. */
    Bound first() {
        return bounds.stream().filter(bound -> bound.column() != null).findFirst().orElse(null);
    }

    /** The column of the row's own number where the sheet has one, else that of its name, or null. */
    Bound namedBy() {
        List<Bound> names = names();
        return names.isEmpty() ? null : names.get(0);
    }

    /** The columns that a record is called by: its number first, then its name and the numbers of those around. */
    List<Bound> names() {
        return named;
    }

    private static List<Bound> named(List<Bound> bounds) {
        return bounds.stream()
                .filter(bound -> bound.column() != null && (bound.column().isOwnNumber()
                        || bound.column().kind() == Column.Kind.KEY || bound.column().name().equals(NAME)))
                .sorted(Comparator.comparing(bound -> !bound.column().isOwnNumber())).toList();
    }

    /** The columns with references. */
    List<Bound> references() {
        return bounds.stream().filter(bound -> bound.column() != null && bound.column().isReference())
                .toList();
    }

    boolean has(Column column) {
        return bounds.stream().anyMatch(bound -> column.equals(bound.column()));
    }

    /** The number of columns that are understood. */
    long understood() {
        return bounds.stream().filter(bound -> bound.column() != null).count();
    }

    String cell(int number, int position) {
        return cell(sheet, number, position);
    }

    static String cell(String sheet, int number, int position) {
        String cell = Cells.name(number, position);
        return sheet.isEmpty() ? cell : sheet + '!' + cell;
    }

    /**
     * The cell of the value at a path below the record of a row, else that of the record around it.
     *
     * @param path such as {@code /serviceLife/years}, or empty
     */
    String cellOf(String path, int number) {
        for (String rest = path; !rest.isEmpty(); rest = rest.substring(0, rest.lastIndexOf('/'))) {
            Bound bound = byPath.get(rest);
            if (bound != null) {
                return cell(number, bound.position());
            }
        }
        return cell(number, ownPosition());
    }

    /** The column of the row's own number, else the first that is understood. */
    private int ownPosition() {
        return bounds.stream()
                .filter(bound -> bound.column() != null && bound.column().isOwnNumber())
                .findFirst().map(Bound::position).orElse(first() == null ? 0 : first().position());
    }
}
