package org.gascheck.counsel.remedy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;

/**
 * What can be done about records of a type.
 *
 * @param name    its name, in tables of costs too
 * @param of      the simple name of the record type
 * @param does    what it does to such a record
 * @param fields  the fields that it changes, all where there are none; or the one list to which it adds
 * @param with    what is known of the record that it adds
 * @param cost    what it costs, without a unit
 * @param words   what an owner calls it
 */
public record Act(
        String name, String of, Does does, List<String> fields, Map<String, Object> with, double cost, Text words) {

    /** What an act does to a record. */
    public enum Does {
        /** Changes facts and parts of it. */
        CHANGE,
        /** Takes it away. */
        REMOVE,
        /** Puts another into a list of it. */
        ADD
    }

    /** Keeps copies, in their order: it is told. */
    public Act {
        fields = List.copyOf(fields);
        with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
    }

    Act costing(double other) {
        return new Act(name, of, does, fields, with, other, words);
    }

    /** Whether it can change a field. */
    boolean changes(String field) {
        return does == Does.CHANGE && (fields.isEmpty() || fields.contains(field));
    }
}
