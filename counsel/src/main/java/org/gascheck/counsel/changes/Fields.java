package org.gascheck.counsel.changes;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;

/** What stands at the places of a model. */
public final class Fields {

    private Fields() {
    }

    /** The field at a place; of a member of a list that which holds the list. Null where there is none. */
    public static Field at(FactModel model, String pointer) {
        Field field = null;
        RecordType<?> type = model.submission();
        for (String step : FactTree.steps(pointer)) {
            if (!isIndex(step)) {
                field = type == null ? null : type.field(step).orElse(null);
                type = field == null || field.record() == null ? null : RecordType.of(field.record());
            }
        }
        return field;
    }

    /** The records around a place, the innermost first: their places and types, the submission last. */
    public static List<Around> around(FactModel model, String pointer) {
        List<Around> around = new ArrayList<>();
        around.add(new Around("", model.submission()));
        RecordType<?> type = model.submission();
        StringBuilder at = new StringBuilder();
        String[] steps = FactTree.steps(pointer);
        for (int i = 0; i < steps.length; i++) {
            at.append('/').append(steps[i]);
            if (!isIndex(steps[i])) {
                Field field = type.field(steps[i]).orElse(null);
                if (field == null || field.record() == null) {
                    break;
                }
                type = RecordType.of(field.record());
                if (field.role() == Field.Role.PART && i + 1 < steps.length) {
                    around.add(0, new Around(at.toString(), type));
                } else if (field.role() != Field.Role.LIST) {
                    break;
                }
            } else {
                around.add(0, new Around(at.toString(), type));
            }
        }
        return around;
    }

    /**
     * A record.
     *
     * @param pointer its place
     */
    public record Around(String pointer, RecordType<?> type) {
    }

    /** The list in which the record stands to which a reference at a place leads; null where there is none. */
    static String listLedTo(FactModel model, String reference, Class<? extends Record> type) {
        for (Around each : around(model, reference)) {
            for (Field field : each.type().fields()) {
                if (field.role() == Field.Role.LIST && field.record() == type) {
                    return each.pointer() + '/' + field.name();
                }
            }
        }
        return null;
    }

    static boolean isIndex(String step) {
        return !step.isEmpty() && Character.isDigit(step.charAt(0));
    }
}
