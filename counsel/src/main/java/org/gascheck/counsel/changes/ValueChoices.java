package org.gascheck.counsel.changes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.ValueType;
import org.gascheck.truth.OpenFact;

/**
 * The values to try of an unknown fact, one of each kind that rules tell apart.
 *
 * @param today     the day of the assessment
 * @param fromToday whether what happens can only happen on that day, and what lasts must last beyond it, as where
 *                  somebody acts now
 * @param preferred the values to try before others, by record type and field: {@code InstalledDevice.lastTest}
 */
public record ValueChoices(LocalDate today, boolean fromToday, Map<String, List<Object>> preferred) {

    private static final int MOST_RECORDS = 10;
    private static final List<Object> SOME_NUMBERS = List.of(0, 1, 10, 100_000);

    /** Those of a fact of a tree that is open. */
    List<Object> of(FactTree tree, String pointer, OpenFact open) {
        Field field = Fields.at(tree.model(), pointer);
        if (field == null) {
            return List.of();
        }
        if (field.role() == Field.Role.LIST || field.role() == Field.Role.REFERENCE_LIST) {
            return lists(field);
        }
        if (field.role() == Field.Role.PART) {
            // Once it is there, its facts are asked for one by one.
            return List.of(Map.of());
        }
        if (field.role() == Field.Role.REFERENCE) {
            return records(tree, pointer, field);
        }
        if (field.value() == null) {
            return List.of();
        }
        Set<Object> choices = new LinkedHashSet<>();
        List<Object> first = preferred.getOrDefault(field.declaredIn().getSimpleName() + '.' + field.name(), List.of());
        if (open == null || open.kinds().isEmpty()) {
            choices.addAll(first);
            choices.addAll(usual(field));
        } else {
            List<List<Object>> kinds = open.kinds().stream()
                    .map(kind -> kind.stream()
                            .filter(value -> isPossible(field, value)).map(ValueChoices::plain).toList())
                    .filter(kind -> !kind.isEmpty()).toList();
            first.stream().filter(value -> kinds.stream().anyMatch(kind -> kind.contains(value))).forEach(choices::add);
            // More members serve more often than fewer.
            kinds.stream().sorted(Comparator.comparing(kind -> -sizeOf(kind.get(0))))
                    .filter(kind -> kind.stream().noneMatch(choices::contains))
                    .forEach(kind -> choices.add(kind.get(0)));
        }
        if (fromToday && field.happened() && !field.value().set()) {
            return field.value().kind() == ValueType.Kind.DATE ? List.of(today.toString()) : List.of();
        }
        return List.copyOf(choices);
    }

    /** Those of a fact that was told, of which nothing says what kinds there are. */
    List<Object> instead(FactTree tree, String pointer) {
        List<Object> some = of(tree, pointer, null);
        Field field = Fields.at(tree.model(), pointer);
        if (!some.isEmpty() || field.value() == null || field.value().set()) {
            return some;
        }
        return switch (field.value().kind()) {
            case NUMBER -> SOME_NUMBERS.stream()
                    .filter(each -> isPossible(field, new BigDecimal(each.toString()))).toList();
            case EXPIRY -> List.of(today.toString());
            default -> some;
        };
    }

    /** Whether a reference at a place may lead to a record that is not there yet. */
    boolean isNewRecordPossible(FactTree tree, String pointer) {
        return fromToday && Fields.at(tree.model(), pointer).role() == Field.Role.REFERENCE;
    }

    /** Whether it is a value other than a text at a place: none of what has to be made up. */
    boolean isPlainValue(FactTree tree, String pointer) {
        Field field = Fields.at(tree.model(), pointer);
        return field.role() == Field.Role.REFERENCE
                || field.value() != null && field.value().kind() != ValueType.Kind.TEXT;
    }

    /** Whether the value at a place is a truth or one of some constants. */
    boolean isOneOfFew(FactTree tree, String pointer) {
        Field field = Fields.at(tree.model(), pointer);
        return field.value() != null && !field.value().set() && (field.value().kind() == ValueType.Kind.BOOLEAN
                || field.value().kind() == ValueType.Kind.CONSTANT);
    }

    private static int sizeOf(Object value) {
        return value instanceof Collection<?> members ? members.size() : 0;
    }

    private boolean isPossible(Field field, Object value) {
        if (value instanceof LocalDate day) {
            return !field.happened() || !day.isAfter(today);
        }
        if (value instanceof Expiry expiry) {
            return !fromToday || expiry.covers(today);
        }
        return !(value instanceof BigDecimal number) || field.range() == null
                || field.range().contains(number);
    }

    /** The values of a fact of which rules only ask whether it is told. */
    private List<Object> usual(Field field) {
        return switch (field.value().kind()) {
            case BOOLEAN -> List.of(true, false);
            case CONSTANT -> field.value().set()
                    ? List.of(constants(field))
                    : List.copyOf(constants(field));
            case DATE -> field.value().set() ? List.of() : List.of(today.toString());
            default -> List.of();
        };
    }

    private static List<Object> constants(Field field) {
        return Arrays.stream(field.value().constants().getEnumConstants()).<Object>map(Enum::name).toList();
    }

    /** None, and of records one of which nothing is known. */
    private static List<Object> lists(Field field) {
        if (field.role() == Field.Role.REFERENCE_LIST) {
            return List.of(List.of());
        }
        RecordType<?> type = RecordType.of(field.record());
        Map<String, Object> one = type.hasId() ? Map.of(type.fields().get(0).name(), "new-1") : Map.of();
        return List.of(List.of(), List.of(one));
    }

    /** The records to which a reference can lead: those that are there. */
    private static List<Object> records(FactTree tree, String pointer, Field field) {
        String list = Fields.listLedTo(tree.model(), pointer, field.record());
        List<Object> ids = new ArrayList<>();
        if (list != null && tree.at(list) instanceof List<?> members) {
            String id = RecordType.of(field.record()).fields().get(0).name();
            members.stream().limit(MOST_RECORDS).forEach(member -> ids.add(FactTree.castMap(member).get(id)));
        }
        return ids;
    }

    /** A value as it is handed in. */
    static Object plain(Object value) {
        if (value instanceof Collection<?> members) {
            return members.stream().map(ValueChoices::plain).sorted().toList();
        }
        return value instanceof Enum<?> constant ? constant.name()
                : value instanceof Boolean || value instanceof Number ? value : value.toString();
    }
}
