package org.gascheck.counsel.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;

/**
 * A tree of facts of which all are forgotten but some. What has to be there for these to stand where they do is kept
 * without its facts: the lists that they are in with their members, and which of these refers to which record.
 */
public final class Skeleton {

    private static final Set<String> HEADER = Set.of("assessedOn", "instruments", "assumptions");

    private final FactTree whole;
    private final FactModel model;
    private final Set<String> facts;
    private final boolean withRecords;

    /**
     * What is left of a tree from which nothing was taken out.
     *
     * @param facts       the facts of which some are kept; lists and references that are not among them are kept as
     *                    far as others need them
     * @param withRecords whether all lists and references that are not among the facts are kept, needed or not
     */
    public Skeleton(FactTree whole, Set<String> facts, boolean withRecords) {
        this.whole = whole;
        this.model = whole.model();
        this.facts = Set.copyOf(facts);
        this.withRecords = withRecords;
    }

    /** The tree with only some facts, and a subject. */
    public FactTree of(Set<String> some, String subject) {
        Set<String> kept = new LinkedHashSet<>(some);
        kept.addAll(listsAround(subject));
        some.forEach(fact -> kept.addAll(listsAround(fact)));
        List<String> lists = new ArrayList<>(kept);
        for (int i = 0; i < lists.size(); i++) {
            Field list = Fields.at(model, lists.get(i));
            if (list != null && list.role() == Field.Role.LIST && whole.at(lists.get(i)) instanceof List<?> members) {
                Set<String> ledTo = new LinkedHashSet<>();
                for (int member = 0; member < members.size(); member++) {
                    addLedTo(RecordType.of(list.record()), FactTree.castMap(members.get(member)),
                            lists.get(i) + '/' + member, some, ledTo);
                }
                ledTo.stream().filter(kept::add).forEach(lists::add);
            }
        }
        return FactTree.of(model, record(model.submission(), whole.root(), "", kept));
    }

    /** Adds the lists to which the references in a record lead that are kept. */
    private void addLedTo(RecordType<?> type, Map<String, Object> told, String pointer, Set<String> some,
            Set<String> lists) {
        for (Field field : type.given()) {
            String at = pointer + '/' + field.name();
            if (told.get(field.name()) != null) {
                if (field.role() == Field.Role.PART) {
                    addLedTo(RecordType.of(field.record()), FactTree.castMap(told.get(field.name())), at, some, lists);
                } else if (isReference(field) && (some.contains(at) || !facts.contains(at))) {
                    lists.addAll(listsAround(at));
                }
            }
        }
    }

    private static boolean isReference(Field field) {
        return field.role() == Field.Role.REFERENCE || field.role() == Field.Role.REFERENCE_LIST;
    }

    /** The lists that have to be there where a fact is told: those around it, and of a reference those it leads to. */
    public Set<String> listsAround(String pointer) {
        Set<String> lists = new LinkedHashSet<>();
        StringBuilder at = new StringBuilder();
        for (String step : FactTree.steps(pointer)) {
            if (Fields.isIndex(step)) {
                lists.add(at.toString());
            }
            at.append('/').append(step);
        }
        Field field = Fields.at(model, pointer);
        if (field != null && isReference(field)) {
            String ledTo = Fields.listLedTo(model, pointer, field.record());
            if (ledTo != null) {
                lists.addAll(listsAround(ledTo));
                lists.add(ledTo);
            }
        }
        return lists;
    }

    private Map<String, Object> record(RecordType<?> type, Map<String, Object> told, String pointer, Set<String> kept) {
        Map<String, Object> left = new LinkedHashMap<>();
        for (Field field : type.given()) {
            Object value = told.get(field.name());
            String at = pointer + '/' + field.name();
            if (value == null) {
                continue;
            }
            Object of = switch (field.role()) {
                case ID -> value;
                case PART -> part(field, value, at, kept);
                case LIST -> kept.contains(at) || withRecords && !facts.contains(at)
                        ? members(field, (List<?>) value, at, kept) : null;
                case REFERENCE, REFERENCE_LIST -> kept.contains(at) || !facts.contains(at) ? value : null;
                default -> kept.contains(at) || pointer.isEmpty() && HEADER.contains(field.name()) ? value : null;
            };
            if (of != null) {
                left.put(field.name(), of);
            }
        }
        return left;
    }

    private Object part(Field field, Object told, String pointer, Set<String> kept) {
        Map<String, Object> part = record(RecordType.of(field.record()), FactTree.castMap(told), pointer, kept);
        return part.isEmpty() ? null : part;
    }

    private List<Object> members(Field field, List<?> told, String pointer, Set<String> kept) {
        RecordType<?> type = RecordType.of(field.record());
        List<Object> members = new ArrayList<>(told.size());
        for (int i = 0; i < told.size(); i++) {
            members.add(record(type, FactTree.castMap(told.get(i)), pointer + '/' + i, kept));
        }
        return members;
    }
}
