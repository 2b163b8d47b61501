package org.gascheck.spreadsheets.model;

import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.Vocabulary;

/**
 * A column of a table.
 *
 * @param kind  what its cells hold
 * @param path  the fields that lead from the record of the row to the value: nested records, then the field itself;
 *              empty unless the column holds a value
 * @param keyOf the table whose records the numbers name, or null where the column holds a value
 */
public record Column(Kind kind, List<Field> path, Table keyOf) {

    private static final Text NUMBER = new Text("编号", " number");
    private static final Text ROW_NUMBER = new Text("行号", " row number");

    /** What cells hold. */
    public enum Kind {
        /** The number of a record that the row's record is nested in. */
        KEY,
        /** A number of the row's own record, which has no id: only to nest others in it. */
        ROW,
        /** The value of a field. */
        VALUE
    }

    /** With an unchangeable path. */
    public Column {
        path = List.copyOf(path);
    }

    /** The field of the value, or null. */
    public Field field() {
        return path.isEmpty() ? null : path.get(path.size() - 1);
    }

    /** Whether it holds the id of the row's own record. */
    public boolean isId() {
        return kind == Kind.VALUE && field().role() == Field.Role.ID;
    }

    /** Whether it holds ids of other records. */
    public boolean isReference() {
        return kind == Kind.VALUE
                && (field().role() == Field.Role.REFERENCE || field().role() == Field.Role.REFERENCE_LIST);
    }

    /** Whether it tells of the row's own number, id or not. */
    public boolean isOwnNumber() {
        return kind == Kind.ROW || isId();
    }

    /** The path in names of fields with dots, such as {@code serviceLife.years}; of numbers a name of their own. */
    public String name() {
        return switch (kind) {
            case KEY -> "#" + keyOf.name();
            case ROW -> "#";
            case VALUE -> path.stream().map(Field::name).collect(Collectors.joining("."));
        };
    }

    /** What the column is called. */
    public Text label() {
        if (kind == Kind.VALUE) {
            return new Text(
                    path.stream().map(field -> Vocabulary.label(field).zh()).collect(Collectors.joining(".")),
                    path.stream().map(field -> Vocabulary.label(field).en()).collect(Collectors.joining(".")));
        }
        Text record = Vocabulary.record(keyOf.type().type());
        Text number = keyOf.type().hasId() ? NUMBER : ROW_NUMBER;
        return new Text(record.zh() + number.zh(), record.en() + number.en());
    }
}
