package org.gascheck.spreadsheets.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Vocabulary;

/** A table of records: a list of the submission, or a list nested in the records of another table. */
public final class Table {

    private static final String STEP = "·";

    private final Table parent;
    private final List<Field> path;
    private final RecordType<?> type;
    private final List<Column> columns = new ArrayList<>();
    private final List<Table> nested = new ArrayList<>();

    private Table(Table parent, List<Field> path) {
        this.parent = parent;
        this.path = List.copyOf(path);
        this.type = RecordType.of(list().record());
    }

    /** The table of a list of the submission, with those nested in it; only of the fields that are asked for. */
    static Table of(Field list, Predicate<Field> asked) {
        return of(null, List.of(list), asked);
    }

    private static Table of(Table parent, List<Field> path, Predicate<Field> asked) {
        Table table = new Table(parent, path);
        for (Table each = parent; each != null; each = each.parent) {
            table.columns.add(0, new Column(Column.Kind.KEY, List.of(), each));
        }
        int own = table.columns.size();
        table.addColumns(table.type, List.of(), asked);
        if (!table.type.hasId() && !table.nested.isEmpty()) {
            table.columns.add(own, new Column(Column.Kind.ROW, List.of(), table));
        }
        return table;
    }

    private void addColumns(RecordType<?> of, List<Field> outer, Predicate<Field> asked) {
        for (Field field : of.given()) {
            if (!asked.test(field)) {
                continue;
            }
            List<Field> steps = new ArrayList<>(outer);
            steps.add(field);
            if (field.role() == Field.Role.PART) {
                addColumns(RecordType.of(field.record()), steps, asked);
                continue;
            }
            columns.add(new Column(Column.Kind.VALUE, steps, null));
            if (field.role() == Field.Role.LIST) {
                nested.add(of(this, steps, asked));
            }
        }
    }

    /** The table in whose records these are nested, or null. */
    public Table parent() {
        return parent;
    }

    /** How many records are around each of the records. */
    public int depth() {
        return parent == null ? 0 : parent.depth() + 1;
    }

    /** The list of the submission in which the records are, at whatever depth. */
    public Table root() {
        return parent == null ? this : parent.root();
    }

    /** The fields that lead from the record around to the list. */
    public List<Field> path() {
        return path;
    }

    /** The list that holds the records. */
    public Field list() {
        return path.get(path.size() - 1);
    }

    /** The type of the records. */
    public RecordType<?> type() {
        return type;
    }

    /** The columns: numbers of the records around, outermost first, then the fields. */
    public List<Column> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The tables nested in it. */
    public List<Table> nested() {
        return Collections.unmodifiableList(nested);
    }

    /** The column of the row's own number, if it has one. */
    public Optional<Column> ownNumber() {
        return columns.stream().filter(Column::isOwnNumber).findFirst();
    }

    /** The column that tells whether there are records in a table nested in this one. */
    Optional<Column> columnOf(Table inner) {
        return columns.stream().filter(column -> column.path().equals(inner.path)).findFirst();
    }

    /** The path from the submission in names of fields with dots, such as {@code gasUsers.devices}. */
    public String name() {
        String own = path.stream().map(Field::name).collect(Collectors.joining("."));
        return parent == null ? own : parent.name() + "." + own;
    }

    /** What the table is called: with what it is nested in before it. */
    public Text label() {
        Text own = new Text(
                path.stream().map(field -> Vocabulary.label(field).zh()).collect(Collectors.joining(".")),
                path.stream().map(field -> Vocabulary.label(field).en()).collect(Collectors.joining(".")));
        if (parent == null) {
            return own;
        }
        Text outer = parent.label();
        return new Text(outer.zh() + STEP + own.zh(), outer.en() + STEP + own.en());
    }

    /** This table and all nested in it, outermost first. */
    List<Table> all() {
        List<Table> all = new ArrayList<>();
        all.add(this);
        nested.forEach(each -> all.addAll(each.all()));
        return all;
    }

    @Override
    public String toString() {
        return name();
    }
}
