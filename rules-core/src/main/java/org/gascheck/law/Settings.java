package org.gascheck.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gascheck.facts.CertificateKind;

/**
 * The readings that a user chose, by setting; the pack's recommended reading holds for the others.
 *
 * @param chosen the chosen option, or the entries of a list separated by semicolons
 */
public record Settings(Map<String, String> chosen) {

    /** The recommended readings and empty lists. */
    public static final Settings RECOMMENDED = new Settings(Map.of());

    /** Keeps a copy, by setting. */
    public Settings {
        chosen = Collections.unmodifiableMap(new TreeMap<>(chosen));
    }

    /** These readings with one more. */
    public Settings with(String setting, String value) {
        Map<String, String> more = new LinkedHashMap<>(chosen);
        more.put(setting, value);
        return new Settings(more);
    }

    /** The option chosen, or the recommended one. */
    public String option(Setting setting) {
        return chosen.getOrDefault(setting.key(), setting.options().isEmpty() ? "" : setting.options().get(0));
    }

    /** The entries given, or none. */
    public Set<String> entries(Setting setting) {
        Set<String> entries = new LinkedHashSet<>();
        for (String entry : chosen.getOrDefault(setting.key(), "").split(";")) {
            if (!entry.isBlank()) {
                entries.add(entry.strip());
            }
        }
        return entries;
    }

    /**
     * Holds the chosen readings against the settings of packs.
     *
     * @throws IllegalArgumentException if a setting or an option is not one of theirs
     */
    public void check(Map<String, Setting> known) {
        chosen.forEach((key, value) -> {
            Setting setting = known.get(key);
            if (setting == null) {
                throw new IllegalArgumentException(
                        "there is no setting \"" + key + "\"; expected one of " + String.join(", ", known.keySet()));
            }
            if (!setting.isList() && !setting.options().contains(value)) {
                throw new IllegalArgumentException("the setting " + key + " has no option \"" + value + "\"; expected one of "
                        + String.join(", ", setting.options()));
            }
            if (setting.entries() == Setting.Entries.CERTIFICATE_FROM_DATE) {
                entries(setting).forEach(entry -> checkCertificate(key, entry));
            }
        });
    }

    private static void checkCertificate(String key, String entry) {
        try {
            int at = entry.indexOf('@');
            CertificateKind.valueOf(entry.substring(0, Math.max(at, 0)));
            LocalDate.parse(entry.substring(at + 1));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "the setting " + key + " has the entry \"" + entry + "\"; expected an entry such as CCC@2025-07-01", e);
        }
    }
}
