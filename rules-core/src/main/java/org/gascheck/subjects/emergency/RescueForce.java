package org.gascheck.subjects.emergency;

import org.gascheck.facts.Fact;

/** A team or stock of equipment of a gas company, or of another trade, that a district can call on. */
public record RescueForce(
        Fact<String> name,
        Fact<ForceOwner> owner,
        Fact<Boolean> team,
        Fact<Boolean> equipment
) {
}
