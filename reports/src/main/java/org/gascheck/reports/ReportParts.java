package org.gascheck.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.layout.Markup;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.marks.MarkedReport;
import org.gascheck.reports.marks.Marks;

/** The parts of a report besides its findings as a text tells them, line by line, for whatever lays them out. */
public final class ReportParts {

    private static final int NEVER_BROKEN = 1_000_000;

    private final WordedReport worded;

    /** The parts of a report in a language. */
    public ReportParts(ComplianceReport report, FactModel model, Voice voice) {
        worded = new WordedReport(
                Objects.requireNonNull(report, "report"), new FactNames(model, voice, true), voice, ReportForm.WHOLE,
                true, new Text("", ""),
                new MarkedReport(Marks.NONE, "", report));
    }

    /** What the verdict covers, and on what it rests. */
    public List<String> scope() {
        return lines(new ScopeSection(worded));
    }

    /** The verdict, never without what it covers, what it means and how many findings of each outcome there are. */
    public List<String> verdict() {
        return lines(new VerdictSection(worded));
    }

    /** What was left open by the instruments and decided by a reading. */
    public List<String> readings() {
        return lines(new ReadingsSection(worded));
    }

    /** The slips of the instruments on which findings rest. */
    public List<String> slips() {
        return lines(new SlipsSection(worded));
    }

    /** How many of the requirements were decided. */
    public List<String> coverage() {
        return lines(new CoverageSection(worded));
    }

    /** What it was made from. */
    public List<String> provenance() {
        return lines(new ProvenanceSection(worded));
    }

    /** The question that it was made for, and the answer; nothing where there was none. */
    public List<String> purpose() {
        return worded.report().purpose() == null ? List.of() : lines(new PurposeSection("", worded));
    }

    private static List<String> lines(Section section) {
        StringBuilder text = new StringBuilder();
        try {
            section.print(new Page(text, NEVER_BROKEN, Markup.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
