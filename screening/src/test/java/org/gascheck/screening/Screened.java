package org.gascheck.screening;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultFile;
import org.gascheck.reports.results.SummaryDocument;
import org.gascheck.reports.results.Totals;
import org.gascheck.screening.output.OutputFolder;
import org.gascheck.screening.output.Setup;
import org.gascheck.screening.sources.InputFiles;
import org.gascheck.screening.sources.JsonSources;

/** A run of the tests. */
final class Screened {

    static final ReadLimits LIMITS = new ReadLimits(1 << 20, 32, 100_000, 100, 1_000);

    private final Path folder;
    private int threads = 3;
    private InputStream standardInput = new ByteArrayInputStream(new byte[0]);
    private Map<String, String> options = Map.of("--as-of", "");
    private OutputFolder.Mode mode = OutputFolder.Mode.REFUSE;
    private BooleanSupplier stop = () -> false;

    private Screened(Path folder) {
        this.folder = folder;
    }

    static Screened into(Path folder) {
        return new Screened(folder);
    }

    Screened on(int chosen) {
        threads = chosen;
        return this;
    }

    Screened reading(byte[] input) {
        standardInput = new ByteArrayInputStream(input);
        return this;
    }

    Screened by(Map<String, String> chosen) {
        options = chosen;
        return this;
    }

    Screened mode(OutputFolder.Mode chosen) {
        mode = chosen;
        return this;
    }

    /** Is asked to stop after so many batches. */
    Screened stoppedAfter(int batches) {
        int[] left = {batches};
        stop = () -> --left[0] < 0;
        return this;
    }

    /** Whether all was judged. */
    boolean run(Path... inputs) throws ScreeningException, IOException {
        List<String> names = new ArrayList<>();
        for (Path each : inputs) {
            names.add(each.toString());
        }
        InputFiles files = InputFiles.of(names, folder);
        try (OutputFolder output =
                OutputFolder.open(folder, Samples.RUN, new Setup(options, files.files()), mode)) {
            Screening screening = new Screening(
                    Samples.RUN,
                    Samples.CHECKER::check,
                    new JsonSources(standardInput, LIMITS, Assumptions.NONE),
                    threads);
            boolean whole = screening.judge(files.files(), output, (read, rejected, bytes) -> { }, stop);
            if (whole) {
                output.make(new SummaryDocument(), Locale.ROOT);
                last = output.last().totals();
            }
            return whole;
        }
    }

    private Totals last;

    Totals totals() {
        return last;
    }

    static List<Result> results(Path folder) throws IOException {
        List<Result> results = new ArrayList<>();
        new ResultFile(folder.resolve(OutputFolder.RESULTS), Samples.RUN).forEach(results::add);
        return results;
    }

    static byte[] bytes(Path folder) throws IOException {
        return Files.readAllBytes(folder.resolve(OutputFolder.RESULTS));
    }
}
