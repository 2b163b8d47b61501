package org.gascheck.facts.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;

/**
 * Finds the facts of a submission that are not among some, such as those that rules read. Ids and names, by which
 * people tell records apart, are none.
 */
public final class FactsBeyond {

    private final NamedFacts some;
    private final Map<String, Found> found = new LinkedHashMap<>();

    /**
     * A field that is handed in and not among them.
     *
     * @param path  its place in any record, such as {@code gasUsers[].devices[].muted}
     * @param count in how many records it is handed in
     * @param first the JSON Pointer of the first
     */
    public record Beyond(String path, int count, String first) {
    }

    /** In how many records a field was found so far. */
    private static final class Found {

        private final Located first;
        private int count;

        Found(Located first) {
            this.first = first;
        }
    }

    private FactsBeyond(NamedFacts some) {
        this.some = some;
    }

    /** Those of a submission that are among none of some. */
    public static List<Beyond> in(Submission submission, List<NamedFacts> some) {
        FactsBeyond facts = new FactsBeyond(NamedFacts.of(some));
        RecordType<?> type = RecordType.of(submission.population().getClass());
        facts.lookInto(type, submission.population(), "");
        List<Beyond> all = new ArrayList<>(facts.found.size());
        facts.found.forEach((path, each) -> all.add(new Beyond(path, each.count, each.first.pointer())));
        return all;
    }

    private void lookInto(RecordType<?> type, Record record, String path) {
        for (int position : some.towardsOthers(type)) {
            Field field = type.fields().get(position);
            Object value = type.valueIn(record, position);
            if (field.role() == Field.Role.PART) {
                lookInto(RecordType.of(field.record()), (Record) value, path + field.name() + ".");
            } else if (field.role() == Field.Role.LIST) {
                lookInto(field, (Facts<?>) value, path);
            } else {
                look((Located) value, path, field);
            }
        }
    }

    /** Lists of records of which some fact is among them are looked into; others are beyond as a whole. */
    private void lookInto(Field field, Facts<?> list, String path) {
        if (!list.isKnown() || list.isKnownEmpty()) {
            return;
        }
        RecordType<?> members = RecordType.of(field.record());
        if (some.isWithout(members)) {
            look(list, path, field);
            return;
        }
        String pathOfMembers = path + field.name() + "[].";
        for (int i = 0; i < list.size(); i++) {
            if (list.untold(i) == null) {
                lookInto(members, list.get(i), pathOfMembers);
            }
        }
    }

    private void look(Located fact, String path, Field field) {
        if (fact.isKnown() && !fact.isAssumed()) {
            found.computeIfAbsent(path + field.name(), key -> new Found(fact)).count++;
        }
    }
}
