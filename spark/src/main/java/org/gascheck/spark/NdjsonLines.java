package org.gascheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The lines of files that Spark reads in blocks, each with its number: the blocks are gone through once to count, so
 * that each knows how many lines lie before it.
 */
final class NdjsonLines {

    private static final StructType LINES = new StructType()
            .add("submission", DataTypes.StringType)
            .add(InputColumns.SOURCE, DataTypes.StringType)
            .add(InputColumns.PLACE, DataTypes.StringType);

    private NdjsonLines() {
    }

    static Dataset<Row> read(SparkSession session, String... paths) {
        checkDistinct(session, paths);
        // Only that ends a line which ends one for gascheck.
        Dataset<Row> lines = session.read().option("lineSep", "\n").text(paths).selectExpr(
                "value", "_metadata.file_path AS file", "_metadata.file_block_start AS block");
        Map<String, Long> before = before(lines.groupBy("file", "block").count().collectAsList());
        Broadcast<Map<String, Long>> known =
                JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(before);
        MapPartitionsFunction<Row, Row> numbering = rows -> new Numbered(rows, known.value());
        return lines.mapPartitions(numbering, Encoders.row(LINES)).filter("submission IS NOT NULL");
    }

    /** Spark reads a file twice that is named twice, and nobody could tell its lines apart. */
    private static void checkDistinct(SparkSession session, String... paths) {
        Configuration configuration = session.sparkContext().hadoopConfiguration();
        List<String> found = new ArrayList<>();
        try {
            for (String each : paths) {
                Path path = new Path(each);
                FileStatus[] matching = path.getFileSystem(configuration).globStatus(path);
                // What is not there is told by Spark.
                for (FileStatus status : matching == null ? new FileStatus[0] : matching) {
                    found.add(status.getPath() + "/");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).startsWith(found.get(i - 1))) {
                String twice = found.get(i).substring(0, found.get(i).length() - 1);
                throw Refused.because(
                        twice + " 给了两次，单独给出或在文件夹中；应只给一次",
                        twice + " is named twice, by itself or in a folder; expected once");
            }
        }
    }

    private static Map<String, Long> before(List<Row> counts) {
        List<Row> ordered = new ArrayList<>(counts);
        ordered.sort(Comparator.<Row, String>comparing(each -> each.getString(0))
                .thenComparing(each -> each.getLong(1)));
        Map<String, Long> before = new HashMap<>();
        String file = "";
        long lines = 0;
        for (Row each : ordered) {
            lines = each.getString(0).equals(file) ? lines : 0;
            file = each.getString(0);
            before.put(file + ' ' + each.getLong(1), lines);
            lines += each.getLong(2);
        }
        return before;
    }

    /** Lines with their numbers; one of blanks alone is null. */
    private static final class Numbered implements Iterator<Row> {

        private final Iterator<Row> rows;
        private final Map<String, Long> before;
        private String block = "";
        private long line;

        Numbered(Iterator<Row> rows, Map<String, Long> before) {
            this.rows = rows;
            this.before = before;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Row next() {
            Row row = rows.next();
            String of = row.getString(1) + ' ' + row.getLong(2);
            if (!of.equals(block)) {
                block = of;
                line = before.get(of);
            }
            line++;
            String text = row.getString(0);
            boolean blank = text.chars().allMatch(each -> each == ' ' || each == '\t' || each == '\r');
            return RowFactory.create(blank ? null : text, row.getString(1), Long.toString(line));
        }
    }
}
