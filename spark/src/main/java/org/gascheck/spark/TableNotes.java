package org.gascheck.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.reports.results.InputNotes;
import org.gascheck.spreadsheets.FileNotes;

/**
 * What is to be told of flat tables beside their submissions, such as references that lead to no table: rows among the
 * results, so that it is counted as surely as these, and of which nobody knows whether they are judged.
 */
final class TableNotes {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TableNotes() {
    }

    /** The rows of the notes on some rows of tables. */
    static List<Row> rows(FileNotes notes) {
        List<Row> rows = new ArrayList<>();
        notes.taken().forEach(each -> rows.add(row("", each)));
        for (Problem each : notes.unjudged()) {
            rows.add(row(each.source(), each.message()));
        }
        return rows;
    }

    private static Row row(String place, Text text) {
        try {
            return RowFactory.create(TableRows.SOURCE, place, null,
                    MAPPER.writeValueAsString(Map.of("zh", text.zh(), "en", text.en())));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a row. */
    static Text text(String json) {
        try {
            JsonNode read = MAPPER.readTree(json);
            return new Text(read.get("zh").textValue(), read.get("en").textValue());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of all tables, from rows of {@link ResultSchema#NOTES}. */
    static InputNotes of(List<Row> notes) {
        List<Text> taken = new ArrayList<>();
        List<Problem> unjudged = new ArrayList<>();
        for (Row each : notes) {
            Row text = each.getAs("text");
            long times = each.<Long>getAs("times");
            Text told = times == 1
                    ? new Text(text.getAs("zh"), text.getAs("en"))
                    : new Text(text.getAs("zh") + "（共 " + times + " 次）", text.getAs("en") + " (" + times + " times)");
            String first = each.getAs("first");
            if (first.isEmpty()) {
                taken.add(told);
            } else {
                unjudged.add(new Problem(first, 0, 0, "", told));
            }
        }
        return new InputNotes(TableRows.SOURCE, taken, unjudged);
    }
}
