package org.gascheck.report;

import java.util.List;
import org.gascheck.Text;

/**
 * How much of an instrument a verdict covers.
 *
 * @param instrument    the id
 * @param complete      whether every clause of the instrument is known, so that they can be counted
 * @param clauses       how many clauses are known
 * @param judged        how many of them rules judge
 * @param leftToAPerson how many of those are put to a person wherever they are not met
 * @param notYetJudged  the areas that concern the submitted subjects and have clauses without a rule
 * @param outOfReach    how many things the instrument says besides that no rule can decide
 * @param neverJudged   those of them that concern the submitted subjects
 */
public record InstrumentScope(
        String instrument,
        boolean complete,
        int clauses,
        int judged,
        int leftToAPerson,
        List<AreaNotJudged> notYetJudged,
        int outOfReach,
        List<NeverJudged> neverJudged
) {

    /**
     * An area of which rules do not judge all, or nothing.
     *
     * @param area    its id
     * @param name    what people call it
     * @param clauses how many clauses of it have no rule
     */
    public record AreaNotJudged(String area, Text name, int clauses) {
    }

    /**
     * Something that no rule can decide.
     *
     * @param what   what the instrument says
     * @param reason why no rule can decide it
     */
    public record NeverJudged(String id, Text what, Text reason) {
    }

    /** Keeps copies of the lists. */
    public InstrumentScope {
        notYetJudged = List.copyOf(notYetJudged);
        neverJudged = List.copyOf(neverJudged);
    }
}
