package org.gascheck.mutation;

import java.util.List;
import java.util.Map;

/**
 * What the cases of a pack notice of the mutants of its rules and law.
 *
 * @param instrument the id of the instrument
 * @param cases      how many cases mutants were tried on
 * @param killed     how many mutants some case noticed
 * @param equivalent the survivors that are listed as equivalent
 * @param survivors  the other mutants that no case noticed
 * @param invalid    the mutants that could not be worked out, which count for nothing
 * @param stale      the entries of the list of equivalent mutants that match no survivor, as file, place and change
 * @param conditions the conditions of each requirement whose rule is the pack's own, by its id
 * @param refuted    the entries of the list of coupled conditions that match no condition, or one that the cases show
 */
public record MutationReport(
        String instrument,
        int cases,
        int killed,
        List<Survivor> equivalent,
        List<Survivor> survivors,
        List<Mutant> invalid,
        List<String> stale,
        Map<String, List<Condition>> conditions,
        List<String> refuted
) {

    /**
     * A mutant that no case noticed.
     *
     * @param cases how many cases rest on what it changes
     * @param why   why none can notice it, or null
     */
    public record Survivor(Mutant mutant, int cases, String why) {
    }

    /** How many mutants there were. */
    public int mutants() {
        return killed + equivalent.size() + survivors.size();
    }

    /**
     * Whether every mutant is noticed by a case or argued, every condition shown or argued, and the lists of arguments
     * have nothing else.
     */
    public boolean isClean() {
        return survivors.isEmpty() && invalid.isEmpty() && stale.isEmpty() && refuted.isEmpty()
                && allConditions().stream().noneMatch(Condition::isLeft);
    }

    /** All conditions. */
    public List<Condition> allConditions() {
        return conditions.values().stream().flatMap(List::stream).toList();
    }
}
