package org.gascheck.documents.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.documents.told.MarkCounts;
import org.gascheck.documents.told.Told;
import org.gascheck.facts.model.FactModel;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.ResultsDocument;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Totals;

/**
 * A workbook: what all comes to, the findings, a matrix of subjects and requirements for each kind of subject, a ledger
 * of hazards, who is outstanding, and statistics. Each sheet is written by going through the results once more, so that
 * none of them is kept.
 */
public final class WorkbookDocument implements ResultsDocument {

    private final FactModel model;
    private final Marks marks;

    /** A workbook on facts of a model. */
    public WorkbookDocument(FactModel model, Marks marks) {
        this.model = Objects.requireNonNull(model, "model");
        this.marks = Objects.requireNonNull(marks, "marks");
    }

    @Override
    public void write(Run run, Totals totals, ResultsSource results, Path folder, Locale locale) throws IOException {
        Told told = new Told(run, model, marks, locale);
        try (WorkbookFile file = new WorkbookFile(told.voice())) {
            write(file.workbook(), told, totals, results);
            file.complete(
                    folder.resolve(DocumentFormat.XLSX.output()), told.say("燃气安全合规判定", "Gas safety compliance"));
        }
    }

    private static void write(Workbook workbook, Told told, Totals totals, ResultsSource results) throws IOException {
        MarkCounts counts = MarkCounts.of(told, results);
        OverviewSheet.write(workbook, told, totals, counts, results);
        FindingSheets.write(workbook, told, results);
        MatrixSheets.write(workbook, told, results);
        LedgerSheet.write(workbook, told, results);
        RateSheets.write(workbook, told, totals, results);
        if (totals.rejected() > 0) {
            RejectedSheet.write(workbook, told, results);
        }
    }
}
