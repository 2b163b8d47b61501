package org.gascheck.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.Totals;
import org.gascheck.reports.results.TotalsCount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Spark finds what is found without it, row by row. */
class JudgedDatasetTest {

    private static final List<String> LINES = Samples.lines();

    private static SparkSession spark;
    private static List<Result> expected;

    @BeforeAll
    static void judgeWithoutSpark() {
        spark = Sessions.open(Map.of());
        ExecutorScreening screening = ExecutorScreening.of(JudgingOptions.DEFAULT.commandLine());
        expected = LINES.stream()
                .map(each -> screening.judge("dataset", Texts.submission(each, "dataset", "", screening.chosen())))
                .toList();
    }

    @AfterAll
    static void close() {
        spark.stop();
    }

    @Test
    void everyLineIsAVerdictOrRejected() {
        JudgedDataset judged = GasCheckSpark.judge(texts(3), JudgingOptions.DEFAULT).persist();
        assertThat(judged.results().count()).isEqualTo(LINES.size());
        assertThat(judged.counts().read().value()).isEqualTo(LINES.size());
        assertThat(judged.counts().rejected().value()).isEqualTo(Samples.BAD.size());
        assertThat(judged.counts().judged().value()).isEqualTo(LINES.size() - Samples.BAD.size());
        assertThat(judged.rejected().count()).isEqualTo(Samples.BAD.size());
        assertThat(judged.verdicts().count()).isEqualTo(LINES.size() - Samples.BAD.size());
    }

    @Test
    void resultsAreThoseWithoutSpark() {
        ResultLines lines = new ResultLines(ExecutorScreening.chosen(JudgingOptions.DEFAULT.commandLine()).run());
        assertThat(GasCheckSpark.judge(texts(2), JudgingOptions.DEFAULT).results().select("result")
                .as(Encoders.STRING()).collectAsList())
                .containsExactlyInAnyOrderElementsOf(expected.stream().map(lines::line).toList());
    }

    @Test
    void findingsAreThoseWithoutSpark() {
        List<String> found = new ArrayList<>();
        for (Result each : expected) {
            if (each.isJudged()) {
                each.judged().open().forEach(of -> found.add(
                        of.instrument() + of.requirement() + of.subject().pointer() + of.outcome()
                                + of.message().zh() + of.missing()));
                each.judged().settled().forEach(of -> of.requirements().forEach(id -> found.add(
                        of.instrument() + id + of.subject().pointer() + of.outcome() + "null[]")));
            }
        }
        List<String> rows = new ArrayList<>();
        for (Row each : GasCheckSpark.findings(texts(2), JudgingOptions.DEFAULT).collectAsList()) {
            Row subject = each.getAs("subject");
            Row message = each.getAs("message");
            rows.add(each.<String>getAs("instrument") + each.getAs("requirement") + subject.getAs("pointer")
                    + each.getAs("outcome") + (message == null ? null : message.getAs("zh"))
                    + each.getList(each.fieldIndex("missing")));
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void totalsAreThoseWithoutSpark() {
        TotalsCount count = new TotalsCount(ExecutorScreening.chosen(JudgingOptions.DEFAULT.commandLine()).run());
        expected.forEach(count::add);
        Totals totals = GasCheckSpark.judge(texts(1), JudgingOptions.DEFAULT).totals();
        assertThat(totals).isEqualTo(count.totals());
    }

    /** In a session without the extension, whose function comes first from Spark 4.2 on. */
    @Test
    void theFunctionCanBeRegisteredByHand() {
        GasCheckFunction.register(spark, JudgingOptions.DEFAULT.instrument("yl2022n8"));
        assertThat(spark.sql("SELECT gascheck('{\"assessedOn\": \"2022-06-01\"}').scope[0].instrument").first()
                .getString(0)).isEqualTo("yl2022n8");
    }

    private static Dataset<String> texts(int partitions) {
        return spark.createDataset(LINES, Encoders.STRING()).repartition(partitions).coalesce(partitions);
    }
}
