package org.gascheck.documents.pages;

import java.util.List;

/** A page on one report. */
public record SinglePage(
        Frame frame,
        List<String> header,
        String purposeHeading,
        List<String> purpose,
        String verdictClass,
        List<String> verdict,
        List<String> marks,
        String scopeHeading,
        List<String> scope,
        Filter filter,
        String cut,
        List<Group> groups,
        List<Lines> parts,
        String settledHeading,
        String settledSummary,
        List<String> settledHeadings,
        List<Settled> settled) {

    /**
     * Findings under a heading.
     *
     * @param open whether they are opened from the start
     */
    public record Group(String heading, boolean open, List<FindingView> findings) {
    }

    /** Lines under a heading. */
    public record Lines(String heading, List<String> lines) {
    }

    /** What is met or does not apply. */
    public record Settled(String outcome, String subject, String requirement) {
    }
}
