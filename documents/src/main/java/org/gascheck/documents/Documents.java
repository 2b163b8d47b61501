package org.gascheck.documents;

import org.gascheck.documents.exchange.JunitDocument;
import org.gascheck.documents.exchange.SarifDocument;
import org.gascheck.documents.tables.CsvDocument;
import org.gascheck.documents.workbook.WorkbookDocument;
import org.gascheck.facts.model.FactModel;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.ResultsDocument;

/** Makes documents of results. */
public final class Documents {

    private Documents() {
    }

    /**
     * What makes documents in a format.
     *
     * @param model that of the facts
     * @param marks by which findings are marked
     */
    public static ResultsDocument of(DocumentFormat format, FactModel model, Marks marks) {
        return switch (format) {
            case CSV -> new CsvDocument(model, marks);
            case XLSX -> new WorkbookDocument(model, marks);
            case SARIF -> new SarifDocument(model, marks);
            case JUNIT -> new JunitDocument(model, marks);
            default -> throw new UnsupportedOperationException(format.toString());
        };
    }
}
