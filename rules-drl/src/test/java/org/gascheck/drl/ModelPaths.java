package org.gascheck.drl;

import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.subjects.Population;

/** What the fact model has at JSON Pointers of a submission. */
final class ModelPaths {

    private ModelPaths() {
    }

    /** The field that a pointer ends in. */
    static Field field(String pointer) {
        RecordType<?> type = Population.MODEL.submission();
        Field field = null;
        for (String step : pointer.substring(1).split("/")) {
            if (!step.chars().allMatch(Character::isDigit)) {
                field = type.field(step).orElseThrow(() -> new IllegalStateException(pointer));
                if (field.record() != null) {
                    type = RecordType.of(field.record());
                }
            }
        }
        return field;
    }

    /** The type of the record at a pointer, or of the members of the list there. */
    static Class<? extends Record> type(String pointer) {
        RecordType<?> type = Population.MODEL.submission();
        for (String step : pointer.substring(1).split("/")) {
            if (!step.chars().allMatch(Character::isDigit)) {
                type = RecordType.of(type.field(step).orElseThrow().record());
            }
        }
        return type.type();
    }

    /** The first subject of a kind. */
    static String ofSubject(String kind) {
        for (Field list : Population.MODEL.submission().fields()) {
            if (list.role() == Field.Role.LIST) {
                if (list.record().getSimpleName().equals(kind)) {
                    return "/" + list.name() + "/0";
                }
                for (Field inner : RecordType.of(list.record()).fields()) {
                    if (inner.role() == Field.Role.LIST && inner.record().getSimpleName().equals(kind)) {
                        return "/" + list.name() + "/0/" + inner.name() + "/0";
                    }
                }
            }
        }
        throw new IllegalStateException(kind);
    }

    /** The list that a reference leads into. */
    static String listOf(Class<? extends Record> type) {
        for (Field list : Population.MODEL.submission().fields()) {
            if (list.record() == type) {
                return "/" + list.name();
            }
        }
        return "/gasUsers/0/spaces";
    }
}
