package org.gascheck.documents.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.documents.told.MarkCounts;
import org.gascheck.documents.told.Told;
import org.gascheck.facts.model.FactModel;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.FromSheet;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultsDocument;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Totals;

/** A page that stands alone: it needs no network, can be printed, and loses nothing without scripts. */
public final class PageDocument implements ResultsDocument {

    private final FactModel model;
    private final Marks marks;

    /** Pages on facts of a model. */
    public PageDocument(FactModel model, Marks marks) {
        this.model = Objects.requireNonNull(model, "model");
        this.marks = Objects.requireNonNull(marks, "marks");
    }

    @Override
    public void write(Run run, Totals totals, ResultsSource results, Path folder, Locale locale) throws IOException {
        Told told = new Told(run, model, marks, locale);
        Templates.write(
                "many.jte",
                ManyPageMaker.of(told, totals, results),
                folder.resolve(DocumentFormat.HTML.output()));
    }

    /**
     * Writes a page on one report, with all that it tells.
     *
     * @param result what the report comes to
     * @param sheets the spreadsheets that were read
     */
    public void write(
            Run run, ComplianceReport report, Result result, List<FromSheet> sheets, Path folder, Locale locale)
            throws IOException {
        Told told = new Told(run, model, marks, locale);
        List<String> marked = MarkCounts.of(told, reader -> reader.take(result)).lines();
        Templates.write(
                "single.jte",
                new SinglePageMaker(told, model, report, told.submission(result), marked, sheets).page(),
                folder.resolve(DocumentFormat.HTML.output()));
    }
}
