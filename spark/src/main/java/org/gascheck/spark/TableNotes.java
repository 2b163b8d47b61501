package org.gascheck.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.reports.results.InputNotes;
import org.gascheck.spreadsheets.FileNotes;

/**
 * What is to be told of flat tables beside their submissions, such as columns that nobody read and references that lead
 * to no table: rows among the results, so that a task that Spark repeats counts them once as it does these.
 */
final class TableNotes {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int PLACE = ResultSchema.RESULTS.fieldIndex("place");
    private static final int JUDGED = ResultSchema.RESULTS.fieldIndex("judged");
    private static final int RESULT = ResultSchema.RESULTS.fieldIndex("result");

    private TableNotes() {
    }

    /** The rows of the notes on some rows of tables: as those of results, and neither judged nor rejected. */
    static List<Row> rows(FileNotes notes) {
        List<Row> rows = new ArrayList<>();
        notes.taken().forEach(each -> rows.add(row("", each, 1)));
        for (Problem each : notes.unjudged()) {
            rows.add(row(each.source(), each.message(), 1));
        }
        return rows;
    }

    private static Row row(String place, Text text, long times) {
        ObjectNode json = MAPPER.createObjectNode().put("zh", text.zh()).put("en", text.en()).put("times", times);
        return RowFactory.create(TableRows.SOURCE, place, null, json.toString());
    }

    /** The same rows with the notes after the others, each text once. */
    static Iterator<Row> once(Iterator<Row> rows) {
        Map<Text, Row> notes = new LinkedHashMap<>();
        return new Iterator<>() {

            private Row next = advance();
            private Iterator<Row> last;

            private Row advance() {
                while (rows.hasNext()) {
                    Row row = rows.next();
                    if (!row.isNullAt(JUDGED)) {
                        return row;
                    }
                    notes.merge(text(read(row)), row, TableNotes::together);
                }
                last = last == null ? notes.values().iterator() : last;
                return last.hasNext() ? last.next() : null;
            }

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Row next() {
                Row row = next;
                next = advance();
                return row;
            }
        };
    }

    private static Row together(Row one, Row other) {
        String first = one.getString(PLACE).compareTo(other.getString(PLACE)) <= 0
                ? one.getString(PLACE) : other.getString(PLACE);
        return row(first, text(read(one)), times(read(one)) + times(read(other)));
    }

    private static JsonNode read(Row row) {
        try {
            return MAPPER.readTree(row.getString(RESULT));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text text(JsonNode json) {
        return new Text(json.get("zh").textValue(), json.get("en").textValue());
    }

    private static long times(JsonNode json) {
        return json.get("times").longValue();
    }

    /** A row of {@link ResultSchema#NOTES}. */
    static Row told(Row row) {
        JsonNode json = read(row);
        Text text = text(json);
        return RowFactory.create(RowFactory.create(text.zh(), text.en()), times(json), row.getString(PLACE));
    }

    /** The notes of all tables, from rows of {@link ResultSchema#NOTES}. */
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
