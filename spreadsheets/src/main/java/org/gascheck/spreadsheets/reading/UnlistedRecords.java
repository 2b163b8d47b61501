package org.gascheck.spreadsheets.reading;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gascheck.Text;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.Table;

/**
 * Records of which a file tells the numbers alone: it has a table of what belongs to them, and none of themselves. All
 * else of them is unknown.
 */
final class UnlistedRecords {

    private final Map<Table, Map<String, RowFacts>> byNumber = new LinkedHashMap<>();
    private final Map<Layout, Layout> layouts = new IdentityHashMap<>();

    /** The record that a row belongs to; a new one is given on. */
    RowFacts of(RowFacts row, Consumer<RowFacts> made) {
        Table table = row.table().root();
        String number = row.keys[0];
        return byNumber.computeIfAbsent(table, key -> new HashMap<>()).computeIfAbsent(number, key -> {
            RowFacts record = new RowFacts(layouts.computeIfAbsent(row.layout, UnlistedRecords::ofKeys), row.number, 0);
            record.own = number;
            record.listed = false;
            record.tree.put(table.type().fields().get(0).name(), number);
            made.accept(record);
            return record;
        });
    }

    /** The layout of a table of which only the numbers stand in another. */
    private static Layout ofKeys(Layout nested) {
        Column key = nested.table().columns().get(0);
        Bound bound = nested.byPath().get('/' + key.name().replace('.', '/'));
        Table table = nested.table().root();
        return Layout.of(nested.sheet(), nested.row(), table, List.of(
                Bound.of(bound.position(), bound.heading(), table.ownNumber().orElseThrow())));
    }

    void tell(Notes notes) {
        byNumber.forEach((table, records) -> notes.take(new Text(
                "文件中没有“" + table.label().zh() + "”表：" + records.size() + " 条只知道编号，其余按未知处理",
                "the file has no table \"" + table.label().en() + "\": of " + records.size()
                        + " records only the numbers are known, all else is unknown")));
    }
}
