package org.gascheck.facts.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.gascheck.Text;

/** What the record types, fields and constants of the fact model are called, in both languages. */
public final class Vocabulary {

    private static final String LABEL = ".label";
    private static final String STEP = " › ";

    private Vocabulary() {
    }

    /** The texts, loaded when the first of them is asked for. */
    private static final class Texts {

        private static final Map<String, Text> ALL = load();

        private static Map<String, Text> load() {
            Properties zh = read("names_zh.properties");
            Properties en = read("names_en.properties");
            Map<String, Text> texts = new HashMap<>();
            for (String key : zh.stringPropertyNames()) {
                texts.put(key, new Text(zh.getProperty(key), en.getProperty(key)));
            }
            return Map.copyOf(texts);
        }

        private static Properties read(String resource) {
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(Vocabulary.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return properties;
        }
    }

    /** A short name of a record type, such as "gas user". */
    public static Text record(Class<? extends Record> type) {
        return text(type.getSimpleName() + LABEL);
    }

    /** What a record of a type is, in a line. */
    public static Text explanation(Class<? extends Record> type) {
        return text(type.getSimpleName());
    }

    /** A short name of a field, such as "in use". */
    public static Text label(Field field) {
        return text(key(field) + LABEL);
    }

    /** What a field tells, in a line. */
    public static Text explanation(Field field) {
        return text(key(field));
    }

    private static String key(Field field) {
        return field.declaredIn().getSimpleName() + '.' + field.name();
    }

    /**
     * What a constant of the fact model is called.
     *
     * @throws IllegalArgumentException if it is a constant of something else
     */
    public static Text constant(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
    }

    /**
     * What a place in a submission of a model is called, such as "gas user [1] › device [2] › in use"; members of lists count from 1.
     * From the first step on that the fact model does not know, the pointer's own words stand.
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
        return indexed && field.role() == Field.Role.LIST ? record(field.record()) : label(field);
    }

    private static Text verbatim(String step) {
        String name = step.replace("~1", "/").replace("~0", "~");
        return new Text(name, name);
    }

    private static Text text(String key) {
        Text text = Texts.ALL.get(key);
        if (text == null) {
            throw new IllegalArgumentException("the fact model has no " + key);
        }
        return text;
    }
}
