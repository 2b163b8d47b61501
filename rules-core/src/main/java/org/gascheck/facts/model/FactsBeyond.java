package org.gascheck.facts.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;

/**
 * Finds the facts of a submission that are not among some, such as those that rules read. Ids and names, by which people tell
 * records apart, are none.
 */
public final class FactsBeyond {

    private static final String NAME = "name";

    private final Set<String> some;
    private final Map<String, Beyond> found = new LinkedHashMap<>();

    /**
     * A field that is handed in and not among them.
     *
     * @param path  its place in any record, such as {@code gasUsers[].devices[].muted}
     * @param count in how many records it is handed in
     * @param first the JSON Pointer of the first
     */
    public record Beyond(String path, int count, String first) {
    }

    private FactsBeyond(Set<String> some) {
        this.some = some;
    }

    /**
     * Those of a submission.
     *
     * @param some record type and field, such as {@code GasUser.kind}
     */
    public static List<Beyond> in(Submission submission, Set<String> some) {
        FactsBeyond facts = new FactsBeyond(some);
        RecordType<?> type = RecordType.of(submission.population().getClass());
        facts.lookInto(type, submission.population(), "");
        return new ArrayList<>(facts.found.values());
    }

    private void lookInto(RecordType<?> type, Record record, String path) {
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.fields().get(i);
            switch (field.role()) {
                case ID, OWNER -> { }
                case FACT, REFERENCE, REFERENCE_LIST -> look(type, field, (Located) type.valueIn(record, i), path);
                case PART -> lookInto(RecordType.of(field.record()), (Record) type.valueIn(record, i), path + field.name() + ".");
                case LIST -> lookInto(type, field, (Facts<?>) type.valueIn(record, i), path);
            }
        }
    }

    private void lookInto(RecordType<?> type, Field field, Facts<?> list, String path) {
        if (list.isKnown() && isAmong(field.record())) {
            RecordType<?> members = RecordType.of(field.record());
            for (int i = 0; i < list.size(); i++) {
                lookInto(members, list.get(i), path + field.name() + "[].");
            }
        } else if (!list.isKnownEmpty()) {
            look(type, field, list, path);
        }
    }

    private boolean isAmong(Class<? extends Record> record) {
        String prefix = record.getSimpleName() + ".";
        return some.stream().anyMatch(each -> each.startsWith(prefix));
    }

    private void look(RecordType<?> type, Field field, Located fact, String path) {
        if (fact.isKnown() && !field.name().equals(NAME) && !some.contains(type.type().getSimpleName() + "." + field.name())) {
            found.merge(path + field.name(), new Beyond(path + field.name(), 1, fact.pointer()),
                    (one, other) -> new Beyond(one.path(), one.count() + 1, one.first()));
        }
    }
}
