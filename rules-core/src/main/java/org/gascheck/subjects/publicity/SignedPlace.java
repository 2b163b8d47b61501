package org.gascheck.subjects.publicity;

import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;

/** A place on a list of an area, or one that was, and the signs there. */
public record SignedPlace(
        String id,
        Fact<String> name,
        Fact<Set<PlaceKind>> kinds,
        Fact<String> otherKind,
        Facts<ResponsibilitySign> signs
) implements Identified {
}
