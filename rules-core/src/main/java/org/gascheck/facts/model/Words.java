package org.gascheck.facts.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.gascheck.Text;

/**
 * The words for the record types and enums of a package: the files {@code words_zh.properties} and {@code
 * words_en.properties} in it.
 */
final class Words {

    /** Each file is read once, when something in its package is first called by its name. */
    private static final Map<Package, Words> BY_PACKAGE = new ConcurrentHashMap<>();

    private final File zh;
    private final File en;

    /** The words in a language, by key. */
    private record File(String path, Properties words) {

        static File beside(Class<?> type, String name) {
            Properties words = new Properties();
            try (InputStream in = type.getResourceAsStream(name)) {
                if (in != null) {
                    words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new File(type.getPackageName().replace('.', '/') + '/' + name, words);
        }

        /** The word, or null where it is missing or blank. */
        String get(String key) {
            String word = words.getProperty(key);
            return word == null || word.isBlank() ? null : word;
        }

        List<String> faults(Set<String> keys) {
            List<String> faults = new ArrayList<>();
            keys.stream().filter(key -> get(key) == null).forEach(key -> faults.add(path + ": " + key + " is missing"));
            Set<String> surplus = new TreeSet<>(words.stringPropertyNames());
            surplus.removeAll(keys);
            surplus.forEach(key -> faults.add(path + ": " + key + " names nothing in the model"));
            return faults;
        }
    }

    private Words(Class<?> type) {
        zh = File.beside(type, "words_zh.properties");
        en = File.beside(type, "words_en.properties");
    }

    /** The words beside a record type or enum. */
    static Words beside(Class<?> type) {
        return BY_PACKAGE.computeIfAbsent(type.getPackage(), key -> new Words(type));
    }

    /**
     * The words for a key, such as {@code GasUser.name}.
     *
     * @throws IllegalArgumentException if there are none
     */
    Text text(String key) {
        String inChinese = zh.get(key);
        String inEnglish = en.get(key);
        if (inChinese == null || inEnglish == null) {
            throw new IllegalArgumentException("there are no words for " + key + "; expected them in " + zh.path()
                    + " and " + en.path());
        }
        return new Text(inChinese, inEnglish);
    }

    /** What is missing of the words for the keys, and what there is besides. */
    List<String> faults(Set<String> keys) {
        List<String> faults = zh.faults(keys);
        faults.addAll(en.faults(keys));
        return faults;
    }
}
