package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.Link;
import org.gascheck.facts.model.RecordType;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.Table;
import org.gascheck.subjects.programme.District;

/** Nests rows in those that they name, and groups those that no finding can tell apart. */
final class LinkedRows {

    private final RowReader reader;
    private final UnlistedRecords unlisted = new UnlistedRecords();
    private final LostReferences references;
    private final List<RowFacts> rows = new ArrayList<>();
    private final Map<Table, Map<String, RowFacts>> byPath = new LinkedHashMap<>();
    private final Map<Class<?>, Map<String, RowFacts>> byId = new HashMap<>();
    private final Map<RowFacts, Integer> numbers = new HashMap<>();
    private final Groups groups = new Groups();

    LinkedRows(RowReader reader, LostReferences references) {
        this.reader = reader;
        this.references = references;
    }

    /** Whether a type has rows, or a row that tells that there are none of it. */
    void noteList(Class<?> type) {
        byId.computeIfAbsent(type, key -> new HashMap<>());
    }

    void add(RowFacts row) {
        numbers.put(row, groups.add());
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    /** Records that rows belong to and that the file does not list. */
    UnlistedRecords unlisted() {
        return unlisted;
    }

    /** The rows of each group, in their order. */
    Collection<List<RowFacts>> grouped() {
        rows.forEach(this::index);
        Map<Layout, RowFacts> before = new IdentityHashMap<>();
        for (RowFacts row : List.copyOf(rows)) {
            if (row.table().parent() != null) {
                nest(row, before.get(row.layout));
                before.put(row.layout, row);
            }
        }
        rows.forEach(this::checkPromises);
        rows.forEach(this::link);
        boolean ofAnArea = rows.stream().anyMatch(row -> row.table().type().type() == District.class);
        if (ofAnArea) {
            rows.forEach(row -> join(row, rows.get(0)));
        }
        List<List<RowFacts>> grouped = new ArrayList<>();
        groups.members().values().forEach(each -> grouped.add(each.stream().map(rows::get).toList()));
        return grouped;
    }

    private void join(RowFacts one, RowFacts other) {
        groups.join(numbers.get(one), numbers.get(other));
    }

    private void index(RowFacts row) {
        boolean named = row.table().ownNumber().isPresent();
        RowFacts other = named
                ? byPath.computeIfAbsent(row.table(), key -> new HashMap<>()).putIfAbsent(row.path(), row) : null;
        if (other != null) {
            refuseTwice(row, other);
            refuseTwice(other, row);
            join(row, other);
        }
        if (row.table().parent() == null) {
            byId.computeIfAbsent(row.table().type().type(), key -> new HashMap<>()).putIfAbsent(row.own, row);
        }
    }

    private void refuseTwice(RowFacts row, RowFacts other) {
        String shown = Printable.of(row.own, 60);
        report(row, row.place(), new Text(
                "编号“" + shown + "”已用于 " + other.place() + "；应各不相同",
                "the number \"" + shown + "\" is that of " + other.place() + " too; expected a different one"));
    }

    private void report(RowFacts row, String cell, Text message) {
        row.problems.add(reader.problem(cell, message));
    }

    private void nest(RowFacts row, RowFacts before) {
        for (String key : row.keys) {
            if (key == null) {
                // It is told already; whose row it is can only be guessed, so that the one before cannot be trusted.
                if (before != null) {
                    join(row, before);
                }
                return;
            }
        }
        Table around = row.table().parent();
        RowFacts parent = known(around) ? byPath.getOrDefault(around, Map.of()).get(row.pathOfParent())
                : unlisted.of(row, this::add);
        if (parent != null) {
            parent.nest(row);
            join(row, parent);
            return;
        }
        Column key = row.table().columns().get(row.keys.length - 1);
        Bound bound = row.layout.byPath().get('/' + key.name().replace('.', '/'));
        String cell = row.layout.cell(row.number, bound == null ? 0 : bound.position());
        String shown = Printable.of(row.keys[row.keys.length - 1], 60);
        report(row, cell, new Text(
                "表中没有编号为“" + shown + "”的“" + around.label().zh() + "”；应为其中一条的编号",
                "there is no \"" + around.label().en() + "\" with the number \"" + shown
                        + "\"; expected that of one of them"));
        byPath.getOrDefault(around, Map.of()).forEach((path, likely) -> {
            if (Alike.of(path).equals(Alike.of(row.pathOfParent()))) {
                report(likely, likely.place(), new Text(
                        cell + " 的编号“" + shown + "”与这一条相近，可能属于它，所以这一条也不判断",
                        "the number \"" + shown + "\" of " + cell
                                + " is like this one's and may be meant for it, so that it is not judged"));
                join(row, likely);
            }
        });
    }

    /** Whether the file lists records of a table; of other tables than main ones it always has to. */
    private boolean known(Table table) {
        return table.parent() != null || byId.containsKey(table.type().type());
    }

    /** Lists that a row says to be elsewhere are there, and no others are. */
    private void checkPromises(RowFacts row) {
        row.nested().forEach((table, nested) -> RowFacts.recordAt(row.tree, table.path())
                .put(table.list().name(), nested.stream().map(each -> each.tree).toList()));
        row.promised().forEach((column, count) -> {
            int found = row.nested().entrySet().stream().filter(each -> each.getKey().path().equals(column.path()))
                    .mapToInt(each -> each.getValue().size()).sum();
            boolean kept = count == RowFacts.SOME ? found > 0 : found == count;
            if (!kept) {
                Bound bound = row.layout.byPath().get('/' + column.name().replace('.', '/'));
                String said = count == RowFacts.SOME ? "有" : count == 0 ? "无" : String.valueOf(count);
                String saidEn = count == RowFacts.SOME ? "some" : count == 0 ? "none" : String.valueOf(count);
                report(row, row.layout.cell(row.number, bound.position()), new Text(
                        column.label().zh() + "：这里说“" + said + "”，而表中列出 " + found + " 条；应一致（不清楚的留空）",
                        column.label().en() + ": it says \"" + saidEn + "\" and " + found
                                + " are listed; expected the same (left empty where it is not known)"));
            } else if (count == 0) {
                RowFacts.recordAt(row.tree, column.path()).put(column.field().name(), List.of());
            }
        });
    }

    private void link(RowFacts row) {
        for (Bound bound : row.layout.references()) {
            if (!references.leadNowhere(row, bound, byId.keySet())) {
                Field field = bound.column().field();
                Object value = RowFacts.recordAt(row.tree, bound.column().path()).get(field.name());
                List<?> ids = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                ids.forEach(id -> linkTo(row, field.record(), String.valueOf(id)));
            }
        }
        linkFlat(row);
        for (Link link : row.table().type().links()) {
            Field field = row.table().type().fields().get(link.reference());
            boolean untold = row.tree.get(field.name()) == null
                    && (field.role() == Field.Role.REFERENCE_LIST || link.orUntold() || !row.problems.isEmpty());
            if (untold) {
                linkToAll(row, link.to());
            }
        }
    }

    /** Records in a row have no references, so that those which may be untold lead to any. */
    private void linkFlat(RowFacts row) {
        for (Table table : row.layout.flat().tables()) {
            for (Link link : table.type().links()) {
                Field.Role role = table.type().fields().get(link.reference()).role();
                if (link.orUntold() || role == Field.Role.REFERENCE_LIST) {
                    linkToAll(row, link.to());
                }
            }
        }
    }

    private void linkTo(RowFacts row, Class<? extends Record> type, String id) {
        RowFacts target = byId.getOrDefault(type, Map.of()).get(id);
        if (target != null) {
            join(row, target);
        }
    }

    /** A reference that is not told may lead to any. */
    private void linkToAll(RowFacts row, RecordType<?> type) {
        byId.getOrDefault(type.type(), Map.of()).values().forEach(target -> join(row, target));
    }
}
