package org.gascheck.law;

import java.util.List;
import org.gascheck.Text;

/**
 * A reading of the law that the user may choose, or a list that the law leaves open.
 *
 * @param key         the name under which it is chosen
 * @param options     the options, the recommended one first; empty for a list
 * @param entries     how an entry of a list is written, or null for a choice
 * @param description what it is about
 */
public record Setting(String key, List<Option> options, Entries entries, Text description) {

    /**
     * A reading that can be chosen.
     *
     * @param name what is written to choose it
     * @param says how the instrument is then read
     */
    public record Option(String name, Text says) {
    }

    /** What the entries of a list setting are. */
    public enum Entries {
        /** Titles or numbers, letter by letter as the evidence gives them. */
        TEXT,
        /** Those of {@link CertificateFromDate}. */
        CERTIFICATE_FROM_DATE
    }

    /** Whether the setting is a list. */
    public boolean isList() {
        return entries != null;
    }

    /** The names of the options, the recommended one first. */
    public List<String> names() {
        return options.stream().map(Option::name).toList();
    }
}
