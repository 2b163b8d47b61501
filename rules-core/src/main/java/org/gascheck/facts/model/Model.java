package org.gascheck.facts.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.subjects.Submission;

/** The whole fact model: what can be reached from a submission, outermost first and in the order of declaration. */
public final class Model {

    private Model() {
    }

    /** The record types, {@link Submission} first. */
    public static List<RecordType<?>> recordTypes() {
        Set<RecordType<?>> seen = new LinkedHashSet<>();
        seen.add(RecordType.of(Submission.class));
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

    /** The enums of which facts are constants. */
    public static List<Class<? extends Enum<?>>> enums() {
        Set<Class<? extends Enum<?>>> enums = new LinkedHashSet<>();
        for (RecordType<?> type : recordTypes()) {
            for (Field field : type.fields()) {
                if (field.value() != null && field.value().constants() != null) {
                    enums.add(field.value().constants());
                }
            }
        }
        return List.copyOf(enums);
    }

    /** The record type or enum of the model with a simple name, or null. */
    public static Class<?> classNamed(String simpleName) {
        return Stream.concat(recordTypes().stream().map(RecordType::type), enums().stream())
                .filter(type -> type.getSimpleName().equals(simpleName)).findFirst().orElse(null);
    }
}
