package org.gascheck.docs;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gascheck.cases.Case;
import org.gascheck.law.Outcome;

/** How many cases there are of each requirement and outcome, told from the names of the files. */
final class CaseCounts {

    private static final Path CASES = Path.of("../fixtures/src/main/resources/cases");

    private final Map<String, Map<Outcome, Integer>> counts = new TreeMap<>();

    private CaseCounts() {
    }

    /** The cases of the fixtures. */
    static CaseCounts read() {
        CaseCounts read = new CaseCounts();
        for (Path file : Case.files(CASES)) {
            String[] name = file.getFileName().toString().split("\\.");
            Outcome outcome = Outcome.valueOf(name[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            String requirement = file.getParent().getFileName().toString();
            read.counts.computeIfAbsent(requirement, id -> new EnumMap<>(Outcome.class)).merge(outcome, 1, Integer::sum);
        }
        return read;
    }

    /** Those of a requirement, by outcome. */
    Map<Outcome, Integer> of(String requirement) {
        return counts.getOrDefault(requirement, Map.of());
    }
}
