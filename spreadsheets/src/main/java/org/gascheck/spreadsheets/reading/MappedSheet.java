package org.gascheck.spreadsheets.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.spreadsheets.mapping.ColumnMapping;
import org.gascheck.spreadsheets.mapping.SheetMapping;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.Table;

/** The columns of a sheet by somebody's mapping. */
final class MappedSheet {

    private final Table table;
    private final Map<String, ColumnMapping> byHeading = new LinkedHashMap<>();

    MappedSheet(SheetMapping mapping, HeadingIndex index) {
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

    /** What a column is taken for; one that the mapping does not name, as without it. */
    Bound bound(int position, String heading, Column otherwise) {
        ColumnMapping mapped = byHeading.get(Plain.of(heading));
        if (mapped == null) {
            return Bound.of(position, heading, otherwise);
        }
        if (mapped.field() == null) {
            return new Bound(position, heading, null, Map.of(), Dates.Order.UNKNOWN, true);
        }
        Column column = table.columns().stream().filter(each -> each.name().equals(mapped.field()))
                .findFirst().orElseThrow();
        Map<String, String> words = new HashMap<>();
        mapped.words().forEach((word, meant) -> words.put(Plain.of(word).isEmpty() ? word : Plain.of(word), meant));
        Dates.Order order = mapped.dates() == null ? Dates.Order.UNKNOWN
                : mapped.dates().equals("dmy") ? Dates.Order.DAY_FIRST : Dates.Order.MONTH_FIRST;
        return new Bound(position, heading, column, words, order, false);
    }
}
