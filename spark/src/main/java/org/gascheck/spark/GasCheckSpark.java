package org.gascheck.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

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

    /**
     * Judges tables in the layout of the templates, each with headings as these have them: a main one, such as {@code
     * gasUsers}, and those nested in it, such as {@code gasUsers.devices}, whose rows name the user by its number. What
     * is read and refused is that of the same sheets in a workbook.
     *
     * @param tables by their names; that of a sheet, such as 用气用户, will do
     * @throws IllegalArgumentException if a table or a column is none of the templates', or they do not belong together
     */
    public static JudgedDataset judgeTables(Map<String, Dataset<Row>> tables, JudgingOptions options) {
        Map<String, StructType> schemas = new LinkedHashMap<>();
        tables.forEach((name, table) -> schemas.put(name, table.schema()));
        FlatTables flat = FlatTables.of(schemas);
        List<Dataset<Row>> datasets = new ArrayList<>(tables.values());
        return JudgedDataset.of(
                TablesJoin.rows(datasets.get(0).sparkSession(), flat, datasets), flat, options.commandLine());
    }

    /**
     * The lines of NDJSON files as submissions, each with its file and line; Spark reads them, wherever they lie. Lines
     * of blanks are none.
     *
     * @throws IllegalArgumentException if a file is named twice, by itself or in a folder
     */
    public static Dataset<Row> readNdjson(SparkSession session, String... paths) {
        return NdjsonLines.read(session, paths);
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
