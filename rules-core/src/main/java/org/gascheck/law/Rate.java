package org.gascheck.law;

import java.util.List;

/**
 * How a rate of a population is counted: from what is found of its members, one by one.
 *
 * @param members the ids of the requirements of which at least one applies to whoever counts
 * @param demands the ids of the requirements that a member must meet, as far as they apply to it
 */
public record Rate(List<String> members, List<String> demands) {

    /** Keeps copies of the lists. */
    public Rate {
        members = List.copyOf(members);
        demands = List.copyOf(demands);
    }
}
