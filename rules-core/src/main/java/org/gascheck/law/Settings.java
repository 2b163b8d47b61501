package org.gascheck.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gascheck.Text;

/**
 * The readings that a user chose, by setting; the pack's recommended reading holds for the others.
 *
 * @param chosen the chosen option, or the entries of a list separated by semicolons
 */
public record Settings(Map<String, String> chosen) {

    /** The recommended readings and empty lists. */
    public static final Settings RECOMMENDED = new Settings(Map.of());

    /**
     * Keeps a copy, by setting.
     *
     * @throws NullPointerException if a setting or what is chosen for it is null
     */
    public Settings {
        chosen.forEach((setting, value) -> {
            Objects.requireNonNull(setting, "a setting is null");
            Objects.requireNonNull(value,
                    () -> "the option of the setting " + setting + " is null; leave it out for the recommended one");
        });
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
        return chosen.getOrDefault(setting.key(), setting.options().isEmpty() ? "" : setting.options().get(0).name());
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
        fault(known).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.en());
        });
    }

    /** The first setting or option that is not one of those of packs, and what was expected instead. */
    public Optional<Text> fault(Map<String, Setting> known) {
        return chosen.keySet().stream().map(key -> fault(key, known)).filter(Objects::nonNull).findFirst();
    }

    private Text fault(String key, Map<String, Setting> known) {
        Setting setting = known.get(key);
        if (setting == null) {
            String keys = String.join(", ", known.keySet());
            return new Text("没有设置“" + key + "”；应为 " + keys + " 之一",
                    "there is no setting \"" + key + "\"; expected one of " + keys);
        }
        if (!setting.isList() && !setting.names().contains(chosen.get(key))) {
            String options = String.join(", ", setting.names());
            return new Text("设置 " + key + " 没有选项“" + chosen.get(key) + "”；应为 " + options + " 之一",
                    "the setting " + key + " has no option \"" + chosen.get(key) + "\"; expected one of " + options);
        }
        if (setting.entries() == Setting.Entries.CERTIFICATE_FROM_DATE) {
            return entries(setting).stream().filter(entry -> CertificateFromDate.parse(entry).isEmpty()).findFirst()
                    .map(entry -> new Text("设置 " + key + " 的条目“" + entry + "”有误；应如 CCC@2025-07-01",
                            "the setting " + key + " has the entry \"" + entry
                            + "\"; expected an entry such as CCC@2025-07-01"))
                    .orElse(null);
        }
        return null;
    }
}
