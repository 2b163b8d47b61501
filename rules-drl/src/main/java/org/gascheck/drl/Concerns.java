package org.gascheck.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.Concern;

/**
 * Reads which subjects something concerns: kinds of subject, each with the values of those facts that such a subject
 * has.
 */
final class Concerns {

    private Concerns() {
    }

    static List<Concern> read(Yaml of) {
        List<Concern> concerns = new ArrayList<>();
        of.entries().forEach((kind, facts) -> {
            Map<String, String> values = new LinkedHashMap<>();
            facts.entries().forEach((field, value) -> values.put(field, value.text()));
            concerns.add(new Concern(kind, Collections.unmodifiableMap(values)));
        });
        return List.copyOf(concerns);
    }
}
