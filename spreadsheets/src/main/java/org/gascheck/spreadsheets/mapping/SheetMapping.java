package org.gascheck.spreadsheets.mapping;

import java.util.List;

/**
 * What somebody's own sheet is taken for.
 *
 * @param sheet   the name of the sheet, or {@code *} for every sheet that no other mapping names
 * @param kind    the name of the table, such as {@code gasUsers}
 * @param columns its columns
 */
public record SheetMapping(String sheet, String kind, List<ColumnMapping> columns) {

    /** The name for whatever sheet. */
    public static final String ANY = "*";

    /** With an unchangeable list. */
    public SheetMapping {
        columns = List.copyOf(columns);
    }
}
