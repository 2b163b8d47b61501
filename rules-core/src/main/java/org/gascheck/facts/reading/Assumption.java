package org.gascheck.facts.reading;

import java.util.List;
import org.gascheck.facts.Bearing;
import org.gascheck.facts.model.Field;

/**
 * A declared assumption, read: of the records on a path, those that its conditions hold of, a fact that is unknown is
 * taken to be something.
 *
 * @param declared as it was declared
 * @param path     the fields from the submission to the fact; at least two
 * @param bearing  what the fact is taken to be; null for a list that is taken to be empty
 */
record Assumption(String declared, List<Step> path, Bearing<?> bearing) {

    /**
     * A field on the way.
     *
     * @param index      its position in the fields of its record type
     * @param conditions what has to be known of each record in it
     */
    record Step(Field field, int index, List<Condition> conditions) {
    }

    /**
     * A fact of a record that has to have a value.
     *
     * @param index the position of the field in those of its record type
     */
    record Condition(Field field, int index, Object value) {
    }

    /** The field that it fills. */
    Field filled() {
        return path.get(path.size() - 1).field();
    }
}
