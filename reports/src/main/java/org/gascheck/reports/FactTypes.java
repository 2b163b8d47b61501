package org.gascheck.reports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.subjects.Submission;

/** The record types of the fact model. */
final class FactTypes {

    private FactTypes() {
    }

    /** All of them, the submission first. */
    static Set<Class<? extends Record>> all() {
        Set<Class<? extends Record>> types = new LinkedHashSet<>();
        collect(Submission.class, types);
        return types;
    }

    private static void collect(Class<? extends Record> type, Set<Class<? extends Record>> types) {
        if (types.add(type)) {
            List<Field> fields = RecordType.of(type).fields();
            fields.stream().filter(field -> field.record() != null).forEach(field -> collect(field.record(), types));
        }
    }

    /** The type with a name such as GasUser, in any case. */
    static Optional<Class<? extends Record>> named(String name) {
        return all().stream().filter(type -> type.getSimpleName().equalsIgnoreCase(name)).findFirst();
    }
}
