package org.gascheck.subjects.buildings;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.UserKind;

/** What the facts of a building say of those of its households. */
public final class BuildingConsistency implements Consistency<Building> {

    private static final Contradiction UNIT_AMONG_THE_HOUSEHOLDS = Contradiction.refused("unit-among-the-households",
            "列为楼内住户的是居民用户", "a household of a building is a resident user");
    private static final Contradiction HOUSEHOLD_OF_ANOTHER_BUILDING = Contradiction.refused("household-of-another-building",
            "列为楼内住户的就在该楼内", "a household of a building is in that building");

    private static final List<UserKind> RESIDENT = List.of(UserKind.RESIDENT);

    @Override
    public List<Contradiction> contradictions() {
        return List.of(UNIT_AMONG_THE_HOUSEHOLDS, HOUSEHOLD_OF_ANOTHER_BUILDING);
    }

    @Override
    public void compare(Building building, Comparison comparison) {
        if (building.households().isKnown()) {
            for (GasUser household : building.households()) {
                comparison.follows(UNIT_AMONG_THE_HOUSEHOLDS, household.kind(), RESIDENT, building.households());
                comparison.follows(HOUSEHOLD_OF_ANOTHER_BUILDING, household.building(), building, building.households());
            }
        }
    }
}
