package org.gascheck.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.documents.told.Told;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.JudgedSubmission;
import org.gascheck.reports.results.JudgedSubmissions;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Runs;
import org.gascheck.reports.results.Totals;
import org.gascheck.reports.results.TotalsCount;
import org.gascheck.subjects.Population;

/** What the example submissions come to, and one that cannot be read. */
public final class SampleResults implements ResultsSource {

    /** The run of all of them. */
    public static final Run RUN =
            Runs.of(RulePacks.shipped(), Settings.RECOMMENDED, null, ReportForm.Detail.FULL);

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final ComplianceChecker CHECKER =
            GasCheck.checker(RulePacks.CHONGQING_2021_156, RulePacks.YUELAI_2022_8);

    /** What each comes to, judged once for all tests. */
    private static final Map<String, JudgedSubmission> JUDGED = new ConcurrentHashMap<>();

    private final List<Result> results;

    private SampleResults(List<Result> results) {
        this.results = List.copyOf(results);
    }

    /** These results. */
    public static SampleResults of(List<Result> results) {
        return new SampleResults(results);
    }

    /** Those of submissions by their names; {@code -} is one that cannot be read. */
    public static SampleResults named(String... names) {
        List<Result> results = new ArrayList<>();
        for (String name : names) {
            results.add(name.equals("-") ? rejected(results.size() + 1) : judged(results.size() + 1, name));
        }
        return new SampleResults(results);
    }

    /** Those of all submissions, and one that cannot be read. */
    public static SampleResults all() {
        try (Stream<Path> files = Files.list(SUBMISSIONS)) {
            List<String> names = new ArrayList<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json")).sorted().toList());
            names.add("-");
            return named(names.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report on a submission. */
    public static ComplianceReport on(String name) {
        return CHECKER.check(Submissions.read(SUBMISSIONS.resolve(name)));
    }

    /** The report on a submission in JSON. */
    public static ComplianceReport onText(String json) {
        return CHECKER.check(Submissions.parse(json));
    }

    /** What a report comes to. */
    public static Result judged(long number, String source, ComplianceReport report) {
        return new Result(
                number, source, "", new JudgedSubmissions(RUN).of(report, pointer -> Optional.empty()), List.of());
    }

    private static Result judged(long number, String name) {
        return new Result(number, name, "",
                JUDGED.computeIfAbsent(name, each -> judged(number, each, on(each)).judged()), List.of());
    }

    /** One that cannot be read. */
    public static Result rejected(long number) {
        return new Result(number, "bad.json", "line 7", null, List.of(
                new Problem("bad.json", 7, 1, "/gasUsers", new Text("不是列表", "this is no list"))));
    }

    /** What they come to together. */
    public Totals totals() {
        TotalsCount totals = new TotalsCount(RUN);
        results.forEach(totals::add);
        return totals.totals();
    }

    /** Writes a document of them. */
    public Path write(DocumentFormat format, Marks marks, Path folder, Locale locale) throws IOException {
        Files.createDirectories(folder);
        Documents.of(format, Population.MODEL, marks, null).write(RUN, totals(), this, folder, locale);
        return folder.resolve(format.output());
    }

    /** How they are told. */
    public static Told told(Marks marks, Locale locale) {
        return new Told(RUN, Population.MODEL, marks, locale);
    }

    /** The results. */
    public List<Result> list() {
        return results;
    }

    @Override
    public void forEach(Reader reader) throws IOException {
        for (Result each : results) {
            reader.take(each);
        }
    }
}
