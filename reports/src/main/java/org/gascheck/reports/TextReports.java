package org.gascheck.reports;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.layout.Markup;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.marks.MarkedReport;
import org.gascheck.reports.marks.Marks;
import org.gascheck.subjects.Population;
import org.gascheck.timeline.Timeline;

/**
 * Writes reports as text for people: the verdict, what is breached with its ground, its facts and who is in charge,
 * and what to ask next. Written line by line, each ending in a line feed. Immutable and safe for use by many threads.
 */
public final class TextReports {

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final Text NO_HINT = new Text("", "");

    private static final Function<String, Optional<String>> NO_CELLS = pointer -> Optional.empty();

    private final FactModel model;
    private final Voice voice;
    private final ReportForm form;
    private final boolean full;
    private final Text howToSeeAll;
    private final int width;
    private final Markup markup;
    private final Marks marks;
    private final Function<String, Optional<String>> cells;

    private TextReports(
            FactModel model,
            Voice voice,
            ReportForm form,
            boolean full,
            Text howToSeeAll,
            int width,
            Markup markup,
            Marks marks,
            Function<String, Optional<String>> cells) {
        this.model = model;
        this.voice = voice;
        this.form = form;
        this.full = full;
        this.howToSeeAll = howToSeeAll;
        this.width = width;
        this.markup = markup;
        this.marks = marks;
        this.cells = cells;
    }

    /** Reports in Chinese for Chinese locales, else in English; in short, 100 columns wide, without markup. */
    public static TextReports of(Locale language) {
        Voice voice = new Voice(Objects.requireNonNull(language, "language"));
        return new TextReports(Population.MODEL, voice, ReportForm.WHOLE, false, NO_HINT, USUAL_WIDTH, Markup.NONE,
                Marks.NONE, NO_CELLS);
    }

    /** Such reports on facts of another model than that of gascheck's own population. */
    public TextReports withModel(FactModel chosen) {
        return new TextReports(
                Objects.requireNonNull(chosen, "model"), voice, form, full, howToSeeAll, width, markup, marks, cells);
    }

    /** Such reports in full: also what is satisfied or does not apply, and every missing fact and value. */
    public TextReports inFull() {
        return new TextReports(model, voice, form, true, NO_HINT, width, markup, marks, cells);
    }

    /** Such reports with the findings that a form tells; its detail and language do not matter to texts. */
    public TextReports telling(ReportForm chosen) {
        return new TextReports(
                model, voice, Objects.requireNonNull(chosen, "form"), full, howToSeeAll, width, markup, marks, cells);
    }

    /**
     * Such reports in short, which tell their reader how to see all where something is left out.
     *
     * @param howToSeeAll the end of a sentence, such as "; --all lists them"
     */
    public TextReports inShort(Text howToSeeAll) {
        return new TextReports(
                model, voice, form, false, Objects.requireNonNull(howToSeeAll, "howToSeeAll"), width, markup, marks,
                cells);
    }

    /**
     * Such reports with lines of so many columns; a Chinese character takes two.
     *
     * @throws IllegalArgumentException if there are fewer than 40
     */
    public TextReports withWidth(int columns) {
        if (columns < NARROWEST) {
            throw new IllegalArgumentException(
                    "the width of a report is " + columns + " columns; expected at least " + NARROWEST);
        }
        return new TextReports(model, voice, form, full, howToSeeAll, columns, markup, marks, cells);
    }

    /** Such reports with headings, labels and outcomes marked up, as by the colours of a terminal. */
    public TextReports withMarkup(Markup chosen) {
        return new TextReports(
                model, voice, form, full, howToSeeAll, width, Objects.requireNonNull(chosen, "markup"), marks, cells);
    }

    /** Such reports with findings marked by waivers, and by an earlier run. */
    public TextReports withMarks(Marks chosen) {
        return new TextReports(
                model, voice, form, full, howToSeeAll, width, markup, Objects.requireNonNull(chosen, "marks"), cells);
    }

    /** Such reports on facts of a spreadsheet: beside JSON Pointers they tell the cells, where there are some. */
    public TextReports withCells(Function<String, Optional<String>> byPointer) {
        return new TextReports(
                model, voice, form, full, howToSeeAll, width, markup, marks,
                Objects.requireNonNull(byPointer, "cells"));
    }

    /** Writes a report. */
    public void write(ComplianceReport report, Appendable out) throws IOException {
        print("", report, page(out), nothing -> {
        });
    }

    /**
     * Writes the timeline of a submission, a line for each change, many that are alike in one unless it is in full.
     *
     * @param submission what its reader knows it by, such as the name of a file; may be empty
     */
    public void write(String submission, Timeline timeline, Appendable out) throws IOException {
        Objects.requireNonNull(timeline, "timeline");
        new TimelineText(submission, timeline, voice, new FactNames(model, voice, full), full).print(page(out));
    }

    /** A writer of reports on several submissions, which tells at the end how many there were of each verdict. */
    public ReportWriter writer(Appendable out) {
        return new TextReportWriter(this, page(out), voice);
    }

    private Page page(Appendable out) {
        return new Page(Objects.requireNonNull(out, "out"), width, markup);
    }

    /**
     * Prints the report on a submission with a name, or with an empty one.
     *
     * @param unread what stands after what the verdict covers
     */
    void print(String submission, ComplianceReport report, Page page, Section unread) throws IOException {
        Objects.requireNonNull(report, "report");
        FactNames facts = new FactNames(model, voice, full, cells);
        MarkedReport marked = new MarkedReport(marks, submission, report);
        new TextReport(submission, new WordedReport(report, facts, voice, form, full, howToSeeAll, marked), unread)
                .print(page);
    }
}
