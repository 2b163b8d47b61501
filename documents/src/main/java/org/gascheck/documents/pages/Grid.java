package org.gascheck.documents.pages;

import java.util.List;

/**
 * The worst subjects of a kind, and what requirements come to for them.
 *
 * @param cut that some are left out, or empty
 */
public record Grid(String heading, String legend, String corner, String cut, List<String> headings, List<Row> rows) {

    /** A subject. */
    public record Row(String name, List<Cell> cells) {
    }

    /** What a requirement comes to for a subject. */
    public record Cell(String outcome, String sign, String title) {
    }
}
