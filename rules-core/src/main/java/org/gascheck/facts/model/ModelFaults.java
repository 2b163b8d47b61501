package org.gascheck.facts.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.facts.TemplateNames;

/** Finds what is wrong with the types of a model together; what is wrong with one alone, the reading of it tells. */
final class ModelFaults {

    private final List<RecordType<?>> types;
    private final List<String> faults = new ArrayList<>();

    private ModelFaults(List<RecordType<?>> types) {
        this.types = types;
    }

    /**
     * Refuses types that do not fit together.
     *
     * @param types those of a model, that of the submissions first
     * @throws IllegalArgumentException with all that is wrong
     */
    static void check(List<RecordType<?>> types, List<Class<? extends Enum<?>>> enums) {
        ModelFaults found = new ModelFaults(types);
        found.findSharedNames(enums);
        found.findListedTwice();
        for (RecordType<?> type : types) {
            type.given().forEach(field -> found.find(type, field));
        }
        if (!found.faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), found.faults));
        }
    }

    /** Packs, the schema and reports know types by their simple names. */
    private void findSharedNames(List<Class<? extends Enum<?>>> enums) {
        Map<String, Class<?>> byName = new HashMap<>();
        Stream.concat(types.stream().map(RecordType::type), enums.stream()).forEach(type -> {
            Class<?> other = byName.putIfAbsent(type.getSimpleName(), type);
            if (other != null) {
                faults.add(other.getName() + " and " + type.getName()
                        + " have one simple name; expected names that differ");
            }
        });
    }

    /** A reference must find its record in one list. */
    private void findListedTwice() {
        Map<Class<?>, Field> byRecord = new LinkedHashMap<>();
        for (Field field : types.get(0).fields()) {
            Field other = field.role() == Field.Role.LIST ? byRecord.putIfAbsent(field.record(), field) : null;
            if (other != null) {
                faults.add(told(field) + ": " + field.record().getSimpleName() + " is listed in " + other.name()
                        + " already");
            }
        }
    }

    private void find(RecordType<?> type, Field field) {
        TemplateNames templates = type.type().getAnnotation(TemplateNames.class);
        String template = field.template();
        if (template != null && (templates == null || !Arrays.asList(templates.value()).contains(template))) {
            faults.add(told(field) + ": " + template + " is none of the templates of " + type.type().getSimpleName());
        }
        if ((field.role() == Field.Role.REFERENCE || field.role() == Field.Role.REFERENCE_LIST)
                && !findsItsRecord(type, field)) {
            faults.add(told(field) + ": expected a list of " + field.record().getSimpleName()
                    + " in the submission, or in each record that holds a " + type.type().getSimpleName());
        }
    }

    /**
     * A record that the submission does not list by itself is found in the record that the one with the reference is
     * part of.
     */
    private boolean findsItsRecord(RecordType<?> type, Field reference) {
        return RecordType.of(reference.record()).hasId() && (holds(types.get(0), reference.record())
                || types.stream().filter(holder -> holds(holder, type.type()))
                .allMatch(holder -> holds(holder, reference.record())));
    }

    private static boolean holds(RecordType<?> holder, Class<?> record) {
        return holder.fields().stream().anyMatch(field -> field.isNested() && field.record() == record);
    }

    private static String told(Field field) {
        return field.declaredIn().getName() + "." + field.name();
    }
}
