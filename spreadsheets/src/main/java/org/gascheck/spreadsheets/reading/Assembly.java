package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.spreadsheets.Origins;
import org.gascheck.spreadsheets.ReadRow;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.spreadsheets.model.Table;

/** Makes submissions of rows. */
final class Assembly {

    private static final int NAMED_AT_MOST = 20;
    private static final String ASSUMPTIONS = "assumptions";
    private static final Text DIFFERENTLY_DECLARED = new Text(
            "这一行与另一张同类的表中的行相关，而对照文件对两张表的声明（assume）不同；应写成相同，或分成两个文件",
            "this row belongs together with one of another sheet of its kind, of which the mapping assumes something"
                    + " else; expected the same, or two files");

    private final List<Table> mainTables;
    private final SettingsSheet settings;
    private final String source;
    /** The lists that the file has, of which a submission without a row has none. */
    private final Set<Table> present = new LinkedHashSet<>();
    private final Words words;

    Assembly(SheetModel model, SettingsSheet settings, String source, Words words) {
        this.mainTables = model.tables().stream().filter(table -> table.parent() == null).toList();
        this.settings = settings;
        this.source = source;
        this.words = words;
    }

    /** Notes that the file has a list; true where the row tells only that the list has no records. */
    boolean isOfNone(RowFacts row) {
        present.add(row.table().root());
        return row.table().parent() == null && row.problems.isEmpty() && row.tree.size() == 1
                && row.promised().isEmpty() && words.saysNone(row.own);
    }

    boolean hasLists() {
        return !present.isEmpty();
    }

    /** The submission of some rows, outermost ones with those nested in them. */
    ReadRow submission(List<RowFacts> rows) {
        String place = rows.isEmpty() ? "" : rows.get(0).place();
        CellOrigins origins = new CellOrigins(settings, place);
        List<Problem> problems = new ArrayList<>();
        Map<Table, List<String>> assumed = new LinkedHashMap<>();
        for (RowFacts row : rows) {
            problems.addAll(row.problems);
            List<String> other = assumed.putIfAbsent(row.table(), row.layout.assumed());
            if (other != null && !other.equals(row.layout.assumed())) {
                problems.add(new Problem(Origins.placed(source, row.place()), 0, 0, "", DIFFERENTLY_DECLARED));
            }
        }
        if (!problems.isEmpty()) {
            nameOthers(rows, problems);
            return new ReadRow(place, null, origins, problems);
        }
        Map<String, Object> facts = new LinkedHashMap<>(settings.values());
        assume(assumed.values(), facts);
        for (Table table : mainTables) {
            if (present.contains(table)) {
                List<Map<String, Object>> list = new ArrayList<>();
                for (RowFacts row : rows) {
                    if (row.table() == table) {
                        origins.add('/' + table.list().name() + '/' + list.size(), row);
                        addNested(row, '/' + table.list().name() + '/' + list.size(), origins);
                        list.add(ordered(row.tree, table.type()));
                    }
                }
                facts.put(table.list().name(), list);
            }
        }
        return new ReadRow(place, facts, origins, List.of());
    }

    private static void assume(Collection<List<String>> declared, Map<String, Object> facts) {
        Set<Object> all = new LinkedHashSet<>();
        if (facts.get(ASSUMPTIONS) instanceof Collection<?> told) {
            all.addAll(told);
        }
        declared.forEach(all::addAll);
        if (!all.isEmpty()) {
            facts.put(ASSUMPTIONS, List.copyOf(all));
        }
    }

    private static void addNested(RowFacts row, String pointer, CellOrigins origins) {
        row.nested().forEach((table, nested) -> {
            StringBuilder list = new StringBuilder(pointer);
            table.path().forEach(step -> list.append('/').append(step.name()));
            for (int i = 0; i < nested.size(); i++) {
                String member = list + "/" + i;
                origins.add(member, nested.get(i));
                addNested(nested.get(i), member, origins);
            }
        });
    }

    /** A record with its id first: the core tells of records by it. */
    private static Map<String, Object> ordered(Map<String, Object> tree, RecordType<?> type) {
        Field first = type.fields().get(0);
        if (first.role() != Field.Role.ID || !tree.containsKey(first.name())
                || tree.keySet().iterator().next().equals(first.name())) {
            return tree;
        }
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put(first.name(), tree.get(first.name()));
        ordered.putAll(tree);
        return ordered;
    }

    private void nameOthers(List<RowFacts> rows, List<Problem> problems) {
        List<String> others = rows.stream().filter(row -> row.listed && row.problems.isEmpty())
                .map(RowFacts::place).toList();
        if (!others.isEmpty()) {
            String named = String.join("、", others.subList(0, Math.min(NAMED_AT_MOST, others.size())));
            boolean more = others.size() > NAMED_AT_MOST;
            problems.add(new Problem(Origins.placed(source, others.get(0)), 0, 0, "", new Text(
                    "与有误的行相关，也没有判断：" + named + (more ? " 等 " + others.size() + " 行" : ""),
                    "not judged either, since rows with faults belong to it: " + named.replace("、", ", ")
                            + (more ? " and others, " + others.size() + " rows" : ""))));
        }
    }

    /** Whether a row can be judged by itself, whatever other rows there are. */
    static boolean standsAlone(Layout layout) {
        Table table = layout.table();
        return table.parent() == null
                && table.type().type() != org.gascheck.subjects.programme.District.class
                && layout.bounds().stream().map(Bound::column)
                        .noneMatch(column -> column != null && refersTo(column, table));
    }

    private static boolean refersTo(Column column, Table table) {
        return column.field() != null && column.field().role() != Field.Role.LIST
                && column.field().record() == table.type().type();
    }
}
