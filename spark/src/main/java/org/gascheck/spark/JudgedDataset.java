package org.gascheck.spark;

import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Totals;
import org.gascheck.reports.results.TotalsCount;

/**
 * Submissions that are judged when somebody asks for what they came to, each time anew unless {@link #persist} keeps
 * it. Every row that was read is either a verdict or rejected.
 */
public final class JudgedDataset {

    /** By position: a row that another function of Spark hands on straight does not know its columns. */
    private static final int RESULT = ResultSchema.RESULTS.fieldIndex("result");

    /** Results, and what is to be told beside them: rows that are neither judged nor rejected. */
    private final Dataset<Row> told;
    private final List<String> line;
    private final Counts counts;

    /**
     * What was judged so far. Spark counts a row again where it judges it again: after the loss of an executor, or for
     * each thing that is asked for of results that are not kept. The rows tell what is so.
     *
     * @param read     how many submissions were read: as many as were judged and rejected
     * @param judged   how many were judged
     * @param rejected how many were rejected
     */
    public record Counts(LongAccumulator read, LongAccumulator judged, LongAccumulator rejected) {
    }

    private JudgedDataset(Dataset<Row> told, List<String> line, Counts counts) {
        this.told = told;
        this.line = line;
        this.counts = counts;
    }

    static JudgedDataset of(Dataset<Row> submissions, JudgingOptions options) {
        InputColumns columns = InputColumns.of(submissions.schema());
        List<String> line = options.commandLine();
        return of(submissions, line, (row, screening) ->
                screening.judge(columns.source(row), columns.submission(row, screening.chosen())));
    }

    static JudgedDataset of(Dataset<Row> rows, List<String> line, RowJudge judge) {
        Counts counts = counts(rows.sparkSession());
        Noting noting = new Noting(line, counts);
        MapPartitionsFunction<Row, Row> judging = part -> {
            Noting.OfTask task = noting.begin();
            return stream(part).map(row -> task.row(judge.judge(row, task.screening()))).iterator();
        };
        return new JudgedDataset(rows.mapPartitions(judging, Encoders.row(ResultSchema.RESULTS)), line, counts);
    }

    static JudgedDataset of(Dataset<Row> rows, FlatTables tables, List<String> line) {
        Counts counts = counts(rows.sparkSession());
        Noting noting = new Noting(line, counts);
        List<String> names = new ArrayList<>(tables.names());
        List<List<String>> headings = tables.headings();
        boolean whole = tables.haveRoot();
        MapFunction<Row, String> number = row -> row.getString(0);
        FlatMapGroupsFunction<String, Row, Row> judging = (key, group) -> {
            Noting.OfTask task = noting.begin();
            TableRows.Read read = TablesJoin.together(group, names, headings).read(whole);
            Stream<Row> judged = read.rows().stream()
                    .map(each -> task.row(task.screening().judge(
                            TableRows.SOURCE, task.screening().chosen().row(each, TableRows.SOURCE))));
            return Stream.concat(judged, TableNotes.rows(read.notes()).stream()).iterator();
        };
        MapPartitionsFunction<Row, Row> once = TableNotes::once;
        return new JudgedDataset(rows.groupByKey(number, Encoders.STRING())
                .flatMapGroups(judging, Encoders.row(ResultSchema.RESULTS))
                .mapPartitions(once, Encoders.row(ResultSchema.RESULTS)), line, counts);
    }

    private static Counts counts(SparkSession session) {
        return new Counts(
                session.sparkContext().longAccumulator("gascheck read"),
                session.sparkContext().longAccumulator("gascheck judged"),
                session.sparkContext().longAccumulator("gascheck rejected"));
    }

    /** What each submission came to, as gascheck writes it: {@link ResultSchema#RESULTS}. */
    public Dataset<Row> results() {
        return told.filter("judged IS NOT NULL");
    }

    /** Keeps the results in memory and on disks, so that several things can be asked of them. */
    public JudgedDataset persist() {
        return new JudgedDataset(told.persist(StorageLevel.MEMORY_AND_DISK()), line, counts);
    }

    /** The findings, one a row: {@link ResultSchema#FINDINGS}. */
    public Dataset<Row> findings() {
        return told(ResultSchema.FINDINGS, true, (rows, result) -> rows.findings(result).stream());
    }

    /** The verdicts, one a row: {@link ResultSchema#VERDICTS}. */
    public Dataset<Row> verdicts() {
        return told(ResultSchema.VERDICTS, true, (rows, result) -> Stream.of(rows.verdict(result)));
    }

    /** The submissions that were rejected, one a row: {@link ResultSchema#REJECTED}. */
    public Dataset<Row> rejected() {
        return told(ResultSchema.REJECTED, false, (rows, result) -> Stream.of(rows.rejected(result)));
    }

    /**
     * What is to be told of flat tables beside their submissions, such as references that lead to no table and rows
     * that were passed over: {@link ResultSchema#NOTES}; empty where there is nothing.
     */
    public Dataset<Row> notes() {
        MapFunction<Row, Row> telling = TableNotes::told;
        return told.filter("judged IS NULL").map(telling, Encoders.row(ResultSchema.NOTES))
                .groupBy("text").agg(sum("times").as("times"), min("first").as("first"))
                .orderBy("first", "text");
    }

    private Dataset<Row> told(StructType schema, boolean ofJudged, Telling telling) {
        List<String> words = line;
        MapPartitionsFunction<Row, Row> function = rows -> {
            Run run = ExecutorScreening.chosen(words).run();
            ResultLines lines = new ResultLines(run);
            ResultRows of = new ResultRows(run);
            return stream(rows).flatMap(row -> telling.rows(of, lines.result(row.getString(RESULT)))).iterator();
        };
        return told.filter(told.col("judged").equalTo(ofJudged)).mapPartitions(function, Encoders.row(schema));
    }

    /** What the submissions come to together, with the statistics of their rates. Spark judges them for it. */
    public Totals totals() {
        List<String> words = line;
        MapPartitionsFunction<Row, byte[]> counting = rows -> {
            Run run = ExecutorScreening.chosen(words).run();
            ResultLines lines = new ResultLines(run);
            TotalsCount count = new TotalsCount(run);
            rows.forEachRemaining(row -> count.add(lines.result(row.getString(RESULT))));
            return List.of(TotalsBytes.of(count.totals())).iterator();
        };
        TotalsCount all = new TotalsCount(ExecutorScreening.chosen(line).run());
        Iterator<byte[]> parts = results().mapPartitions(counting, Encoders.BINARY()).toLocalIterator();
        parts.forEachRemaining(each -> all.add(TotalsBytes.totals(each)));
        List<Row> notes = notes().collectAsList();
        if (!notes.isEmpty()) {
            all.add(TableNotes.of(notes));
        }
        return all.totals();
    }

    /** What Spark counted while it judged. */
    public Counts counts() {
        return counts;
    }

    private static Stream<Row> stream(Iterator<Row> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
    }
}
