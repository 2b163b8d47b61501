package org.gascheck.drl;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.subjects.Population;

/** What the fact model has at JSON Pointers of a submission. */
final class ModelPaths {

    private static final Map<String, Field> FIELDS = new ConcurrentHashMap<>();

    private ModelPaths() {
    }

    /** The field that a pointer ends in. */
    static Field field(String pointer) {
        return FIELDS.computeIfAbsent(pointer, ModelPaths::fieldAt);
    }

    private static Field fieldAt(String pointer) {
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
        String found = ofSubject(kind, Population.MODEL.submission(), "");
        if (found == null) {
            throw new IllegalStateException(kind);
        }
        return found;
    }

    private static String ofSubject(String kind, RecordType<?> type, String pointer) {
        for (Field field : type.fields()) {
            boolean list = field.role() == Field.Role.LIST;
            if (list || field.role() == Field.Role.PART) {
                String inner = pointer + "/" + field.name() + (list ? "/0" : "");
                String found = list && field.record().getSimpleName().equals(kind) ? inner
                        : ofSubject(kind, RecordType.of(field.record()), inner);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
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
