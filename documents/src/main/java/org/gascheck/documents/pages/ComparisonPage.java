package org.gascheck.documents.pages;

import java.util.List;

/**
 * A page on what comes out otherwise by another basis.
 *
 * @param headlineClass how the headline is set, such as a verdict
 * @param findingsCut   that some are left out, or empty
 */
public record ComparisonPage(
        Frame frame,
        String headlineClass,
        String headline,
        List<String> counts,
        String overviewHeading,
        List<Line> overview,
        String chartsHeading,
        List<Chart> charts,
        List<Rows> tables,
        String findingsHeading,
        String findingsCut,
        Filter findingFilter,
        List<FindingView> findings) {

    /** A line with a label. */
    public record Line(String label, String value) {
    }

    /**
     * A table.
     *
     * @param note    what is to be known of it, or empty
     * @param columns each with how it is sorted: {@code n} as numbers, {@code t} as texts
     */
    public record Rows(String heading, String note, List<ManyPage.Heading> columns, List<List<Cell>> rows) {
    }

    /** A cell, and how it is set. */
    public record Cell(String value, String cssClass) {
    }
}
