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
import org.gascheck.subjects.Submission;

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

    /**
     * A short name of a field, such as "in use".
     *
     * @throws IllegalArgumentException if the record type has no such field
     */
    public static Text label(Class<? extends Record> type, String field) {
        return text(type.getSimpleName() + '.' + field + LABEL);
    }

    /**
     * What a field tells, in a line.
     *
     * @throws IllegalArgumentException if the record type has no such field
     */
    public static Text explanation(Class<? extends Record> type, String field) {
        return text(type.getSimpleName() + '.' + field);
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
     * What a place in a submission is called, such as "gas user [1] › device [2] › in use"; members of lists count from 1.
     * From the first step on that the fact model does not know, the pointer's own words stand.
     *
     * @param jsonPointer a JSON Pointer (RFC 6901); the empty one is the submission
     */
    public static Text pointer(String jsonPointer) {
        if (jsonPointer.isEmpty()) {
            return record(Submission.class);
        }
        String[] steps = jsonPointer.substring(1).split("/", -1);
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        Class<? extends Record> type = Submission.class;
        for (int i = 0; i < steps.length; i++) {
            Optional<Field> known = type == null ? Optional.empty() : RecordType.of(type).field(steps[i]);
            boolean indexed = known.isPresent() && i + 1 < steps.length && steps[i + 1].matches("\\d{1,9}");
            Text name = known.isEmpty() ? verbatim(steps[i]) : name(type, known.get(), indexed);
            zh.append(zh.isEmpty() ? "" : STEP).append(name.zh());
            en.append(en.isEmpty() ? "" : STEP).append(name.en());
            if (indexed) {
                i++;
                int position = Integer.parseInt(steps[i]) + 1;
                zh.append('[').append(position).append(']');
                en.append(" [").append(position).append(']');
            }
            type = known.map(Field::record).orElse(null);
        }
        return new Text(zh.toString(), en.toString());
    }

    private static Text name(Class<? extends Record> type, Field field, boolean indexed) {
        return indexed && field.role() == Field.Role.LIST ? record(field.record()) : label(type, field.name());
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
