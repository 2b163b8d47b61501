package org.gascheck.facts.model;

import java.util.ArrayList;
import java.util.HashMap;
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

    private static final String NAME = "name";

    private final List<NamedFacts> some;
    private final Map<RecordType<?>, boolean[]> beyondByType = new HashMap<>();
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

    private FactsBeyond(List<NamedFacts> some) {
        this.some = some;
    }

    /** Those of a submission that are among none of some. */
    public static List<Beyond> in(Submission submission, List<NamedFacts> some) {
        FactsBeyond facts = new FactsBeyond(some);
        RecordType<?> type = RecordType.of(submission.population().getClass());
        facts.lookInto(type, submission.population(), "");
        return new ArrayList<>(facts.found.values());
    }

    private void lookInto(RecordType<?> type, Record record, String path) {
        boolean[] beyond = beyond(type);
        for (int i = 0; i < beyond.length; i++) {
            Field field = type.fields().get(i);
            switch (field.role()) {
                case ID, OWNER, REFERRING -> { }
                case FACT, REFERENCE, REFERENCE_LIST -> {
                    if (beyond[i]) {
                        look((Located) type.valueIn(record, i), path + field.name());
                    }
                }
                case PART -> lookInto(
                        RecordType.of(field.record()), (Record) type.valueIn(record, i), path + field.name() + ".");
                case LIST -> lookInto(field, (Facts<?>) type.valueIn(record, i), path + field.name());
            }
        }
    }

    /** Lists of records of which some fact is among them are looked into; others are beyond as a whole. */
    private void lookInto(Field field, Facts<?> list, String path) {
        if (!list.isKnown()) {
            return;
        }
        RecordType<?> members = RecordType.of(field.record());
        if (isWhollyBeyond(members)) {
            if (!list.isKnownEmpty()) {
                look(list, path);
            }
        } else {
            for (int i = 0; i < list.size(); i++) {
                if (list.untold(i) == null) {
                    lookInto(members, list.get(i), path + "[].");
                }
            }
        }
    }

    private boolean isWhollyBeyond(RecordType<?> type) {
        boolean[] beyond = beyond(type);
        for (int i = 0; i < beyond.length; i++) {
            if (isFact(type.fields().get(i)) && !beyond[i]) {
                return false;
            }
        }
        return true;
    }

    /** By the position of the field, whether it is a fact that is not among them. */
    private boolean[] beyond(RecordType<?> type) {
        return beyondByType.computeIfAbsent(type, key -> {
            boolean[] beyond = new boolean[type.fields().size()];
            for (int i = 0; i < beyond.length; i++) {
                beyond[i] = isFact(type.fields().get(i));
            }
            for (NamedFacts each : some) {
                boolean[] among = each.among(type);
                for (int i = 0; i < beyond.length; i++) {
                    beyond[i] &= !among[i];
                }
            }
            return beyond;
        });
    }

    private static boolean isFact(Field field) {
        return field.role() != Field.Role.ID && field.isInJson() && !field.name().equals(NAME);
    }

    private void look(Located fact, String path) {
        if (fact.isKnown() && !fact.isAssumed()) {
            found.merge(
                    path,
                    new Beyond(path, 1, fact.pointer()),
                    (one, other) -> new Beyond(path, one.count() + 1, one.first()));
        }
    }
}
