package org.gascheck.processor;

import java.io.IOException;
import java.io.Reader;
import java.util.Properties;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** What the record types and fields of the fact model mean, for the comments of builders. */
final class Words {

    private static final String PACKAGE = "org.gascheck.facts.model";
    private static final String FILE = "names_en.properties";

    private final Properties words = new Properties();

    /** The words that stand among the resources of the module that is compiled. */
    Words(Filer filer) {
        try (Reader reader = filer.getResource(StandardLocation.CLASS_OUTPUT, PACKAGE, FILE).openReader(false)) {
            words.load(reader);
        } catch (IOException e) {
            // Types of a module without words, such as those of tests, have comments without them.
            words.clear();
        }
    }

    /** What a record of a type is. */
    String of(TypeElement type) {
        return "Builder of " + text(type.getSimpleName().toString(), "one " + type.getSimpleName()) + ".";
    }

    /** What a field tells. */
    String of(TypeElement type, String field) {
        String text = text(type.getSimpleName() + "." + field, field);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private String text(String key, String otherwise) {
        return escaped(words.getProperty(key, otherwise).replace("[] means", "an empty list means"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;").replace("*/", "*&#47;");
    }
}
