package org.gascheck.subjects.buildings;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.subjects.users.Inspector;

/** One hazard inspection of a community, outside the homes. */
public record CommunityInspection(
        @Happened Fact<LocalDate> inspectedOn,
        Fact<Set<Inspector>> inspectors,
        Fact<Set<CommunityPart>> inspectedParts,
        Fact<Set<GasPointUse>> searchedFor
) {
}
