package org.gascheck.spreadsheets.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a record that is nested in that of the row, such as {@code devices[报警器].installed}.
 *
 * @param list  the path of the list from the record of the row, such as {@code devices}
 * @param label what the mapping calls the record
 * @param field the path of the field from the nested record; empty where the column tells whether there is one
 */
public record FlatColumn(String list, String label, String field) {

    private static final Pattern FORM = Pattern.compile("([\\w.]+)\\[([^\\[\\]]{1,60})](?:\\.([\\w.]+))?");

    /** The place that a mapping names; empty where it names a column of the row itself. */
    public static Optional<FlatColumn> of(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches()
                ? Optional.of(new FlatColumn(
                        matcher.group(1), matcher.group(2).strip(), matcher.group(3) == null ? "" : matcher.group(3)))
                : Optional.empty();
    }

    /** Whether the column tells whether there is a record. */
    public boolean tellsExistence() {
        return field.isEmpty();
    }

    /** The record, such as {@code devices[报警器]}. */
    public String record() {
        return list + '[' + label + ']';
    }
}
