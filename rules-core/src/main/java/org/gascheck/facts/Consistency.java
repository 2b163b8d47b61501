package org.gascheck.facts;

import java.util.List;

/**
 * What the facts of a record say of each other and of those of records that it refers to. Without state.
 *
 * @param <R> the record type
 */
public interface Consistency<R extends Record> {

    /** All contradictions that it can find. */
    List<Contradiction> contradictions();

    /** Compares the facts of a record; called again where other facts have become known meanwhile. */
    void compare(R record, Comparison comparison);
}
