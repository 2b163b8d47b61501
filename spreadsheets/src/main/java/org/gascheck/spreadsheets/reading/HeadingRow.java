package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.Text;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.Region;
import org.gascheck.spreadsheets.mapping.Mapping;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.Table;

/** Tells whether a row has the headings of a table, and which. */
final class HeadingRow {

    /** So many headings no form has beside each other with what they tell. */
    private static final int MANY = 3;

    private final HeadingIndex index;
    private final MappedSheet mapped;
    private final String sheet;
    private Text doubt;

    HeadingRow(HeadingIndex index, Mapping mapping, String sheet) {
        this.index = index;
        this.mapped = mapping.of(sheet).map(each -> new MappedSheet(each, index)).orElse(null);
        this.sheet = sheet;
    }

    /** Why the last row that looked like headings was not taken for them, or null. */
    Text doubt() {
        return doubt;
    }

    /** Notes that a row has headings beside their values rather than above them. */
    void doubtForm() {
        doubt = TableDoubts.FORM;
    }

    private void doubtUnlessForm(Text other) {
        doubt = doubt == TableDoubts.FORM ? doubt : other;
    }

    /** Whether the mapping tells which columns there are, and not the table alone. */
    private boolean namesColumns() {
        return mapped != null && mapped.size() > 0;
    }

    /**
     * The layout of the table that begins with a row, or null where it does not look like headings.
     *
     * @param above the row above, whose cells may be headings of several columns, or null
     */
    Layout of(GridRow row, GridRow above) {
        Map<Integer, String> headings = new LinkedHashMap<>();
        for (Cell cell : row.cells()) {
            if (cell.kind() != Cell.Kind.TEXT) {
                return null;
            }
            if (!cell.isBlank()) {
                headings.put(cell.column(), cell.text());
            }
        }
        if (namesColumns()) {
            return byMapping(row, headings);
        }
        List<String> texts = List.copyOf(headings.values());
        Table table = mapped == null ? table(texts) : named(mapped.table(), texts);
        if (table == null) {
            return null;
        }
        List<Bound> bounds = new ArrayList<>();
        headings.forEach((position, heading) -> {
            Column column = column(table, heading, group(above, position));
            bounds.add(Bound.of(position, heading, column));
        });
        return Layout.of(sheet, row.number(), table, bounds);
    }

    /**
     * The layout of a table by its headings and the units below them; null where that is not open, as of headings that
     * a mapping names.
     */
    Layout withUnits(Layout found, GridRow row, GridRow units, GridRow above) {
        if (namesColumns()) {
            return null;
        }
        List<Bound> bounds = new ArrayList<>();
        GridRow united = Units.under(row, units);
        for (Bound bound : found.bounds()) {
            String heading = united.at(bound.position()).text();
            Column column = column(found.table(), heading, group(above, bound.position()));
            bounds.add(heading.equals(bound.heading()) ? bound : Bound.of(bound.position(), heading,
                    bound.column() == null || bound.column().equals(column) ? bound.column() : null));
        }
        return Layout.of(sheet, row.number(), found.table(), bounds);
    }

    /** Whether a text is a heading of some table. */
    boolean knows(String text) {
        return mapped != null && mapped.knows(text) || index.knows(text);
    }

    private Column column(Table table, String heading, String group) {
        if (group != null && Brackets.turn(group)) {
            return null;
        }
        Column grouped = group == null || Plain.of(group).equals(Plain.of(heading))
                ? null : index.column(table, group + "." + heading);
        return grouped == null ? index.column(table, heading) : grouped;
    }

    /** The heading above that is merged over a column. */
    private static String group(GridRow above, int position) {
        if (above == null) {
            return null;
        }
        for (Region region : above.wide()) {
            if (region.firstColumn() <= position && position <= region.lastColumn()) {
                Cell cell = above.at(region.firstColumn());
                return cell == null ? null : cell.text();
            }
        }
        return null;
    }

