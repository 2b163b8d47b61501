package org.gascheck.counsel.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;
import org.gascheck.facts.Ref;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;

/** Writes what a submission tells as maps and lists. */
final class ToldTree {

    private ToldTree() {
    }

    static Map<String, Object> of(Submission submission) {
        return record(submission.model().submission(), submission);
    }

    private static Map<String, Object> record(RecordType<?> type, Record made) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.fields().get(i);
            Object value = told(field, type.valueIn(made, i));
            if (value != null) {
                fields.put(field.name(), value);
            }
        }
        return fields;
    }

    private static Object told(Field field, Object value) {
        return switch (field.role()) {
            case ID -> value;
            case FACT -> ((Fact<?>) value).isAssumed() ? null : ((Fact<?>) value).shown();
            case PART -> isTold((Record) value) ? record(RecordType.of(field.record()), (Record) value) : null;
            case LIST, REFERENCE_LIST -> list(field, (Facts<?>) value);
            case REFERENCE -> ((Ref<?>) value).id();
            case OWNER, REFERRING -> null;
        };
    }

    private static List<Object> list(Field field, Facts<?> list) {
        if (!list.isKnown() || list.isAssumed()) {
            return null;
        }
        RecordType<?> type = RecordType.of(field.record());
        List<Object> members = new ArrayList<>(list.size());
        for (Record member : list) {
            members.add(field.role() == Field.Role.LIST ? record(type, member) : type.valueIn(member, 0));
        }
        return members;
    }

    /** Whether the submission has an object there: what is missing in it is then asked for field by field. */
    private static boolean isTold(Record part) {
        RecordType<?> type = RecordType.of(part.getClass());
        for (int i = 0; i < type.fields().size(); i++) {
            Object value = type.valueIn(part, i);
            if (value instanceof Located located && located.hasOwnPlace()
                    || value instanceof Record inner && isTold(inner)) {
                return true;
            }
        }
        return false;
    }
}
