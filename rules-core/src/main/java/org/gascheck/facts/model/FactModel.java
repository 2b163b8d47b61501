package org.gascheck.facts.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.facts.Identified;

/** The whole fact model of a population: what can be reached from a submission, outermost first and in the order of declaration. */
public final class FactModel {

    private static final ClassValue<FactModel> MODELS = new ClassValue<>() {
        @Override
        protected FactModel computeValue(Class<?> population) {
            return new FactModel(population.asSubclass(Record.class));
        }
    };

    private final SubmissionType submission;
    private final List<RecordType<?>> recordTypes;
    private final List<Class<? extends Enum<?>>> enums;
    private final Set<Class<?>> topLevel = new HashSet<>();
    private final List<Field> subjectLists;
    private final Map<RecordType<?>, int[]> waysToSubjects;

    private FactModel(Class<? extends Record> population) {
        submission = new SubmissionType(RecordType.of(population));
        recordTypes = reachableFrom(submission);
        enums = enumsOf(recordTypes);
        RecordType.of(population).fields().forEach(field -> topLevel.add(field.record()));
        subjectLists = recordTypes.stream().flatMap(type -> type.fields().stream()).filter(FactModel::listsSubjects).toList();
        waysToSubjects = waysToSubjects(recordTypes);
    }

    /** The model of the submissions of a population: a record whose components are the lists that a submission can hold. */
    public static FactModel of(Class<? extends Record> population) {
        return MODELS.get(population);
    }

    /** The type of the submissions. */
    public RecordType<Submission> submission() {
        return submission;
    }

    /** The record types, that of the submissions first. */
    public List<RecordType<?>> recordTypes() {
        return recordTypes;
    }

    /** The enums of which facts are constants. */
    public List<Class<? extends Enum<?>>> enums() {
        return enums;
    }

    /** The record type or enum of the model with a simple name, or null. */
    public Class<?> classNamed(String simpleName) {
        return Stream.concat(recordTypes.stream().map(RecordType::type), enums.stream())
                .filter(type -> type.getSimpleName().equals(simpleName)).findFirst().orElse(null);
    }

    /** The types of the values that fields of a name have, whatever the record. */
    public List<ValueType> typesNamed(String field) {
        return recordTypes.stream().flatMap(type -> type.field(field).stream()).map(Field::value).filter(Objects::nonNull).toList();
    }

    /** Whether submissions list records of the type by themselves, so that they can be referred to from everywhere. */
    public boolean isTopLevel(Class<? extends Record> type) {
        return topLevel.contains(type);
    }

    /** The lists of subjects, those of the submission first. */
    List<Field> subjectLists() {
        return subjectLists;
    }

    /** The indices of the fields of a record type that hold subjects, or lead to them. */
    int[] waysToSubjects(RecordType<?> type) {
        return waysToSubjects.get(type);
    }

    /** Whether the field lists records that requirements can be about. */
    static boolean listsSubjects(Field field) {
        return field.role() == Field.Role.LIST && Identified.class.isAssignableFrom(field.record());
    }

    private static List<RecordType<?>> reachableFrom(RecordType<?> root) {
        Set<RecordType<?>> seen = new LinkedHashSet<>(List.of(root));
        List<RecordType<?>> types = new ArrayList<>(seen);
        for (int i = 0; i < types.size(); i++) {
            for (Field field : types.get(i).fields()) {
                if (field.record() != null && seen.add(RecordType.of(field.record()))) {
                    types.add(RecordType.of(field.record()));
                }
            }
        }
        return List.copyOf(types);
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

    /** A type whose records are nested in others leads to subjects once a type nested in it does. */
    private static Map<RecordType<?>, int[]> waysToSubjects(List<RecordType<?>> types) {
        Map<RecordType<?>, int[]> ways = new HashMap<>();
        types.forEach(type -> ways.put(type, new int[0]));
        for (boolean found = true; found;) {
            found = false;
            for (RecordType<?> type : types) {
                int[] known = IntStream.range(0, type.fields().size()).filter(i -> leads(type.fields().get(i), ways)).toArray();
                found |= known.length > ways.put(type, known).length;
            }
        }
        return ways;
    }

    private static boolean leads(Field field, Map<RecordType<?>, int[]> ways) {
        boolean nested = field.role() == Field.Role.LIST || field.role() == Field.Role.PART;
        return listsSubjects(field) || nested && ways.get(RecordType.of(field.record())).length > 0;
    }
}
