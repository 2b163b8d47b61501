package org.gascheck.facts.model;

import java.util.function.Supplier;
import org.gascheck.facts.Place;

/** A record of which nothing is known, made when it is first asked for. */
final class Blank<R extends Record> implements Supplier<R> {

    private final RecordType<R> type;
    private final Place place;
    private final boolean behindReference;
    private R blank;

    private Blank(RecordType<R> type, Place place, boolean behindReference) {
        this.type = type;
        this.place = place;
        this.behindReference = behindReference;
    }

    /** One of which all that could stand at the place is unknown. */
    static Blank<?> at(RecordType<?> type, Place place) {
        return new Blank<>(type, place, false);
    }

    /** One to which the reference at a place would lead. */
    static Blank<?> behind(RecordType<?> type, Place reference) {
        return new Blank<>(type, reference, true);
    }

    /** The same record, or an equal one where threads race: records are immutable. */
    @Override
    public R get() {
        R made = blank;
        if (made == null) {
            made = behindReference ? BlankRecords.behind(type, place) : BlankRecords.at(type, place);
            blank = made;
        }
        return made;
    }
}
