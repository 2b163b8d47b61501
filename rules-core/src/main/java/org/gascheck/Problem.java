package org.gascheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;

/**
 * Something wrong with an input, told to the operator.
 *
 * @param source  the file or other source, as the operator named it
 * @param line    the line, from 1, or 0 where the problem has no place in a text
 * @param column  the column, from 1, or 0
 * @param pointer the JSON Pointer, or an empty string
 * @param message what is wrong, with the offending value, and what was expected
 */
public record Problem(
        String source,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int line,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int column,
        String pointer,
        Text message
) {

    private static final int LONGEST_POINTER = 500;
    private static final int LONGEST_MESSAGE = 2_000;

    /**
     * {@code source:line:column: pointer: message} on one line of bounded length, without the parts that are not known.
     */
    public String in(Locale locale) {
        StringBuilder text = new StringBuilder(Printable.of(source));
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        text.append(": ");
        if (!pointer.isEmpty()) {
            text.append(Printable.of(pointer, LONGEST_POINTER)).append(": ");
        }
        return text.append(Printable.of(message.in(locale), LONGEST_MESSAGE)).toString();
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
