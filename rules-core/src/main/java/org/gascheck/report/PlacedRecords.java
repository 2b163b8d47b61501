package org.gascheck.report;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.gascheck.facts.Place;

/** The JSON Pointers of records, kept as their places and written out when they are read. */
final class PlacedRecords extends AbstractList<String> {

    private final Place[] places;

    PlacedRecords(List<Place> places) {
        this.places = places.toArray(Place[]::new);
    }

    /** The same within another record. */
    PlacedRecords within(Place other, Place insteadOf) {
        return new PlacedRecords(Arrays.stream(places).map(place -> place.within(other, insteadOf)).toList());
    }

    @Override
    public String get(int index) {
        return places[index].pointer();
    }

    @Override
    public int size() {
        return places.length;
    }
}
