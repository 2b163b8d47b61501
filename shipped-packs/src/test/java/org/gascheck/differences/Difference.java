package org.gascheck.differences;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Settings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the two instruments say otherwise of the same thing.
 *
 * @param shown         situations that show it
 * @param nothingShows  why no fact can show it, or null
 */
record Difference(String id, List<Shown> shown, String nothingShows) {

    static final List<String> INSTRUMENTS = List.of("cq2021n156", "yl2022n8");

    private static final String FOLDER = "/differences/";
    private static final Set<String> KEYS = Set.of("cq2021n156", "yl2022n8", "shown", "nothing-shows-it");
    private static final Set<String> KEYS_OF_A_SITUATION =
            Set.of("situation", "alike", "settings", "facts", "cq2021n156", "yl2022n8");

    /**
     * A situation, and what is right by either instrument.
     *
     * @param alike why the same is right by both, or null
     * @param right by instrument, what is to be found by {@code clause@subject}
     */
    record Shown(
            String id, String situation, String alike, Settings settings, Map<String, Object> facts,
            Map<String, Map<String, Object>> right) {

        Submission by(String instrument) {
            return Submissions.of(facts).under(Set.of(instrument));
        }

        @Override
        public String toString() {
            return id + ": " + situation;
        }
    }

    /** The ids of all, by the file that shows them. */
    static Map<String, List<String>> index() throws IOException {
        Map<String, List<String>> index = new LinkedHashMap<>();
        read("index").forEach((file, ids) -> index.put(file, texts(ids)));
        return index;
    }

    /** Those of a file, in its order. */
    static List<Difference> in(String file) throws IOException {
        List<Difference> differences = new ArrayList<>();
        read(file).forEach((id, entry) -> differences.add(of(id, mapping(entry, KEYS, id))));
        return differences;
    }

    private static Difference of(String id, Map<String, Object> entry) {
        for (String instrument : INSTRUMENTS) {
            if (!(entry.get(instrument) instanceof String)) {
                throw new IllegalArgumentException(id + ": expected what " + instrument + " says");
            }
        }
        List<Shown> shown = new ArrayList<>();
        for (Object each : (List<?>) entry.getOrDefault("shown", List.of())) {
            Map<String, Object> situation = mapping(each, KEYS_OF_A_SITUATION, id);
            Map<String, Map<String, Object>> right = new LinkedHashMap<>();
            INSTRUMENTS.forEach(instrument -> right.put(instrument, mapping(situation.get(instrument), null, id)));
            Map<String, String> settings = new LinkedHashMap<>();
            mapping(situation.getOrDefault("settings", Map.of()), null, id)
                    .forEach((key, option) -> settings.put(key, option.toString()));
            shown.add(new Shown(
                    id,
                    situation.get("situation").toString(),
                    (String) situation.get("alike"),
                    new Settings(settings),
                    mapping(situation.get("facts"), null, id),
                    right));
        }
        return new Difference(id, shown, (String) entry.get("nothing-shows-it"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value, Set<String> keys, String id) {
        if (!(value instanceof Map<?, ?> mapping)) {
            throw new IllegalArgumentException(id + ": " + value + ": expected a mapping");
        }
        if (keys != null && !keys.containsAll(mapping.keySet())) {
            throw new IllegalArgumentException(id + ": " + mapping.keySet() + ": expected keys among " + keys);
        }
        return (Map<String, Object>) mapping;
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static Map<String, Object> read(String file) throws IOException {
        try (InputStream in = Difference.class.getResourceAsStream(FOLDER + file + ".yaml")) {
            return mapping(new Load(LoadSettings.builder().build()).loadFromInputStream(in), null, file);
        }
    }
}
