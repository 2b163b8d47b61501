package org.gascheck.facts.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gascheck.Text;

/**
 * What record types, fields and constants are called, in both languages. Their words stand beside them, in the files
 * {@code words_zh.properties} and {@code words_en.properties} of their package.
 */
public final class Vocabulary {

    private static final String LABEL = ".label";
    private static final String STEP = " › ";

    private Vocabulary() {
    }

    /** A short name of a record type, such as "gas user". */
    public static Text record(Class<? extends Record> type) {
        return Words.beside(type).text(key(type) + LABEL);
    }

    /** What a record of a type is, in a line. */
    public static Text explanation(Class<? extends Record> type) {
        return Words.beside(type).text(key(type));
    }

    /** A short name of a field, such as "in use". */
    public static Text label(Field field) {
        return Words.beside(field.declaredIn()).text(key(field) + LABEL);
    }

    /** What a field tells, in a line. */
    public static Text explanation(Field field) {
        return Words.beside(field.declaredIn()).text(key(field));
    }

    /** What a constant is called. */
    public static Text constant(Enum<?> constant) {
        return Words.beside(constant.getDeclaringClass()).text(key(constant));
    }

    /**
     * The record types, fields and constants of a model that lack words, and the words that name nothing in it; by file
     * and key.
     */
    public static List<String> faults(FactModel model) {
        Map<Words, Set<String>> keys = new LinkedHashMap<>();
        for (RecordType<?> type : model.recordTypes()) {
            add(keys, type.type(), key(type.type()), key(type.type()) + LABEL);
            type.given().forEach(field -> add(keys, field.declaredIn(), key(field), key(field) + LABEL));
        }
        for (Class<? extends Enum<?>> type : model.enums()) {
            for (Enum<?> constant : type.getEnumConstants()) {
                add(keys, type, key(constant));
            }
        }
        return keys.entrySet().stream().flatMap(each -> each.getKey().faults(each.getValue()).stream()).toList();
    }

    private static void add(Map<Words, Set<String>> keys, Class<?> beside, String... more) {
        keys.computeIfAbsent(Words.beside(beside), words -> new LinkedHashSet<>()).addAll(List.of(more));
    }

    private static String key(Class<?> type) {
        return type.getSimpleName();
    }

    private static String key(Field field) {
        return key(field.declaredIn()) + '.' + field.name();
    }

    private static String key(Enum<?> constant) {
        return key(constant.getDeclaringClass()) + '.' + constant.name();
    }

    /**
     * What a place in a submission of a model is called, such as "gas user [1] › device [2] › in use"; members of lists
     * count from 1, and have the name of their list where the record has two of their kind. From the first step on that
     * the fact model does not know, the pointer's own words stand.
     *
     * @param jsonPointer a JSON Pointer (RFC 6901); the empty one is the submission
     */
    public static Text pointer(FactModel model, String jsonPointer) {
        if (jsonPointer.isEmpty()) {
            return record(Submission.class);
        }
        String[] steps = jsonPointer.substring(1).split("/", -1);
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        RecordType<?> type = model.submission();
        for (int i = 0; i < steps.length; i++) {
            Optional<Field> known = type == null ? Optional.empty() : type.field(steps[i]);
            boolean indexed = known.isPresent() && i + 1 < steps.length && steps[i + 1].matches("\\d{1,9}");
            Text name = known.isEmpty() ? verbatim(steps[i]) : name(known.get(), indexed);
            zh.append(zh.isEmpty() ? "" : STEP).append(name.zh());
            en.append(en.isEmpty() ? "" : STEP).append(name.en());
            if (indexed) {
                i++;
                int position = Integer.parseInt(steps[i]) + 1;
                zh.append('[').append(position).append(']');
                en.append(" [").append(position).append(']');
            }
            type = known.isEmpty() || known.get().record() == null ? null : RecordType.of(known.get().record());
        }
        return new Text(zh.toString(), en.toString());
    }

    private static Text name(Field field, boolean indexed) {
        return indexed && field.role() == Field.Role.LIST && isOnlyListOfItsKind(field)
                ? record(field.record())
                : label(field);
    }

    private static boolean isOnlyListOfItsKind(Field field) {
        return RecordType.of(field.declaredIn().asSubclass(Record.class)).fields().stream()
                .filter(each -> each.role() == Field.Role.LIST && each.record() == field.record()).count() == 1;
    }

    private static Text verbatim(String step) {
        String name = step.replace("~1", "/").replace("~0", "~");
        return new Text(name, name);
    }
}
