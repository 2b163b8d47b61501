package org.gascheck.spreadsheets.reading;

import java.util.Map;
import org.gascheck.spreadsheets.model.Column;

/**
 * A column of a sheet, and what it is taken for.
 *
 * @param position the column of the sheet, from 0
 * @param heading  what stands above it
 * @param column   the column of the model, or null where the heading is not understood
 * @param words    what a mapping says that words in it mean, by their plain form: a constant's name, {@code true},
 *                 {@code false}, {@code unknown} or {@code none}
 * @param order    the order of day and month
 * @param ignored  whether a mapping says that it is not to be read
 */
record Bound(
        int position, String heading, Column column, Map<String, String> words, Dates.Order order, boolean ignored) {

    /** What a mapping says that a word means, or null. */
    String meaning(String word) {
        if (words.isEmpty()) {
            return null;
        }
        String plain = Plain.of(word);
        return words.get(plain.isEmpty() ? word : plain);
    }

    static Bound of(int position, String heading, Column column) {
        return new Bound(position, heading, column, Map.of(), Dates.Order.UNKNOWN, false);
    }
}
