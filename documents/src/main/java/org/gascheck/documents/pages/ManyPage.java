package org.gascheck.documents.pages;

import java.util.List;

/** A page on many submissions. A text that says what is cut is empty where nothing is. */
public record ManyPage(
        Frame frame,
        String verdictClass,
        String verdict,
        String addsUp,
        List<String> marks,
        String overviewHeading,
        List<Line> overview,
        String chartsHeading,
        List<Chart> charts,
        String submissionsHeading,
        String submissionsCut,
        Filter submissionFilter,
        List<Heading> submissionHeadings,
        List<Row> submissions,
        String findingsHeading,
        String findingsCut,
        Filter findingFilter,
        List<FindingView> findings,
        List<Grid> grids,
        String rejectedHeading,
        String rejectedCut,
        List<String> rejected) {

    /** A line with a label. */
    public record Line(String label, String value) {
    }

    /** A heading of a column: sorted as a number, or as a text. */
    public record Heading(String label, String sort) {

        /** How it is set. */
        public String cssClass() {
            return sort;
        }
    }

    /**
     * A submission.
     *
     * @param what       the first of its subjects
     * @param verdictKey by what its verdict is sorted
     * @param counts     how many findings it has of each outcome that is open, and how many are waived
     */
    public record Row(
            long number,
            String from,
            String what,
            String verdict,
            String verdictKey,
            String verdictName,
            List<Long> counts) {
    }
}
