package org.gascheck.counsel.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;

/** The references in a tree of facts, by the record to which they lead. */
public final class ReferencesTo {

    private final FactTree tree;
    private final Map<String, Map<Object, String>> ids = new HashMap<>();
    private final Map<String, List<String>> byRecord = new LinkedHashMap<>();
    private final Map<String, Set<String>> ledToFrom = new HashMap<>();

    /** Those of a tree. */
    public ReferencesTo(FactTree tree) {
        this.tree = tree;
        collect(tree.model().submission(), tree.root(), "");
    }

    private void collect(RecordType<?> type, Map<String, Object> told, String pointer) {
        for (Field field : type.given()) {
            Object value = told.get(field.name());
            String at = pointer + '/' + field.name();
            if (value == null || field.record() == null) {
                continue;
            }
            if (field.role() == Field.Role.PART) {
                collect(RecordType.of(field.record()), FactTree.castMap(value), at);
            } else if (field.role() == Field.Role.LIST) {
                List<?> members = (List<?>) value;
                tree.members().forEach(at, members.size(), i ->
                        collect(RecordType.of(field.record()), FactTree.castMap(members.get(i)), at + '/' + i));
            } else if (field.role() == Field.Role.REFERENCE) {
                String record = target(at, field, value);
                if (record != null) {
                    byRecord.computeIfAbsent(record, key -> new ArrayList<>(1)).add(at);
                    lead(at, record);
                }
            } else if (field.role() == Field.Role.REFERENCE_LIST) {
                for (Object id : (List<?>) value) {
                    String record = target(at, field, id);
                    if (record != null) {
                        lead(at, record);
                    }
                }
            }
        }
    }

    private void lead(String reference, String record) {
        ledToFrom.computeIfAbsent(outermost(reference), key -> new HashSet<>(2)).add(outermost(record));
    }

    /** The members of the submission's own lists to which some lead, directly or over others; these among them. */
    public Set<String> reachedFrom(Set<String> members) {
        Set<String> reached = new LinkedHashSet<>(members);
        List<String> left = new ArrayList<>(members);
        for (int i = 0; i < left.size(); i++) {
            ledToFrom.getOrDefault(left.get(i), Set.of()).stream().filter(reached::add).forEach(left::add);
        }
        return reached;
    }

    private String target(String reference, Field field, Object id) {
        String list = Fields.listLedTo(tree.model(), reference, field.record());
        return list == null ? null : ids.computeIfAbsent(list, this::byId).get(id);
    }

    private Map<Object, String> byId(String list) {
        Map<Object, String> found = new HashMap<>();
        if (tree.at(list) instanceof List<?> members) {
            tree.members().forEach(list, members.size(), i ->
                    found.put(FactTree.castMap(members.get(i)).get("id"), list + '/' + i));
        }
        return found;
    }

    /** The references in the record of a list by itself that a subject lies in, which lead to that around a place. */
    public List<String> leadingTo(String place, String subject) {
        String own = outermost(subject) + '/';
        List<String> leading = new ArrayList<>();
        for (Fields.Around around : Fields.around(tree.model(), place)) {
            for (String each : byRecord.getOrDefault(around.pointer(), List.of())) {
                if (each.startsWith(own)) {
                    leading.add(each);
                }
            }
        }
        return leading;
    }

    /** The references in the same record that lead to another member of a list around a place, or to none there. */
    public List<String> leadingBeside(String place, String subject) {
        String own = outermost(subject) + '/';
        return leadingBeside(place).stream().filter(each -> each.startsWith(own)).toList();
    }

    /** The references anywhere that lead to a member of a list around a place. */
    public List<String> leadingBeside(String place) {
        Set<String> lists = new LinkedHashSet<>();
        for (Fields.Around around : Fields.around(tree.model(), place)) {
            if (!around.pointer().isEmpty()) {
                lists.add(around.pointer().substring(0, around.pointer().lastIndexOf('/')));
            }
        }
        List<String> leading = new ArrayList<>();
        byRecord.forEach((record, references) -> {
            if (lists.contains(record.substring(0, record.lastIndexOf('/')))) {
                leading.addAll(references);
            }
        });
        return leading;
    }

    /** The member of a list of the submission in which a place lies. */
    public static String outermost(String place) {
        int list = place.indexOf('/', 1);
        int member = list < 0 ? -1 : place.indexOf('/', list + 1);
        return member < 0 ? place : place.substring(0, member);
    }
}
