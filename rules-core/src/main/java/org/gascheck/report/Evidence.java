package org.gascheck.report;

/**
 * A submitted fact that decided a finding.
 *
 * @param pointer its JSON Pointer
 * @param value   a string, number or boolean, a list of such, or for a list of records their number (an empty list for none)
 */
public record Evidence(String pointer, Object value) {
}
