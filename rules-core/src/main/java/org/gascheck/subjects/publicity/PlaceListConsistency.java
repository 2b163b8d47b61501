package org.gascheck.subjects.publicity;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a list of places say of each other. */
public final class PlaceListConsistency implements Consistency<PlaceList> {

    private static final Contradiction UPDATED_WITHOUT_BEING_THERE = Contradiction.refused(
            "place-list-updated-without-being-there",
            "有更新日期的清单已经建立",
            "a list with a day on which it was updated exists");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(UPDATED_WITHOUT_BEING_THERE);
    }

    @Override
    public void compare(PlaceList list, Comparison comparison) {
        if (list.updatedOn().isGiven()) {
            comparison.follows(UPDATED_WITHOUT_BEING_THERE, list.established(), List.of(true), list.updatedOn());
        }
    }
}
