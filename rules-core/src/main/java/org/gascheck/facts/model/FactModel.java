package org.gascheck.facts.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole fact model of a population: what can be reached from a submission, outermost first and in the order of
 * declaration.
 */
public final class FactModel {

    private static final ClassValue<FactModel> MODELS = new ClassValue<>() {
        @Override
        protected FactModel computeValue(Class<?> population) {
            return new FactModel(population.asSubclass(Record.class));
        }
    };

    private final SubmissionType submission;
    private final Set<Class<?>> topLevel = new HashSet<>();
    /** Read when somebody asks for it: to judge a submission, only the types of the records in it are needed. */
    private volatile List<RecordType<?>> recordTypes;

    private FactModel(Class<? extends Record> population) {
        submission = new SubmissionType(RecordType.of(population));
        submission.fields().forEach(field -> topLevel.add(field.record()));
    }

    /**
     * The model of the submissions of a population: a record whose components are the lists that a submission can hold.
     */
    public static FactModel of(Class<? extends Record> population) {
        return MODELS.get(population);
    }

    /** The type of the submissions. */
    public RecordType<Submission> submission() {
        return submission;
    }

    /**
     * The record types, that of the submissions first.
     *
     * @throws IllegalArgumentException if a type cannot be read, or the types do not fit together
     */
    public List<RecordType<?>> recordTypes() {
        List<RecordType<?>> types = recordTypes;
        if (types == null) {
            types = List.copyOf(submission.reachable(field -> true));
            ModelFaults.check(types, enumsOf(types));
            recordTypes = types;
        }
        return types;
    }

    /** The enums of which facts are constants. */
    public List<Class<? extends Enum<?>>> enums() {
        return enumsOf(recordTypes());
    }

    private static List<Class<? extends Enum<?>>> enumsOf(List<RecordType<?>> types) {
        Set<Class<? extends Enum<?>>> enums = new LinkedHashSet<>();
        for (RecordType<?> type : types) {
            for (Field field : type.fields()) {
                if (field.value() != null && field.value().constants() != null) {
                    enums.add(field.value().constants());
                }
            }
        }
        return List.copyOf(enums);
    }

    /** The record type or enum of the model with a simple name, or null. */
    public Class<?> classNamed(String simpleName) {
        return Stream.concat(recordTypes().stream().map(RecordType::type), enums().stream())
                .filter(type -> type.getSimpleName().equals(simpleName)).findFirst().orElse(null);
    }

    /** The types of the values that fields of a name have, whatever the record. */
    public List<ValueType> typesNamed(String field) {
        return recordTypes().stream().flatMap(type -> type.field(field).stream()).map(Field::value)
                .filter(Objects::nonNull).toList();
    }

    /** Whether submissions list records of the type by themselves, so that they can be referred to from everywhere. */
    public boolean isTopLevel(Class<? extends Record> type) {
        return topLevel.contains(type);
    }
}
