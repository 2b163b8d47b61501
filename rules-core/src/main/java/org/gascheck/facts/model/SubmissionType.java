package org.gascheck.facts.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/**
 * The type of the submissions of a population: JSON has the fields of their header and of the population in one object.
 */
final class SubmissionType extends RecordType<Submission> {

    /** The field that declares assumptions. */
    static final String ASSUMPTIONS = "assumptions";

    private static final List<Field> HEADER =
            Components.of(Submission.class, component -> component.getType() == Fact.class);

    /** Java works out the components of a record anew at each call. */
    private static final int COMPONENTS = Submission.class.getRecordComponents().length;

    private final RecordType<?> population;
    private final Consistency<Submission> consistency;

    SubmissionType(RecordType<?> population) {
        super(Submission.class, Stream.concat(HEADER.stream(), population.fields().stream()).toList());
        this.population = population;
        this.consistency = population.consistency() == null ? null : new OfPopulation<>(population);
    }

    /** What compares the lists of a population. */
    private record OfPopulation<P extends Record>(RecordType<P> population) implements Consistency<Submission> {

        @Override
        public List<Contradiction> contradictions() {
            return population.consistency().contradictions();
        }

        @Override
        public void compare(Submission submission, Comparison comparison) {
            population.consistency().compare(population.type().cast(submission.population()), comparison);
        }
    }

    @Override
    public Consistency<Submission> consistency() {
        return consistency;
    }

    @Override
    public Submission make(Object[] values) {
        Object[] components = Arrays.copyOf(Arrays.copyOf(values, HEADER.size()), COMPONENTS);
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
