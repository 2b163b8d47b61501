package org.gascheck.counsel.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;

/**
 * The fields that lead to a fact, whatever the members of lists on the way.
 *
 * @param fields at least one
 */
record FactPath(List<Field> fields) {

    FactPath {
        fields = List.copyOf(fields);
    }

    /** The path of a JSON Pointer, or of names that dots separate; empty where the model does not have it. */
    static Optional<FactPath> of(FactModel model, String pointerOrNames) {
        List<Field> fields = new ArrayList<>();
        RecordType<?> type = model.submission();
        for (String step : pointerOrNames.split("[/.]")) {
            if (step.isEmpty() || step.chars().allMatch(Character::isDigit)) {
                continue;
            }
            Optional<Field> field = type == null ? Optional.empty() : type.field(step);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            fields.add(field.get());
            type = field.get().record() == null ? null : RecordType.of(field.get().record());
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new FactPath(fields));
    }

    /** The last of them. */
    Field last() {
        return fields.get(fields.size() - 1);
    }

    /**
     * The keys under which a table may have an entry for it, the nearest first: its path and those of what it lies in,
     * then its record and field, its record, and the same of what that is part of.
     */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        List<String> names = fields.stream().map(Field::name).toList();
        for (int end = names.size(); end > 0; end--) {
            keys.add(String.join(".", names.subList(0, end)));
        }
        for (int i = fields.size() - 1; i > 0; i--) {
            String record = fields.get(i).declaredIn().getSimpleName();
            keys.add(record + "." + fields.get(i).name());
            keys.add(record);
        }
        return keys;
    }
}
