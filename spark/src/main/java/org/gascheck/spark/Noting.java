package org.gascheck.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.gascheck.reports.results.Result;

/** Counts results and makes their rows; sent to executors. */
final class Noting implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> line;
    private final LongAccumulator read;
    private final LongAccumulator judged;
    private final LongAccumulator rejected;

    Noting(List<String> line, JudgedDataset.Counts counts) {
        this.line = new ArrayList<>(line);
        this.read = counts.read();
        this.judged = counts.judged();
        this.rejected = counts.rejected();
    }

    /** What a task uses. */
    OfTask begin() {
        return new OfTask(ExecutorScreening.of(List.copyOf(line)));
    }

    /** The same within a task. */
    final class OfTask {

        private final ExecutorScreening screening;
        private final ResultLines lines;

        private OfTask(ExecutorScreening screening) {
            this.screening = screening;
            this.lines = new ResultLines(screening.chosen().run());
        }

        ExecutorScreening screening() {
            return screening;
        }

        Row row(Result result) {
            read.add(1);
            (result.isJudged() ? judged : rejected).add(1);
            return RowFactory.create(result.source(), result.place(), result.isJudged(), lines.line(result));
        }
    }
}
