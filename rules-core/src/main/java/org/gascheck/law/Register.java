package org.gascheck.law;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every clause of some instruments, whether or not a rule decides it.
 *
 * @param instruments those of which it holds every clause
 * @param areas       those of the clauses, by id
 * @param clauses     by id, in the order of the inventory
 * @param outOfReach  what no rule can decide, by id
 * @param slips       slips of the pen in the instruments
 */
public record Register(
        Set<String> instruments, Map<String, Area> areas, Map<String, Clause> clauses,
        Map<String, OutOfReach> outOfReach, List<Slip> slips) {
}
