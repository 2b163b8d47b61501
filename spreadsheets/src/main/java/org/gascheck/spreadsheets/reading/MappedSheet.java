package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.spreadsheets.mapping.ColumnMapping;
import org.gascheck.spreadsheets.mapping.FlatColumn;
import org.gascheck.spreadsheets.mapping.SheetMapping;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.Table;

/** The columns of a sheet by somebody's mapping. */
final class MappedSheet {

    private final Table table;
    private final Map<String, ColumnMapping> byHeading = new LinkedHashMap<>();
    private final SheetMapping mapping;

    MappedSheet(SheetMapping mapping, HeadingIndex index) {
        this.mapping = mapping;
        this.table = index.model().table(mapping.kind()).orElseThrow();
        mapping.columns().forEach(column -> byHeading.put(Plain.of(column.heading()), column));
    }

    Table table() {
        return table;
    }

    boolean knows(String heading) {
        return byHeading.containsKey(Plain.of(heading));
    }

    int size() {
        return byHeading.size();
    }

    /** What is declared of records that do not tell it. */
    List<String> assumed() {
        return mapping.assumed();
    }

    /** What columns tell of records nested in that of the row. */
    FlatLists flat(String sheet, int row, Map<Integer, String> headings) {
        Map<Integer, FlatLists.FlatCell> cells = new LinkedHashMap<>();
        headings.forEach((position, heading) -> {
            ColumnMapping mapped = byHeading.get(Plain.of(heading));
            FlatColumn named = mapped == null || mapped.field() == null
                    ? null : FlatColumn.of(mapped.field()).orElse(null);
            if (named != null) {
                Table list = list(named);
                Column column = list.columns().stream()
                        .filter(each -> each.name().equals(named.field())).findFirst().orElse(null);
                cells.put(position, new FlatLists.FlatCell(
                        list, named.label(), bound(position, heading, column, mapped)));
            }
        });
        Map<Table, List<FlatLists.Member>> members = new LinkedHashMap<>();
        Map<String, Boolean> needExistence = new LinkedHashMap<>();
        Map<String, FlatColumn> named = new LinkedHashMap<>();
        mapping.columns().forEach(column -> FlatColumn.of(String.valueOf(column.field())).ifPresent(each -> {
            named.putIfAbsent(each.record(), each);
            needExistence.merge(each.record(), each.tellsExistence(), Boolean::logicalOr);
        }));
        named.forEach((record, first) -> {
            Table list = list(first);
            List<Bound> own = cells.values().stream()
                    .filter(cell -> cell.list() == list && cell.label().equals(first.label()))
                    .map(FlatLists.FlatCell::bound).toList();
            members.computeIfAbsent(list, key -> new ArrayList<>()).add(new FlatLists.Member(
                    first.label(), mapping.fixed().getOrDefault(record, Map.of()), needExistence.get(record),
                    Layout.of(sheet, row, list, own)));
        });
        return new FlatLists(members, cells);
    }

    private Table list(FlatColumn named) {
        return table.nested().stream().filter(each -> each.name().equals(table.name() + '.' + named.list()))
                .findFirst().orElseThrow();
    }

    /** What a column is taken for; one that the mapping does not name, as without it. */
    Bound bound(int position, String heading, Column otherwise) {
        ColumnMapping mapped = byHeading.get(Plain.of(heading));
        if (mapped == null) {
            return Bound.of(position, heading, otherwise);
        }
        if (mapped.field() == null || FlatColumn.of(mapped.field()).isPresent()) {
            return new Bound(position, heading, null, Map.of(), Dates.Order.UNKNOWN, true);
        }
        Column column = table.columns().stream().filter(each -> each.name().equals(mapped.field()))
                .findFirst().orElseThrow();
        return bound(position, heading, column, mapped);
    }

    private static Bound bound(int position, String heading, Column column, ColumnMapping mapped) {
        Map<String, String> words = new HashMap<>();
        mapped.words().forEach((word, meant) -> words.put(Plain.of(word).isEmpty() ? word : Plain.of(word), meant));
        Dates.Order order = mapped.dates() == null ? Dates.Order.UNKNOWN
                : mapped.dates().equals("dmy") ? Dates.Order.DAY_FIRST : Dates.Order.MONTH_FIRST;
        return new Bound(position, heading, column, words, order, false);
    }
}
