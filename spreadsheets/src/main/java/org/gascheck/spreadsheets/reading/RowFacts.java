package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Problem;
import org.gascheck.facts.model.Field;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.Table;

/** What a row tells of a record: the tree of its own facts, and what it is nested in. */
final class RowFacts {

    /** That the list in a column has some members, of which the number is not told. */
    static final int SOME = -1;

    final Layout layout;
    final int number;
    /** The numbers of the records around, outermost first; null where one is not told. */
    final String[] keys;
    /** Whether the record has a row of its own, and not only its number in others. */
    boolean listed = true;
    /** The row's own number. */
    String own;
    final Map<String, Object> tree = new LinkedHashMap<>();
    /** By column of a nested list, how many rows it must have, or {@link #SOME}. */
    private Map<Column, Integer> promised = Map.of();
    final List<Problem> problems = new ArrayList<>(0);
    /** The rows nested in this one, by their tables. */
    private Map<Table, List<RowFacts>> nested = Map.of();
    /** The layouts of records that the row tells of beside its own, by their pointers from that. */
    private Map<String, Layout> flat = Map.of();
    private Map<Table, Lost> lost = Map.of();
    /** The row in which it is nested, once it is found. */
    RowFacts parent;

    /** That a list is unknown of which some cells tell: the records of which they tell nothing, and how many do. */
    record Lost(List<String> unknown, int cells) {
    }

    RowFacts(Layout layout, int number, int depth) {
        this.layout = layout;
        this.number = number;
        this.keys = new String[depth];
    }

    Map<Column, Integer> promised() {
        return promised;
    }

    void promise(Column column, int count) {
        promised = promised.isEmpty() ? new LinkedHashMap<>() : promised;
        promised.put(column, count);
    }

    /** Notes that a promise is kept, or told of otherwise. */
    void settle(Column column) {
        promised.remove(column);
    }

    Map<String, Layout> flat() {
        return flat;
    }

    void flatten(String pointer, Layout of) {
        flat = flat.isEmpty() ? new LinkedHashMap<>() : flat;
        flat.put(pointer, of);
    }

    Map<Table, Lost> lost() {
        return lost;
    }

    void lose(Table table, List<String> unknown, int cells) {
        lost = lost.isEmpty() ? new LinkedHashMap<>() : lost;
        lost.put(table, new Lost(unknown, cells));
    }

    Map<Table, List<RowFacts>> nested() {
        return nested;
    }

    void nest(RowFacts row) {
        nested = nested.isEmpty() ? new LinkedHashMap<>() : nested;
        nested.computeIfAbsent(row.table(), key -> new ArrayList<>()).add(row);
        row.parent = this;
    }

    Table table() {
        return layout.table();
    }

    RowFacts root() {
        return parent == null ? this : parent.root();
    }

    /** The cell at which the row begins. */
    String place() {
        return layout.cellOf("", number);
    }

    /** The numbers that lead to this row's record from the outermost on, its own last. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (String key : keys) {
            path.append(key).append('\u0000');
        }
        return path.append(own).toString();
    }

    /** The numbers that lead to the record around. */
    String pathOfParent() {
        return String.join("\u0000", keys);
    }

    /** Puts a value where a path leads, making the records on the way. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> recordAt(Map<String, Object> tree, List<Field> path) {
        Map<String, Object> at = tree;
        for (int i = 0; i < path.size() - 1; i++) {
            at = (Map<String, Object>) at.computeIfAbsent(
                    path.get(i).name(), key -> new LinkedHashMap<String, Object>());
        }
        return at;
    }
}
