package org.gascheck.facts.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Submission;

/**
 * Collects what is told of a record, field by field; what is told last of a field counts. The builders of the fact
 * model are made of its records when it is compiled. What they collect is checked when the submission is built, by the
 * reader and in its words. Not safe for use by several threads.
 */
public abstract class RecordBuilder {

    private final Map<String, Object> told = new LinkedHashMap<>();

    /** One of which nothing is told. */
    protected RecordBuilder() {
    }

    /** Keeps what a field holds, of a list or an array a copy; null is unknown. */
    protected final void tell(String field, Object value) {
        told.put(field, value instanceof Collection<?> members ? new ArrayList<>(members)
                : value instanceof Object[] members ? Arrays.asList(members.clone())
                : value);
    }

    /** Reads what was collected as a submission of a population. */
    protected final Submission read(Class<? extends Record> population, ReadLimits limits) {
        return Submissions.of(FactModel.of(population), this, limits);
    }

    /** What was told, by field. */
    final Map<String, Object> told() {
        return told;
    }
}
