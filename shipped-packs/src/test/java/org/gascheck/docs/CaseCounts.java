package org.gascheck.docs;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.gascheck.cases.Case;
import org.gascheck.cases.ShippedCases;
import org.gascheck.law.Outcome;

/** How many cases there are of each requirement and outcome, and where. */
final class CaseCounts {

    private final Map<String, Map<Outcome, Integer>> counts = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    private CaseCounts() {
    }

    /** The cases of the fixtures. */
    static CaseCounts read() {
        CaseCounts read = new CaseCounts();
        for (Case each : ShippedCases.ALL) {
            read.counts.computeIfAbsent(each.requirement(), id -> new EnumMap<>(Outcome.class))
                    .merge(each.outcome(), 1, Integer::sum);
            read.files.put(each.requirement(), ShippedCases.FOLDER.relativize(each.file()).toString());
        }
        return read;
    }

    /** The path of the file of a requirement, below the folder of cases. */
    String file(String requirement) {
        return files.get(requirement).replace('\\', '/');
    }

    /** Those of a requirement, by outcome. */
    Map<Outcome, Integer> of(String requirement) {
        return counts.getOrDefault(requirement, Map.of());
    }
}
