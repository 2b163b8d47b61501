package org.gascheck.spreadsheets.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody's own sheet is taken for.
 *
 * @param sheet    the name of the sheet, or {@code *} for every sheet that no other mapping names
 * @param kind     the name of the table, such as {@code gasUsers}
 * @param columns  its columns
 * @param fixed    what is so of each nested record that columns tell of, such as {@code devices[报警器]}: values of its
 *                 fields by their paths
 * @param complete the nested lists of which each row tells all records
 * @param assumed  what is declared to be so of its records where they do not tell, as assumptions are written
 */
public record SheetMapping(
        String sheet, String kind, List<ColumnMapping> columns, Map<String, Map<String, Object>> fixed,
        Set<String> complete, List<String> assumed) {

    /** The name for whatever sheet. */
    public static final String ANY = "*";

    /** With unchangeable collections, in their order. */
    public SheetMapping {
        columns = List.copyOf(columns);
        fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
        complete = Set.copyOf(complete);
        assumed = List.copyOf(assumed);
    }
}
