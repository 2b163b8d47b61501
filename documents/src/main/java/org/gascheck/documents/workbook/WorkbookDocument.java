package org.gascheck.documents.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.gascheck.Build;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.documents.office.FixedZip;
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
        Path raw = Files.createTempFile("gascheck", ".xlsx");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw));
                    Workbook workbook = new Workbook(out, Build.NAME, null)) {
                workbook.setGlobalDefaultFont(told.say("宋体", "Calibri"), 10);
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
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(folder.resolve(DocumentFormat.XLSX.output())))) {
                FixedZip.copy(
                        raw,
                        FixedZip.properties(told.say("燃气安全合规判定", "Gas safety compliance"), Build.NAME),
                        out);
            }
        } finally {
            Files.deleteIfExists(raw);
        }
    }
}
