package org.gascheck.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Judges datasets of submissions. What a row comes to depends on the row and the options alone. */
public final class GasCheckSpark {

    private GasCheckSpark() {
    }

    /**
     * Judges submissions, as JSON texts in the only column, or as columns by the names of the model. The columns
     * {@code _source} and {@code _place} may tell where they come from. Spark does it when somebody asks for results.
     *
     * @param submissions a {@code Dataset<Row>} or {@code Dataset<String>}
     * @throws IllegalArgumentException if no submission can stand in the columns
     */
    public static JudgedDataset judge(Dataset<?> submissions, JudgingOptions options) {
        return JudgedDataset.of(submissions.toDF(), options);
    }

    /** The findings on submissions, one a row: {@link ResultSchema#FINDINGS}; see {@link #judge}. */
    public static Dataset<Row> findings(Dataset<?> submissions, JudgingOptions options) {
        return judge(submissions, options).findings();
    }

    /** The verdicts on submissions, one a row: {@link ResultSchema#VERDICTS}; see {@link #judge}. */
    public static Dataset<Row> verdicts(Dataset<?> submissions, JudgingOptions options) {
        return judge(submissions, options).verdicts();
    }

    /** The submissions that were rejected, one a row: {@link ResultSchema#REJECTED}; see {@link #judge}. */
    public static Dataset<Row> rejected(Dataset<?> submissions, JudgingOptions options) {
        return judge(submissions, options).rejected();
    }
}
