package org.gascheck.spreadsheets.mapping;

import java.util.Map;

/**
 * What a column of somebody's own sheet is taken for.
 *
 * @param heading as it stands on the sheet
 * @param field   the name of the column of the model, or null where the column is not to be read
 * @param words   what words in it mean: constants by name, {@code true}, {@code false}, {@code unknown}, {@code none}
 * @param dates   {@code dmy} or {@code mdy} where years stand last, or null
 */
public record ColumnMapping(String heading, String field, Map<String, String> words, String dates) {
}
