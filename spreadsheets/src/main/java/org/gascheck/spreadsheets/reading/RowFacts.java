package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Problem;
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
    /** The row's own number. */
    String own;
    final Map<String, Object> tree = new LinkedHashMap<>();
    /** By column of a nested list, how many rows it must have, or {@link #SOME}. */
    final Map<Column, Integer> promised = new LinkedHashMap<>();
    final List<Problem> problems = new ArrayList<>();
    /** The rows nested in this one, by their tables. */
    final Map<Table, List<RowFacts>> nested = new LinkedHashMap<>();
    /** The row in which it is nested, once it is found. */
    RowFacts parent;

    RowFacts(Layout layout, int number, int depth) {
        this.layout = layout;
        this.number = number;
        this.keys = new String[depth];
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
    static Map<String, Object> recordAt(Map<String, Object> tree, List<org.gascheck.facts.model.Field> path) {
        Map<String, Object> at = tree;
        for (int i = 0; i < path.size() - 1; i++) {
            at = (Map<String, Object>) at.computeIfAbsent(path.get(i).name(), key -> new LinkedHashMap<String, Object>());
        }
        return at;
    }
}
