package org.gascheck.documents.notices;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.documents.told.PlainText;
import org.gascheck.documents.told.Told;
import org.gascheck.facts.model.FactModel;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.ResultsDocument;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Totals;

/**
 * Drafts of rectification notices (整改通知书), each as a DOCX for an office and as a page to print, and a list of them. A
 * folder holds no more than a thousand of them.
 */
public final class NoticesDocument implements ResultsDocument {

    private static final int OF_FOLDER = 1_000;

    private final FactModel model;
    private final Marks marks;
    private final NoticeTemplate template;

    /**
     * Notices on facts of a model.
     *
     * @param template null for that which comes with the program
     */
    public NoticesDocument(FactModel model, Marks marks, NoticeTemplate template) {
        this.model = Objects.requireNonNull(model, "model");
        this.marks = Objects.requireNonNull(marks, "marks");
        this.template = template;
    }

    @Override
    public void write(Run run, Totals totals, ResultsSource results, Path folder, Locale locale) throws IOException {
        Told told = new Told(run, model, marks, locale);
        NoticeTemplate used = template == null ? NoticeTemplate.shipped(locale) : template;
        NoticeMaker maker = new NoticeMaker(told, totals.notes());
        Path notices = Files.createDirectories(folder.resolve(DocumentFormat.DOCX.output()));
        try (Writer out = Files.newBufferedWriter(notices.resolve("index.csv"), StandardCharsets.UTF_8);
                CsvWriter index = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            out.write('\uFEFF');
            index.writeRecord(List.of(
                    told.say("序号", "no."),
                    told.say("对象", "subject"),
                    told.say("名称", "name"),
                    told.say("来源", "source"),
                    told.say("整改事项", "orders"),
                    told.say("待补资料", "to be supplied"),
                    told.say("已豁免", "waived"),
                    told.say("文件", "file")));
            told.forEachJudged(results, submission -> {
                for (Notice notice : maker.of(submission)) {
                    String in = totals.judged() > OF_FOLDER
                            ? String.format("%06d", (notice.number() - 1) / OF_FOLDER * OF_FOLDER + 1) + "/"
                            : "";
                    String file = in + FileNames.of(notice);
                    write(notice, used, told, notices.resolve(file + ".docx"), notices.resolve(file + ".html"));
                    index.writeRecord(List.of(
                                    String.valueOf(notice.number()),
                                    notice.subject(),
                                    notice.addressee(),
                                    notice.source(),
                                    String.valueOf(notice.orders().size()),
                                    String.valueOf(notice.supplies().size()),
                                    String.valueOf(notice.waived().size()),
                                    file + ".docx")
                            .stream()
                            .map(PlainText::forCell)
                            .toList());
                }
            });
        }
    }

    private static void write(Notice notice, NoticeTemplate template, Told told, Path docx, Path page)
            throws IOException {
        Files.createDirectories(docx.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(docx))) {
            template.write(notice, told.voice(), out);
        }
        NoticePage.write(notice, told, page);
    }
}