    private Layout byMapping(GridRow row, Map<Integer, String> headings) {
        long known = headings.values().stream().filter(mapped::knows).count();
        if (known == 0 || known * 2 < Math.min(mapped.size(), headings.size())) {
            return null;
        }
        Table table = mapped.table();
        List<Bound> bounds = new ArrayList<>();
        headings.forEach((position, heading) ->
                bounds.add(mapped.bound(position, heading, index.column(table, heading))));
        return Layout.of(
                sheet, row.number(), table, bounds, mapped.flat(sheet, row.number(), headings), mapped.assumed());
    }

    /** The table of which most headings are understood; null where none or several would do. */
    private Table table(List<String> headings) {
        Map<Table, Integer> understood = index.understood(headings);
        Set<Table> named = index.namedLike(sheet);
        Set<String> different = headings.stream().map(Plain::of).collect(Collectors.toCollection(HashSet::new));
        boolean byNumber = different.size() == 2;
        int least = different.size() < 2 ? 1 : 2;
        List<Table> fitting = understood.keySet().stream()
                .filter(named::contains)
                .filter(table -> understood.get(table) >= least || byNumber && namesNumber(table, headings))
                .filter(table -> hasKeys(table, headings)).toList();
        if (fitting.isEmpty()) {
            fitting = understood.keySet().stream()
                    .filter(table -> understood.get(table) >= 2 && hasKeys(table, headings)).toList();
        }
        if (named.isEmpty() && index.isChecklist(headings)) {
            Table found = fitting.stream().filter(index::listsWhatWasFound).findFirst().orElse(null);
            if (found != null) {
                doubtUnlessForm(TableDoubts.checklist(found));
                return null;
            }
        }
        int most = fitting.stream().mapToInt(understood::get).max().orElse(0);
        List<Table> best = fitting.stream().filter(table -> understood.get(table) == most).toList();
        if (best.size() == 1) {
            return best.get(0);
        }
        List<Table> telling = best.stream().filter(table -> hasItsOwn(table, best, headings)).toList();
        if (telling.size() == 1) {
            return telling.get(0);
        }
        doubtUnlessForm(doubt(best, understood, headings));
        return null;
    }

    /** The table that the operator named, if two headings are of it, or one of many: a form begins like two. */
    private Table named(Table table, List<String> headings) {
        int understood = index.understood(headings).getOrDefault(table, 0);
        if (understood == 0 || understood == 1 && headings.size() < MANY) {
            return null;
        }
        if (!hasKeys(table, headings)) {
            doubt = TableDoubts.lacking(table);
            return null;
        }
        return table;
    }

    /** Whether one of the headings is of this table and of none of the others. */
    private boolean hasItsOwn(Table table, List<Table> others, List<String> headings) {
        return headings.stream().anyMatch(heading -> index.column(table, heading) != null
                && others.stream().noneMatch(other -> other != table && index.column(other, heading) != null));
    }

    /** Whether one of two headings is that of the records' own numbers, so that the other can be of anything. */
    private boolean namesNumber(Table table, List<String> headings) {
        return headings.stream().map(heading -> index.column(table, heading))
                .anyMatch(column -> column != null && column.isOwnNumber());
    }

    /** Records that are nested in others need the numbers of these. */
    private boolean hasKeys(Table table, List<String> headings) {
        return table.columns().stream().filter(column -> column.kind() == Column.Kind.KEY)
                .allMatch(key -> headings.stream().anyMatch(heading -> key.equals(index.column(table, heading))));
    }

    private Text doubt(List<Table> best, Map<Table, Integer> understood, List<String> headings) {
        if (best.size() > 1) {
            return TableDoubts.several(best);
        }
        Table nested = understood.keySet().stream()
                .filter(table -> understood.get(table) >= 2 && !hasKeys(table, headings))
                .max(Comparator.comparingInt(understood::get)).orElse(null);
        if (nested != null) {
            return TableDoubts.lacking(nested);
        }
        List<Table> likely = understood.keySet().stream().filter(table -> hasKeys(table, headings)).toList();
        if (headings.size() < MANY || likely.isEmpty() || doubt != null) {
            return doubt;
        }
        Table found = likely.stream().filter(index::listsWhatWasFound).findFirst().orElse(null);
        return found != null && index.isChecklist(headings) ? TableDoubts.checklist(found) : TableDoubts.hardly(likely);
    }
}
