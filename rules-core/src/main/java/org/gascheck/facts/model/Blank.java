package org.gascheck.facts.model;

import java.util.function.Supplier;
import org.gascheck.facts.Place;

/** A record of which nothing is known, made when it is first asked for. */
final class Blank<R extends Record> implements Supplier<R> {

    private final RecordType<R> type;
    private final Place place;
    private R blank;

    private Blank(RecordType<R> type, Place place) {
        this.type = type;
        this.place = place;
    }

    /** One of which all that could stand at the place is unknown. */
    static Blank<?> at(RecordType<?> type, Place place) {
        return new Blank<>(type, place);
    }

    /** The same record, or an equal one where threads race: records are immutable. */
    @Override
    public R get() {
        R made = blank;
        if (made == null) {
            made = BlankRecords.at(type, place);
            blank = made;
        }
        return made;
    }
}
