package org.gascheck.counsel.changes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;

/** The facts, lists and references of a submission by their JSON Pointers. */
public final class LocatedFacts {

    private LocatedFacts() {
    }

    /** All that are told or assumed at a place of their own. */
    public static Map<String, Located> of(Submission submission) {
        Map<String, Located> facts = new LinkedHashMap<>();
        add(submission.model().submission(), submission, facts);
        return facts;
    }

    private static void add(RecordType<?> type, Record record, Map<String, Located> facts) {
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.fields().get(i);
            Object value = type.valueIn(record, i);
            if (field.role() == Field.Role.PART) {
                add(RecordType.of(field.record()), (Record) value, facts);
            } else if (field.isInJson() && value instanceof Located located && located.isGiven()) {
                facts.put(located.pointer(), located);
                if (field.role() == Field.Role.LIST) {
                    ((Facts<?>) located).forEach(member -> add(RecordType.of(field.record()), member, facts));
                }
            }
        }
    }
}
