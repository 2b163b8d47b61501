package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.Table;

/** What a row tells of records nested in its own: lists as a whole, or nothing where one of them is unknown. */
final class FlatRow {

    private final FlatLists flat;
    private final CellValues values;
    private final ListCells lists;
    private final Faults faults;
    private final Map<String, Seen> seen = new HashMap<>();

    /** Takes what is wrong with a cell. */
    interface Faults {
        void report(int position, Text message, String heading);
    }

    /** What was found of a record. */
    private static final class Seen {

        private Boolean exists;
        private FlatLists.FlatCell first;
        private int filled;
        private final Map<String, Object> tree = new LinkedHashMap<>();
    }

    FlatRow(FlatLists flat, CellValues values, ListCells lists, Faults faults) {
        this.flat = flat;
        this.values = values;
        this.lists = lists;
        this.faults = faults;
    }

    /** Whether a cell tells of such a record; if so, takes it. */
    boolean take(Cell cell) {
        FlatLists.FlatCell of = flat.cells().get(cell.column());
        if (of == null) {
            return false;
        }
        Seen found = seen.computeIfAbsent(of.list().name() + ' ' + of.label(), key -> new Seen());
        try {
            if (of.tellsExistence()) {
                exists(lists.exists(cell, of.bound()), found, cell);
            } else {
                value(cell, of, found);
            }
        } catch (CellFault e) {
            faults.report(cell.column(), e.told(), of.bound().heading());
        }
        return true;
    }

    private static void exists(Boolean told, Seen found, Cell cell) throws CellFault {
        if (told != null && found.exists != null && !told.equals(found.exists)) {
            throw CellFault.expected(
                    CellValues.shown(cell), "与另一列相同的内容：有没有这一项，两列说的不同",
                    "the same as another column, which says otherwise whether there is one");
        }
        found.exists = told == null ? found.exists : told;
    }

    private void value(Cell cell, FlatLists.FlatCell of, Seen found) throws CellFault {
        Field field = of.bound().column().field();
        boolean isSet = field.role() == Field.Role.FACT && field.value().set();
        if (!isSet && "none".equals(of.bound().meaning(CellValues.shown(cell)))) {
            exists(false, found, cell);
            return;
        }
        Object value = isSet ? lists.members(field, cell, of.bound()) : values.value(field, cell, of.bound());
        if (value == null) {
            return;
        }
        Map<String, Object> record = RowFacts.recordAt(found.tree, of.bound().column().path());
        Object other = record.putIfAbsent(field.name(), value);
        if (other != null && !Objects.equals(other, value)) {
            throw CellFault.expected(
                    CellValues.shown(cell), "与另一同类列相同的内容（“" + other + "”）",
                    "what another column of the same kind says (\"" + other + "\")");
        }
        found.filled++;
        found.first = found.first == null ? of : found.first;
    }

    /** Puts the lists into the record of the row. */
    void finish(RowFacts row) {
        flat.members().forEach((table, members) -> {
            List<FlatLists.Member> listed = new ArrayList<>();
            List<Map<String, Object>> records = new ArrayList<>();
            List<String> unknown = new ArrayList<>();
            int filled = 0;
            for (FlatLists.Member member : members) {
                Seen found = seen.getOrDefault(table.name() + ' ' + member.label(), new Seen());
                filled += found.filled + (found.exists == null ? 0 : 1);
                check(member, found);
                if (found.exists == null && found.filled == 0) {
                    unknown.add(member.label());
                } else if (!Boolean.FALSE.equals(found.exists)) {
                    listed.add(member);
                    records.add(record(member, found, table));
                }
            }
            checkPromise(row, table, unknown.isEmpty() ? records.size() : -1);
            if (unknown.isEmpty()) {
                RowFacts.recordAt(row.tree, table.path()).put(table.list().name(), records);
                for (int i = 0; i < listed.size(); i++) {
                    row.flatten(FlatLists.pathOf(table) + '/' + i, listed.get(i).layout());
                }
            } else if (filled > 0) {
                row.lose(table, unknown, filled);
            }
        });
    }

    private void check(FlatLists.Member member, Seen found) {
        if (found.filled == 0 || Boolean.TRUE.equals(found.exists)) {
            return;
        }
        Bound first = found.first.bound();
        if (Boolean.FALSE.equals(found.exists)) {
            faults.report(first.position(), new Text(
                    "另一列说没有“" + member.label() + "”，这里却有内容；应留空，或改正那一列",
                    "another column says that there is no \"" + member.label()
                            + "\", and yet this is filled in: leave it empty, or put the other one right"),
                    first.heading());
        } else if (member.needsExistence()) {
            faults.report(first.position(), new Text(
                    "有没有“" + member.label() + "”没有填写，这里却有内容；应先写明有还是没有",
                    "it is not told whether there is a \"" + member.label()
                            + "\", and yet this is filled in: expected the other column to say yes or no"),
                    first.heading());
        }
    }

    private void checkPromise(RowFacts row, Table table, int size) {
        for (Column column : List.copyOf(row.promised().keySet())) {
            if (column.path().equals(table.path())) {
                int said = row.promised().get(column);
                Bound bound = row.layout.byPath().get(FlatLists.pathOf(table));
                if (size < 0 || (said == RowFacts.SOME ? size == 0 : said != size)) {
                    faults.report(bound.position(), new Text(
                            "这里所说的与同一行其他列说的不同；应一致",
                            "it says something else than other columns of the row; expected the same"),
                            bound.heading());
                }
                row.settle(column);
            }
        }
    }

    private static Map<String, Object> record(FlatLists.Member member, Seen found, Table table) {
        Map<String, Object> record = new LinkedHashMap<>();
        RecordType<?> type = table.type();
        if (type.hasId()) {
            String id = type.fields().get(0).name();
            record.put(id, found.tree.getOrDefault(id, member.label()));
        }
        table.columns().stream().filter(column -> member.fixed().containsKey(column.name())).forEach(column ->
                RowFacts.recordAt(record, column.path()).put(
                        column.field().name(), member.fixed().get(column.name())));
        merge(found.tree, record);
        return record;
    }

    @SuppressWarnings("unchecked")
    private static void merge(Map<String, Object> told, Map<String, Object> into) {
        told.forEach((name, value) -> {
            if (value instanceof Map<?, ?> part && into.get(name) instanceof Map<?, ?> there) {
                merge((Map<String, Object>) part, (Map<String, Object>) there);
            } else {
                into.put(name, value);
            }
        });
    }
}
