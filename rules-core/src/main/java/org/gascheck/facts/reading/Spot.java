package org.gascheck.facts.reading;

/**
 * Where a token stands in its input.
 *
 * @param line   the line, from 1; 0 where the input is no text
 * @param offset how much of the input comes before: bytes of a text, else tokens
 */
record Spot(int line, int offset) {
}
