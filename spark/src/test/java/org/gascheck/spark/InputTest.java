package org.gascheck.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submissions are the same as texts and as rows, and are told with their place. */
class InputTest {

    private static final String LINE = "{\"assessedOn\": \"2022-03-15\", \"gasUsers\": [{\"id\": \"u1\", \"kind\": "
            + "\"RESIDENT\", \"devices\": [{\"id\": \"d1\", \"type\": \"GAS_ALARM\", \"installed\": true}]}]}";

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        spark = Sessions.open(Map.of("spark.sql.files.maxPartitionBytes", 4_000));
    }

    @AfterAll
    static void close() {
        spark.stop();
    }

    private static List<String> results(Dataset<?> submissions) {
        return GasCheckSpark.judge(submissions, JudgingOptions.DEFAULT).results().select("result")
                .as(Encoders.STRING()).collectAsList();
    }

    @Test
    void nestedRowsOfParquetAreJudgedAsTheirTexts() {
        Dataset<String> texts = spark.createDataset(List.of(LINE), Encoders.STRING());
        String path = folder.resolve("nested.parquet").toString();
        spark.read().json(texts).selectExpr("CAST(assessedOn AS DATE) AS assessedOn", "gasUsers").write().parquet(path);
        Dataset<Row> rows = spark.read().parquet(path);
        assertThat(results(rows)).isEqualTo(results(texts));
        MapPartitionsFunction<Row, Row> same = each -> each;
        assertThat(results(rows.mapPartitions(same, Encoders.row(rows.schema())))).isEqualTo(results(texts));
    }

    @Test
    void aMomentWithoutAZoneIsRefused() {
        assertThatThrownBy(() -> results(spark.sql("SELECT TIMESTAMP'2022-03-15 00:00:00' AS assessedOn, 'x' AS y")))
                .hasMessageContaining("the column assessedOn is a TIMESTAMP");
    }

    @Test
    void columnsThatTheModelDoesNotHaveAreProblems() {
        Row rejected = GasCheckSpark.rejected(
                spark.sql("SELECT DATE'2022-03-15' AS assessedOn, 1 AS users"), JudgingOptions.DEFAULT).first();
        assertThat(rejected.toString()).contains("/users");
    }

    @Test
    void aFileThatIsNamedTwiceIsRefused() throws IOException {
        Files.writeString(folder.resolve("one.ndjson"), LINE + "\n");
        Files.writeString(folder.resolve("one.ndjson2"), LINE + "\n");
        String file = folder.resolve("one.ndjson").toString();
        for (String again : List.of(file, folder.toString(), folder + "/one.ndj*")) {
            assertThatThrownBy(() -> GasCheckSpark.readNdjson(spark, file, again))
                    .hasMessageContainingAll("one.ndjson 给了两次", "one.ndjson is named twice");
        }
        assertThat(GasCheckSpark.readNdjson(spark, file, file + "2").count()).isEqualTo(2);
    }

    @Test
    void linesOfFilesKeepTheirNumbers() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            text.append(i % 50 == 0 ? "{\"assessedOn\": 7}" : i % 7 == 0 ? " \t" : LINE).append("\n");
        }
        Path file = folder.resolve("many.ndjson");
        Files.writeString(file, text);

        JudgedDataset judged =
                GasCheckSpark.judge(GasCheckSpark.readNdjson(spark, file.toString()), JudgingOptions.DEFAULT);

        assertThat(judged.results().rdd().getNumPartitions()).isGreaterThan(3);
        assertThat(judged.verdicts().count()).isEqualTo(300 - 6 - 42 + 0);
        assertThat(judged.rejected().selectExpr("place", "problems[0].line AS line").orderBy("line")
                .collectAsList()).extracting(Row::toString)
                .containsExactly("[50,50]", "[100,100]", "[150,150]", "[200,200]", "[250,250]", "[300,300]");
    }
}
