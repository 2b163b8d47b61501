package org.gascheck.service.inquiry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gascheck.counsel.ask.Question;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.ValueType;
import org.gascheck.subjects.Population;

/**
 * What a subject is, such as a household or a restaurant, comes before what it has: as long as nothing else is known of
 * it, the fact with one of some values on which most hangs, and at least half as much as on any other.
 */
final class Foremost {

    private static final int SHARE = 2;

    private Foremost() {
    }

    /** The question that comes first of the open ones; empty where the best one does. */
    static Optional<Question> of(Map<String, Object> facts, String list, List<Question> open) {
        Optional<Field> field = Population.MODEL.submission().field(list)
                .filter(each -> each.role() == Field.Role.LIST);
        if (field.isEmpty() || !(facts.get(list) instanceof List<?> records) || records.isEmpty()
                || !(records.get(0) instanceof Map<?, ?> record) || isKnownOtherwise(record, field.get())) {
            return Optional.empty();
        }
        String within = "/" + list + "/0/";
        int most = open.stream().mapToInt(Question::waiting).max().orElse(0);
        return open.stream()
                .filter(each -> each.pointer().startsWith(within) && each.pointer().lastIndexOf('/') < within.length()
                        && each.kind() == Question.Kind.CHOICE && !each.several()
                        && each.waiting() * SHARE >= most)
                .sorted(Comparator.comparingInt(Question::waiting).reversed()).findFirst();
    }

    /** Whether more is known of a record than its name and what it is. */
    private static boolean isKnownOtherwise(Map<?, ?> record, Field list) {
        RecordType<?> type = RecordType.of(list.record());
        return record.entrySet().stream().filter(each -> each.getValue() != null)
                .flatMap(each -> type.field(String.valueOf(each.getKey())).stream())
                .anyMatch(each -> each.role() != Field.Role.ID
                        && (each.role() != Field.Role.FACT || each.value().set()
                                || each.value().kind() != ValueType.Kind.CONSTANT
                                        && each.value().kind() != ValueType.Kind.TEXT));
    }
}
