package org.gascheck.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One line of the table: a ratio that was measured in each round, and what it is to be. */
final class Ratios {

    private final String what;
    private final String target;
    private final List<Double> ratios = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    Ratios(String what, String target) {
        this.what = what;
        this.target = target;
    }

    void add(double ratio, String figure) {
        ratios.add(ratio);
        figures.add(figure);
    }

    /** The line in Markdown: the median of the ratios, the least and the greatest, and the figures of all rounds. */
    String line() {
        List<Double> sorted = ratios.stream().sorted().toList();
        double median = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        return String.format(Locale.ROOT, "| %s | %s | **%.2f** | %.2f–%.2f | %s |",
                what, target, median, sorted.get(0), sorted.get(sorted.size() - 1),
                figures.stream().collect(Collectors.joining("; ")));
    }
}
