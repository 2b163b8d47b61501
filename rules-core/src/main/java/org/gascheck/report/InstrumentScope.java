package org.gascheck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gascheck.Text;
import org.gascheck.law.Concern;
import org.gascheck.law.Coverage;

/**
 * How much of an instrument a verdict covers.
 *
 * @param instrument    the id
 * @param complete      whether every clause of the instrument is known, so that they can be counted
 * @param clauses       how many clauses are known
 * @param judged        how many of them rules judge
 * @param leftToAPerson how many of those are put to a person wherever they are not met
 * @param routed        how many clauses only name departments, and demand nothing
 * @param notYetJudged  the areas that concern the submitted subjects and have clauses without a rule
 * @param elsewhere     the areas that concern the submitted subjects and of which only an instrument that is not in
 *                      force says more
 * @param outOfReach    how many things the instrument says besides that no rule can decide
 * @param neverJudged   those of them that concern the submitted subjects
 */
public record InstrumentScope(
        String instrument,
        boolean complete,
        int clauses,
        int judged,
        int leftToAPerson,
        int routed,
        List<AreaNotJudged> notYetJudged,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StatedElsewhere> elsewhere,
        int outOfReach,
        List<NeverJudged> neverJudged
) {

    /**
     * What a verdict by an instrument covers.
     *
     * @param concerned whether some concerns are those of the submitted subjects
     * @param inForce   the ids of the instruments that are in force
     */
    public static InstrumentScope of(
            String instrument, Coverage coverage, Predicate<List<Concern>> concerned, Set<String> inForce) {
        return new InstrumentScope(
                instrument,
                coverage.complete(),
                coverage.clauses(),
                coverage.judged(),
                coverage.leftToAPerson(),
                coverage.routed(),
                coverage.gaps().stream()
                        .filter(gap -> concerned.test(gap.area().concerns()))
                        .map(gap -> new AreaNotJudged(gap.area().id(), gap.area().name(), gap.clauses()))
                        .toList(),
                coverage.elsewhere().stream()
                        .filter(each -> !inForce.contains(each.by().id()) && concerned.test(each.area().concerns()))
                        .map(each -> new StatedElsewhere(
                                each.by().number(),
                                each.area().id(),
                                each.area().name(),
                                each.clauses(),
                                each.mentioned()))
                        .toList(),
                coverage.outOfReach().size(),
                coverage.outOfReach().stream()
                        .filter(each -> concerned.test(each.concerns()))
                        .map(each -> new NeverJudged(each.id(), each.what(), each.reason()))
                        .toList());
    }

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
     * Clauses of an area that another instrument alone states, so that they are not judged by this one.
     *
     * @param by        the official number of that instrument
     * @param area      its id
     * @param name      what people call it
     * @param clauses   how many they are
     * @param mentioned how many of them have their topic mentioned by this instrument, without a demand
     */
    public record StatedElsewhere(String by, String area, Text name, int clauses, int mentioned) {
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
        elsewhere = elsewhere == null ? List.of() : List.copyOf(elsewhere);
        neverJudged = List.copyOf(neverJudged);
    }
}
