package org.gascheck.subjects.campaign;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.subjects.licensing.HappenedDays;

/** What the facts of a livelihood project say of each other. */
public final class LivelihoodProjectConsistency implements Consistency<LivelihoodProject> {

    private static final Contradiction GROUPS_OF_NO_PROJECT = Contradiction.disputed(
            "groups-of-no-livelihood-project",
            "写明没有列入民生实事，又写有列入的用户",
            "it is said not to be a livelihood project, and users to be in it");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(HappenedDays.OF_WHAT_DID_NOT_HAPPEN, GROUPS_OF_NO_PROJECT);
    }

    @Override
    public void compare(LivelihoodProject project, Comparison comparison) {
        HappenedDays.compare(project.listed(), project.listedOn(), comparison);
        Set<UserGroup> groups = project.groups().given();
        if (Boolean.FALSE.equals(project.listed().given()) && groups != null && !groups.isEmpty()) {
            comparison.dispute(GROUPS_OF_NO_PROJECT, told(project.listed(), true), told(project.groups(), Set.of()));
        }
    }
}
