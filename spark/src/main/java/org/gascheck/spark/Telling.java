package org.gascheck.spark;

import java.io.Serializable;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.gascheck.reports.results.Result;

/** Tells something of a result in rows; sent to executors. */
@FunctionalInterface
interface Telling extends Serializable {

    Stream<Row> rows(ResultRows rows, Result result);
}
