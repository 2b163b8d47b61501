package org.gascheck.subjects.publicity;

import java.util.Set;
import org.gascheck.facts.Fact;

/** A sign that says who is responsible for safety at a place. */
public record ResponsibilitySign(
        Fact<Boolean> hanging,
        Fact<Set<PlaceKind>> kinds,
        Fact<Boolean> outOfDate
) {
}
