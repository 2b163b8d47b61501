package org.gascheck.subjects.programme;

import org.gascheck.facts.Fact;

/**
 * Of which kinds of member a submission holds everybody whom the area has on the day of assessment: ten users in a file
 * do not tell that there are only ten.
 */
public record HandedIn(
        Fact<Boolean> allNewUsers,
        Fact<Boolean> allExistingUnits,
        Fact<Boolean> allOldCommunityHouseholds,
        Fact<Boolean> allHardshipHouseholds,
        Fact<Boolean> allUnits,
        Fact<Boolean> allGasCompanies,
        Fact<Boolean> allPipelineFacilities
) {
}
