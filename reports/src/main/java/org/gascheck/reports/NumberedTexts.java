package org.gascheck.reports;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gascheck.report.Finding;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** Texts that hold of numbered findings, each told once with all its numbers. */
final class NumberedTexts {

    private static final int WIDEST_NUMBERS = 18;

    private final Voice voice;
    private final Map<String, SortedSet<Integer>> numbersByText = new LinkedHashMap<>();

    /** What is said of the numbered findings of a report. */
    NumberedTexts(WordedReport worded, Function<Finding, Optional<String>> said) {
        this.voice = worded.voice();
        int number = 0;
        for (JointFinding numbered : worded.numbered()) {
            number++;
            for (Finding finding : numbered.findings()) {
                String text = said.apply(finding).orElse(null);
                if (text != null) {
                    numbersByText.computeIfAbsent(text, each -> new TreeSet<>()).add(number);
                }
            }
        }
    }

    /** Prints them under a heading, if there are any. */
    void print(Page page, String heading) throws IOException {
        if (numbersByText.isEmpty()) {
            return;
        }
        page.blank();
        page.text("", heading, Emphasis.STRONG);
        int column = WideText.widest(numbersByText.values().stream().map(this::ranges)) + 2;
        for (Map.Entry<String, SortedSet<Integer>> entry : numbersByText.entrySet()) {
            page.labelled(2, Math.min(column, WIDEST_NUMBERS), ranges(entry.getValue()), List.of(entry.getKey()));
        }
    }

    /** Rising numbers, runs of them as ranges: 1–3、5. */
    private String ranges(SortedSet<Integer> numbers) {
        Map<Integer, Integer> lastByFirst = new LinkedHashMap<>();
        int first = 0;
        int last = 0;
        for (int number : numbers) {
            if (lastByFirst.isEmpty() || number != last + 1) {
                first = number;
            }
            last = number;
            lastByFirst.put(first, last);
        }
        return lastByFirst.entrySet().stream()
                .map(run -> run.getKey() + (run.getKey().equals(run.getValue()) ? "" : "–" + run.getValue()))
                .collect(Collectors.joining(voice.comma()));
    }
}
