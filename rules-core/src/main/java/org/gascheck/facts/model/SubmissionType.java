package org.gascheck.facts.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gascheck.facts.Fact;

/**
 * The type of the submissions of a population: JSON has the fields of their header and of the population in one object.
 */
final class SubmissionType extends RecordType<Submission> {

    /** The field that declares assumptions. */
    static final String ASSUMPTIONS = "assumptions";

    private static final List<Field> HEADER =
            Components.of(Submission.class, component -> component.getType() == Fact.class);

    private final RecordType<?> population;

    SubmissionType(RecordType<?> population) {
        super(Submission.class, Stream.concat(HEADER.stream(), population.fields().stream()).toList());
        this.population = population;
    }

    @Override
    public Submission make(Object[] values) {
        Object[] components =
                Arrays.copyOf(Arrays.copyOf(values, HEADER.size()), Submission.class.getRecordComponents().length);
        components[HEADER.size()] = population.make(Arrays.copyOfRange(values, HEADER.size(), values.length));
        return super.make(components);
    }

    @Override
    public Object valueIn(Record made, int index) {
        return index < HEADER.size()
                ? super.valueIn(made, index)
                : population.valueIn(((Submission) made).population(), index - HEADER.size());
    }
}
