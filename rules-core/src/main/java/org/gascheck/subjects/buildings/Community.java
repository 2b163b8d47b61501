package org.gascheck.subjects.buildings;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;

/** A residential community, with what an inspector finds outside the homes. */
@Consistent(CommunityConsistency.class)
public record Community(
        String id,
        Fact<String> name,
        Fact<Boolean> old,
        Fact<Set<CommunityPart>> partsPresent,
        Facts<GasPoint> gasPoints,
        Facts<CommunityInspection> inspections
) implements Identified {
}
