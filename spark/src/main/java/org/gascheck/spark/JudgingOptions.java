package org.gascheck.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gascheck.report.ReportForm;

/**
 * How submissions are judged: what the options of {@code gascheck screen} of the same names say. Immutable; Spark sends
 * it to its executors, and nothing else of gascheck.
 */
public final class JudgingOptions implements Serializable {

    /** By the instruments and on the days that submissions name, under the recommended readings, with all details. */
    public static final JudgingOptions DEFAULT = new JudgingOptions(List.of());

    private static final long serialVersionUID = 1L;

    private final List<String> words;

    private JudgingOptions(List<String> words) {
        this.words = List.copyOf(words);
    }

    /**
     * Those in the words of {@code gascheck screen}, such as {@code --as-of 2022-06-01}.
     *
     * @throws IllegalArgumentException if they are none
     */
    public static JudgingOptions of(List<String> words) {
        return new JudgingOptions(words).checked();
    }

    /** By an instrument, whatever submissions name; to be called for each of several. */
    public JudgingOptions instrument(String id) {
        return with("--instrument", id);
    }

    /** As of a day, whatever submissions name. */
    public JudgingOptions asOf(LocalDate day) {
        return with("--as-of", day.toString());
    }

    /** By another reading than the recommended one. */
    public JudgingOptions setting(String key, String option) {
        return with("--setting", key + "=" + option);
    }

    /** With unknown facts taken to be so, such as {@code gasUsers.refusals=[]}. */
    public JudgingOptions assuming(String assumption) {
        return with("--assume", assumption);
    }

    /** Without submissions that declare assumptions. */
    public JudgingOptions refusingAssumptions() {
        return with("--no-assumptions");
    }

    /** For a purpose, such as {@code acceptance}. */
    public JudgingOptions asking(String purpose) {
        return with("--for", purpose);
    }

    /** With as much told of open findings. */
    public JudgingOptions detail(ReportForm.Detail detail) {
        return with("--detail", detail.name().toLowerCase(Locale.ROOT));
    }

    private JudgingOptions with(String... more) {
        List<String> all = new ArrayList<>(words);
        for (String each : more) {
            all.add(Objects.requireNonNull(each, "a value of an option is null"));
        }
        return new JudgingOptions(all).checked();
    }

    private JudgingOptions checked() {
        ExecutorScreening.chosen(commandLine());
        return this;
    }

    /** The command line that chooses the same. */
    List<String> commandLine() {
        List<String> line = new ArrayList<>(List.of("screen", "--out", "."));
        line.addAll(words);
        line.addAll(List.of("--", "-"));
        return List.copyOf(line);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JudgingOptions options && words.equals(options.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
