package org.gascheck.law;

import java.util.List;

/**
 * How much of an instrument the rules of its pack judge.
 *
 * @param complete      whether the register holds every clause of the instrument
 * @param clauses       how many the register holds
 * @param judged        how many of them rules judge
 * @param leftToAPerson how many of those are put to a person wherever they are not met
 * @param routed        how many clauses only name departments, and demand nothing
 * @param gaps          the areas in which clauses have no rule yet
 * @param elsewhere     the areas in which the instrument that this one extends states clauses that this one does not
 * @param outOfReach    what else the instrument says, which no rule can decide
 * @param facts         the facts that rules read, such as {@code GasUser.kind}
 */
public record Coverage(
        boolean complete, int clauses, int judged, int leftToAPerson, int routed, List<Gap> gaps,
        List<Elsewhere> elsewhere, List<OutOfReach> outOfReach, List<String> facts) {

    /**
     * Clauses without a rule.
     *
     * @param area    where they belong
     * @param clauses how many they are
     */
    public record Gap(Area area, int clauses) {
    }

    /**
     * Clauses of which only another instrument says what is demanded.
     *
     * @param by        that instrument
     * @param area      where they belong
     * @param clauses   how many they are
     * @param mentioned how many of them have their topic mentioned by this instrument
     */
    public record Elsewhere(Instrument by, Area area, int clauses, int mentioned) {
    }
}
