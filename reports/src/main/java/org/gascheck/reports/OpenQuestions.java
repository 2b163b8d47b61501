package org.gascheck.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The missing facts of a report, each once, the most wanted first. */
final class OpenQuestions {

    private OpenQuestions() {
    }

    /** The JSON Pointers of the missing facts, with how many entries wait for each. */
    static List<Map.Entry<String, Integer>> of(List<Entry> undetermined) {
        Map<String, Integer> waiting = new LinkedHashMap<>();
        undetermined.forEach(entry -> entry.missing().forEach(pointer -> waiting.merge(pointer, 1, Integer::sum)));
        return waiting.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).map(Map.Entry::copyOf).toList();
    }
}
