package org.gascheck.spark;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.gascheck.reports.results.Result;

/** Judges the submission of a row; sent to executors. */
@FunctionalInterface
interface RowJudge extends Serializable {

    Result judge(Row row, ExecutorScreening screening);
}
