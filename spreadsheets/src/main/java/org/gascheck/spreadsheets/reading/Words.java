package org.gascheck.spreadsheets.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.Vocabulary;

/** The words that cells use for values: those of the model, and known spellings of the data files beside this class. */
final class Words {

    private static final String SEPARATOR = "[、,]";

    private final Properties aliases = load("values.properties");
    private final Set<String> yes = set("yes");
    private final Set<String> no = set("no");
    private final Set<String> unknown = set("unknown");
    private final Set<String> none = set("none");
    private final Set<String> openEnded = set("open-ended");
    private final Map<Class<?>, Map<String, Enum<?>>> constants = new HashMap<>();
    private final Map<Field, Map<String, Boolean>> truths = new IdentityHashMap<>();

    static Properties load(String name) {
        Properties loaded = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    static List<String> listed(Properties properties, String key) {
        String line = properties.getProperty(key);
        return line == null ? List.of()
                : Arrays.stream(line.split(SEPARATOR)).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private Set<String> set(String key) {
        return new HashSet<>(listed(aliases, key));
    }

    /** True or false, or null where the text, which is small and of usual width, is neither. */
    Boolean truth(String text) {
        return yes.contains(text) ? Boolean.TRUE : no.contains(text) ? Boolean.FALSE : null;
    }

    /** The same in a column of a field that has words of its own, such as the degrees of a hazard. */
    Boolean truth(Field field, String text) {
        Boolean own = truths.computeIfAbsent(field, this::ofField).get(text);
        return own == null ? truth(text) : own;
    }

    private Map<String, Boolean> ofField(Field field) {
        String key = field.declaredIn().getSimpleName() + '.' + field.name() + '.';
        Map<String, Boolean> own = new HashMap<>();
        listed(aliases, key + true).forEach(word -> own.put(word, Boolean.TRUE));
        listed(aliases, key + false).forEach(word -> own.put(word, Boolean.FALSE));
        return own;
    }

    /** Whether a text says that something is not known. */
    boolean saysUnknown(String text) {
        return unknown.contains(text);
    }

    /** Whether a text says that there are none. */
    boolean saysNone(String text) {
        return none.contains(text);
    }

    /** Whether a text says that there is no last day. */
    boolean saysOpenEnded(String text) {
        return openEnded.contains(text);
    }

    /** The constant that a text names by its name, its words or a known spelling; null where it names none. */
    Enum<?> constant(Class<? extends Enum<?>> type, String text) {
        return constants.computeIfAbsent(type, key -> namesOf(type)).get(Plain.of(text));
    }

    private static void put(String name, Enum<?> constant, Map<String, Enum<?>> names, Set<String> taken) {
        if (taken.add(name)) {
            names.put(name, constant);
        } else {
            names.remove(name);
        }
    }

    /** A name that several constants have names none of them. */
    private Map<String, Enum<?>> namesOf(Class<? extends Enum<?>> type) {
        Map<String, Enum<?>> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            Text label = Vocabulary.constant(constant);
            Set<String> own = new HashSet<>(List.of(
                    Plain.of(constant.name()), Plain.of(label.zh()), Plain.of(label.en())));
            listed(aliases, type.getSimpleName() + '.' + constant.name()).forEach(each -> own.add(Plain.of(each)));
            own.forEach(name -> put(name, constant, names, taken));
        }
        Set<String> ofParts = new HashSet<>(taken);
        for (Enum<?> constant : type.getEnumConstants()) {
            // What the law names together, such as schools and other places of education, people name by one of them.
            Arrays.stream(Vocabulary.constant(constant).zh().split("、")).map(Plain::of).distinct()
                    .filter(name -> !taken.contains(name))
                    .forEach(name -> put(name, constant, names, ofParts));
        }
        return names;
    }
}
