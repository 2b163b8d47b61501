package org.gascheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.documents.Documents;
import org.gascheck.documents.notices.InvalidTemplateException;
import org.gascheck.documents.notices.NoticeTemplate;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.ResultsDocument;
import org.gascheck.reports.results.SummaryDocument;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options for what is made of the results of many submissions. */
final class ScreenDocuments {

    /** What can be made; lines of JSON always are. */
    enum Form {
        NDJSON, CSV, XLSX, HTML, DOCX, SARIF, JUNIT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "另外生成的文档。 What is made of the results besides: ${COMPLETION-CANDIDATES}; NDJSON always is."
                    + " CSV and XLSX are tables, HTML a page for a browser, DOCX a draft of a rectification notice"
                    + " (整改通知书) for each subject that is not compliant, SARIF and JUnit are for other programs.")
    private Set<Form> forms = new LinkedHashSet<>();

    @Option(
            names = "--notice-template",
            paramLabel = "FILE",
            description = "通知书模板。 DOCX: a template of one's own, with markers such as {{addressee}} and"
                    + " {{order.found}}.")
    private Path noticeTemplate;

    @Mixin
    private MarksOption marks;

    /** Whether there are waivers. */
    boolean haveWaivers() {
        return marks.haveWaivers();
    }

    /** The marks that were chosen. */
    Marks marks(Packs packs) throws UnreadableInputException {
        return marks.chosen(packs);
    }

    /** What makes them, the summary first; anything that does not go together is bad usage. */
    List<ResultsDocument> chosen(Marks chosenMarks) throws UnreadableInputException {
        if (noticeTemplate != null && !forms.contains(Form.DOCX)) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--notice-template", "只用于 --format docx", "is for --format docx only");
        }
        NoticeTemplate template = template();
        List<ResultsDocument> documents = new ArrayList<>(List.of(new SummaryDocument()));
        for (Form each : forms) {
            if (each != Form.NDJSON) {
                documents.add(Documents.of(
                        DocumentFormat.valueOf(each.name()), Population.MODEL, chosenMarks, template));
            }
        }
        return documents;
    }

    private NoticeTemplate template() throws UnreadableInputException {
        if (noticeTemplate == null) {
            return null;
        }
        try {
            return NoticeTemplate.read(noticeTemplate);
        } catch (InvalidTemplateException e) {
            throw UnreadableInputException.at(noticeTemplate.toString(), "", e.says().zh(), e.says().en());
        } catch (IOException e) {
            throw UnreadableInputException.of(noticeTemplate.toString(), e);
        }
    }
}
