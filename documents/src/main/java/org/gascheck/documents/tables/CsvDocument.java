package org.gascheck.documents.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gascheck.Problem;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.documents.told.PlainText;
import org.gascheck.documents.told.Told;
import org.gascheck.documents.told.ToldFinding;
import org.gascheck.facts.model.FactModel;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultsDocument;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Totals;

/**
 * A table of the open findings in CSV, a line each, and of the submissions that were rejected: UTF-8 with a byte order
 * mark, by which spreadsheets know it. No cell is taken for a formula.
 */
public final class CsvDocument implements ResultsDocument {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FactModel model;
    private final Marks marks;

    /** A table of findings on facts of a model. */
    public CsvDocument(FactModel model, Marks marks) {
        this.model = Objects.requireNonNull(model, "model");
        this.marks = Objects.requireNonNull(marks, "marks");
    }

    @Override
    public void write(Run run, Totals totals, ResultsSource results, Path folder, Locale locale) throws IOException {
        Told told = new Told(run, model, marks, locale);
        Path file = folder.resolve(DocumentFormat.CSV.output());
        try (Writer out = new BufferedWriter(
                        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
                CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            out.write(BYTE_ORDER_MARK);
            csv.writeRecord(Arrays.stream(FindingColumn.values())
                    .map(column -> told.say(column.heading()))
                    .toList());
            results.forEach(result -> {
                if (result.isJudged()) {
                    for (ToldFinding finding : told.submission(result).each()) {
                        csv.writeRecord(row(finding, told));
                    }
                } else {
                    csv.writeRecord(rejected(result, told));
                }
            });
        }
    }

    private static List<String> row(ToldFinding finding, Told told) {
        return Arrays.stream(FindingColumn.values())
                .map(column -> column.lines(finding).stream()
                        .map(PlainText::onOneLine)
                        .collect(Collectors.joining(told.voice().semicolon())))
                .map(PlainText::forCell)
                .toList();
    }

    private static List<String> rejected(Result result, Told told) {
        return Arrays.stream(FindingColumn.values())
                .map(column -> switch (column) {
                    case RECORD -> String.valueOf(result.number());
                    case SOURCE -> result.source();
                    case PLACE -> result.place();
                    case OUTCOME -> told.say("无法读取，没有判定", "rejected, not judged");
                    case FOUND -> said(result.problems(), told);
                    default -> "";
                })
                .map(PlainText::onOneLine)
                .map(PlainText::forCell)
                .toList();
    }

    private static String said(List<Problem> problems, Told told) {
        return problems.stream()
                .map(problem -> problem.in(told.voice().locale()))
                .collect(Collectors.joining(told.voice().semicolon()));
    }
}
