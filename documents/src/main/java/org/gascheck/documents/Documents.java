package org.gascheck.documents;

import org.gascheck.documents.exchange.JunitDocument;
import org.gascheck.documents.exchange.SarifDocument;
import org.gascheck.documents.notices.NoticeTemplate;
import org.gascheck.documents.notices.NoticesDocument;
import org.gascheck.documents.pages.PageDocument;
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
     * @param model    that of the facts
     * @param marks    by which findings are marked
     * @param template of notices; null for that which comes with the program
     */
    public static ResultsDocument of(
            DocumentFormat format, FactModel model, Marks marks, NoticeTemplate template) {
        return switch (format) {
            case CSV -> new CsvDocument(model, marks);
            case XLSX -> new WorkbookDocument(model, marks);
            case SARIF -> new SarifDocument(model, marks);
            case JUNIT -> new JunitDocument(model, marks);
            case HTML -> new PageDocument(model, marks);
            case DOCX -> new NoticesDocument(model, marks, template);
        };
    }
}
