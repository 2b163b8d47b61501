package org.gascheck.spreadsheets.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.Text;
import org.gascheck.spreadsheets.model.Table;

/**
 * The nested lists of which each row of a sheet tells all records, as a mapping declares.
 *
 * @param members what may be in them, by list; each list in the order in which its records stand
 * @param cells   the columns that tell of them, by position
 */
record FlatLists(Map<Table, List<Member>> members, Map<Integer, FlatCell> cells) {

    static final FlatLists NONE = new FlatLists(Map.of(), Map.of());

    /**
     * A record that a row may tell of.
     *
     * @param fixed          what is so of it where there is one, by the paths of fields
     * @param needsExistence whether a column tells of its existence alone
     * @param layout         its own columns
     */
    record Member(String label, Map<String, Object> fixed, boolean needsExistence, Layout layout) {

        /** Its label, with what the mapping says of it. */
        private String told() {
            return fixed.isEmpty() ? label : label + " (" + fixed.entrySet().stream()
                    .map(each -> each.getKey() + " = " + each.getValue()).collect(Collectors.joining("; ")) + ")";
        }
    }

    /** A column that tells of a record: its bound has no column where it tells whether there is one. */
    record FlatCell(Table list, String label, Bound bound) {

        boolean tellsExistence() {
            return bound.column() == null;
        }
    }

    boolean areNone() {
        return members.isEmpty();
    }

    Set<Table> tables() {
        return members.keySet();
    }

    /** The first column that tells of each list, by its path. */
    Map<String, Bound> firstOfLists() {
        Map<String, Bound> first = new LinkedHashMap<>();
        cells.values().forEach(cell -> first.putIfAbsent(pathOf(cell.list()), cell.bound()));
        return first;
    }

    /** The JSON Pointer of a list from the record of the row. */
    static String pathOf(Table list) {
        return list.path().stream().map(step -> '/' + step.name()).collect(Collectors.joining());
    }

    /** Tells what is taken for complete, on whose word. */
    void tell(String sheet, Notes notes) {
        String of = sheet.isEmpty() ? "" : sheet + ": ";
        members.forEach((table, listed) -> {
            String labels = listed.stream().map(Member::told).collect(Collectors.joining("、"));
            notes.take(new Text(
                    of + "按对照文件的声明，每行说全了“" + table.label().zh() + "”，除这里所列的以外没有其他：" + labels,
                    of + "as the mapping declares, each row tells all of \"" + table.label().en()
                            + "\", and there are no others than those named here: " + labels.replace("、", ", ")));
        });
    }
}
