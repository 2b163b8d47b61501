package org.gascheck.processor;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * What the record types and fields of the fact model mean, for the comments of builders: their words stand in their
 * package.
 */
final class Words {

    private static final String FILE = "words_en.properties";

    private final Elements elements;
    private final Filer filer;
    private final Map<String, Properties> byPackage = new HashMap<>();

    /** The words that stand among the resources of the module that is compiled. */
    Words(Elements elements, Filer filer) {
        this.elements = elements;
        this.filer = filer;
    }

    /** What a record of a type is. */
    String of(TypeElement type) {
        return "Builder of " + text(type, type.getSimpleName().toString(), "one " + type.getSimpleName()) + ".";
    }

    /** What a field tells. */
    String of(TypeElement type, String field) {
        String text = text(type, type.getSimpleName() + "." + field, field);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private String text(TypeElement type, String key, String otherwise) {
        String beside = elements.getPackageOf(type).getQualifiedName().toString();
        String text = byPackage.computeIfAbsent(beside, this::read).getProperty(key, otherwise);
        return escaped(text.replace("[] means", "an empty list means"));
    }

    private Properties read(String beside) {
        Properties words = new Properties();
        try (Reader reader = filer.getResource(StandardLocation.CLASS_OUTPUT, beside, FILE).openReader(false)) {
            words.load(reader);
        } catch (IOException e) {
            // Types of a module without words, such as those of tests, have comments without them.
            words.clear();
        }
        return words;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }
}
