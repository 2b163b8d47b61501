package org.gascheck.report;

/**
 * Facts of one kind that were handed in and decided nothing.
 *
 * @param fact  their place in any record, such as {@code gasUsers[].devices[].muted}
 * @param count in how many records they were handed in
 * @param first the JSON Pointer of the first
 */
public record FactsNotJudged(String fact, int count, String first) {
}
