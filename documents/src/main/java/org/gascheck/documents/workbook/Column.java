package org.gascheck.documents.workbook;

/**
 * A column of a sheet.
 *
 * @param width in characters
 */
public record Column(String heading, int width) {
}
