package org.gascheck.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.documents.notices.NoticeTemplate;
import org.gascheck.documents.pages.PageDocument;
import org.gascheck.facts.model.FactModel;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.FromSheet;
import org.gascheck.reports.ReportWriter;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.InputNotes;
import org.gascheck.reports.results.JudgedSubmissions;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.TotalsCount;

/**
 * Makes a document of reports, which it keeps until the last of them: one on a single report tells all that it does.
 * What it writes is there as a whole, or not at all. For one thread.
 */
public final class ReportDocuments implements ReportWriter {

    private final DocumentFormat format;
    private final FactModel model;
    private final Run run;
    private final Marks marks;
    private final NoticeTemplate template;
    private final Locale locale;
    private final Path target;
    private final OutputStream out;
    private final JudgedSubmissions judged;
    private final List<Result> results = new ArrayList<>();
    private final TotalsCount totals;
    private final List<FromSheet> notes = new ArrayList<>();
    private ComplianceReport only;

    /**
     * One into a file or, of notices, a folder, or into a stream.
     *
     * @param run      what the reports have in common
     * @param template of notices; null for that which comes with the program
     * @param target   the file or folder; null for the stream
     * @param out      the stream for a format that is a single file; not closed
     */
    public ReportDocuments(
            DocumentFormat format,
            FactModel model,
            Run run,
            Marks marks,
            NoticeTemplate template,
            Locale locale,
            Path target,
            OutputStream out) {
        this.format = Objects.requireNonNull(format, "format");
        this.model = Objects.requireNonNull(model, "model");
        this.run = Objects.requireNonNull(run, "run");
        this.marks = Objects.requireNonNull(marks, "marks");
        this.template = template;
        this.locale = Objects.requireNonNull(locale, "locale");
        this.target = target;
        this.out = out;
        this.judged = new JudgedSubmissions(run);
        this.totals = new TotalsCount(run);
    }

    @Override
    public void write(String submission, ComplianceReport report) {
        add(report, submission, pointer -> Optional.empty());
    }

    @Override
    public void write(String submission, ComplianceReport report, FromSheet sheet) {
        add(report, submission, sheet.cells());
    }

    @Override
    public void note(FromSheet sheet) {
        notes.add(sheet);
        if (!sheet.taken().isEmpty() || !sheet.unjudged().isEmpty()) {
            totals.add(new InputNotes(sheet.file(), sheet.taken(), sheet.unjudged()));
        }
    }

    private void add(ComplianceReport report, String submission, Function<String, Optional<String>> cells) {
        only = results.isEmpty() ? report : null;
        add(new Result(results.size() + 1L, submission, "", judged.of(report, cells), List.of()));
    }

    @Override
    public void skip(String submission, List<Problem> problems) {
        only = null;
        add(new Result(results.size() + 1L, submission, "", null, problems));
    }

    private void add(Result result) {
        results.add(result);
        totals.add(result);
    }

    @Override
    public void end() throws IOException {
        Path folder = Files.createTempDirectory("gascheck");
        try {
            ResultsSource source = reader -> {
                for (Result result : results) {
                    reader.take(result);
                }
            };
            if (format == DocumentFormat.HTML && only != null) {
                new PageDocument(model, marks).write(run, only, results.get(0), notes, folder, locale);
            } else {
                Documents.of(format, model, marks, template).write(run, totals.totals(), source, folder, locale);
            }
            deliver(folder.resolve(format.output()));
        } finally {
            delete(folder);
        }
    }

    private void deliver(Path made) throws IOException {
        if (target == null) {
            Files.copy(made, out);
            out.flush();
        } else if (Files.isDirectory(made)) {
            deliverNotices(made);
        } else {
            move(made, Files.isDirectory(target) ? target.resolve(format.output()) : target);
        }
    }

    /** A folder of notices or, where the target is a DOCX and there is one, that. */
    private void deliverNotices(Path made) throws IOException {
        List<Path> files = files(made);
        List<Path> notices =
                files.stream().filter(each -> each.toString().endsWith(".docx")).toList();
        if (target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".docx") && notices.size() == 1) {
            move(notices.get(0), target);
            return;
        }
        for (Path file : files) {
            Path to = target.resolve(made.relativize(file).toString());
            Files.createDirectories(to.getParent());
            move(file, to);
        }
    }

    /** Copied beside its place first: nobody finds half a file. */
    private static void move(Path file, Path to) throws IOException {
        Path beside = to.resolveSibling(to.getFileName() + ".part");
        Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
