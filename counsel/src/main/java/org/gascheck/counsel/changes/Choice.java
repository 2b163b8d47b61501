package org.gascheck.counsel.changes;

import java.util.ArrayList;
import java.util.List;

/**
 * An open fact that can be told, and what to try.
 *
 * @param pointer     the place of the fact
 * @param values      the values, in the order in which they are tried
 * @param orNewRecord whether it can lead to a new record besides, which is tried last
 */
record Choice(String pointer, List<Object> values, boolean orNewRecord) {

    /** The facts with each value told. */
    List<Opened> of(Opened opened) {
        List<Opened> told = new ArrayList<>();
        values.forEach(value -> told.add(opened.telling(pointer, value)));
        Opened leading = orNewRecord ? opened.leading(pointer) : null;
        if (leading != null) {
            told.add(leading);
        }
        return told;
    }
}
