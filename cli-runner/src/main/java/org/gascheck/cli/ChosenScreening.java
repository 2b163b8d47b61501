package org.gascheck.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gascheck.Problem;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.reports.results.Run;
import org.gascheck.screening.Judge;
import org.gascheck.screening.SlicedRun;
import org.gascheck.screening.sources.JsonSources;
import org.gascheck.screening.sources.RawSubmission;
import org.gascheck.screening.sources.SourceOpener;
import org.gascheck.spreadsheets.Origins;
import org.gascheck.spreadsheets.ReadRow;
import picocli.CommandLine;

/**
 * What the options of {@code gascheck screen} choose, for programs that judge in processes of their own: the same words
 * give the same run everywhere. Immutable, and safe for use by many threads.
 *
 * @param run         what the results have in common
 * @param judge       judges submissions
 * @param sources     opens inputs
 * @param limits      the limits within which submissions are read
 * @param assumptions what is assumed of unknown facts
 */
public record ChosenScreening(
        Run run, Judge judge, SourceOpener sources, ReadLimits limits, Assumptions assumptions) {

    /** About what a submission takes that is no text. */
    private static final int USUAL_SIZE = 2_000;

    /** Nothing in it is null. */
    public ChosenScreening {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(judge, "judge");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(assumptions, "assumptions");
    }

    /**
     * What a command line chooses.
     *
     * @param words those after {@code gascheck}, {@code screen} among them
     * @throws IllegalArgumentException if they are no such command line, or a file that they name cannot be used
     */
    public static ChosenScreening of(List<String> words) {
        CommandLine line = Main.commandLine(
                Terminal.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream()));
        try {
            line.parseArgs(words.toArray(String[]::new));
            ScreenCommand screen = line.getSubcommands().get("screen").getCommand();
            return screen.chosen();
        } catch (CommandLine.ParameterException e) {
            throw new IllegalArgumentException(UsageErrors.told(e).toString(), e);
        } catch (UnreadableInputException e) {
            throw new IllegalArgumentException(
                    e.problems().stream().map(Problem::toString).collect(Collectors.joining("; ")), e);
        }
    }

    /** The run, to be judged slice by slice or submission by submission. */
    public SlicedRun sliced() {
        return new SlicedRun(run, judge, sources);
    }

    /**
     * A submission as JSON.
     *
     * @param source what problems call the input
     * @param place  where it stands there
     * @param lines  how many lines of the input lie before it
     */
    public RawSubmission text(byte[] json, String source, String place, int lines) {
        return JsonSources.inMemory(json, source, place, lines, limits, assumptions);
    }

    /**
     * A submission as maps and lists.
     *
     * @param source what problems call the input
     * @param place  where it stands there
     */
    public RawSubmission tree(Map<String, Object> facts, String source, String place) {
        return row(new ReadRow(place, facts, Origins.NONE, List.of()), source);
    }

    /**
     * A submission from rows of tables.
     *
     * @param source what problems call the input
     */
    public RawSubmission row(ReadRow row, String source) {
        return row.isRead()
                ? RawSubmission.of(row.place(), USUAL_SIZE, new SheetContent(row, source, limits, assumptions))
                : RawSubmission.refused(row.place(), row.problems());
    }
}
