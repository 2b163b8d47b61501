package org.gascheck.counsel.ask;

/**
 * An answer that was given.
 *
 * @param pointer the JSON Pointer of what was asked
 * @param value   the answer as JSON has it: a truth, text, number, map, or a list of such
 */
public record Answered(String pointer, Object value) {
}
