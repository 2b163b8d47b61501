package org.gascheck.facts;

import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * A member of a list of which nothing may be told but its id. A record of many unknown fields takes many times the room
 * of the id, and few of a register's are looked into, so one of which indeed nothing is known is made when somebody
 * asks for it, and held from then on. Safe for use by many threads.
 *
 * @param <R> the record type
 */
public final class UntoldMember<R extends Record> implements Supplier<R> {

    private final Class<R> type;
    /** Null where something is known of the record, so that it is held. */
    private BiFunction<Place, String, R> maker;
    private final Place place;
    private final String id;
    private volatile R record;

    /**
     * A member that was read.
     *
     * @param maker makes an equal record of its place and its id
     */
    public UntoldMember(Class<R> type, BiFunction<Place, String, R> maker, Place place, String id, R read) {
        this.type = type;
        this.maker = maker;
        this.place = place;
        this.id = id;
        this.record = read;
    }

    /**
     * Takes down whether nothing but the id is known, and lets go of the record where that is so. Only the reader does
     * so, once nothing more can be told.
     */
    public void settle(boolean untold) {
        if (untold) {
            record = null;
        } else {
            maker = null;
        }
    }

    /** Whether nothing is known of it but its id. */
    public boolean isUntold() {
        return maker != null;
    }

    Class<R> type() {
        return type;
    }

    /** The id that the submitter gave it. */
    public String id() {
        return id;
    }

    @Override
    public R get() {
        R known = record;
        return known == null ? made() : known;
    }

    /** One thread makes it for all, since records are known again by their identity. */
    private synchronized R made() {
        if (record == null) {
            record = maker.apply(place, id);
        }
        return record;
    }
}
