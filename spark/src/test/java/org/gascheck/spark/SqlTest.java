package org.gascheck.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SQL judges texts, and rows of Spark as texts. */
class SqlTest {

    private static SparkSession spark;

    @BeforeAll
    static void open() {
        spark = Sessions.open(Map.of("spark.sql.extensions", GasCheckExtensions.class.getName()));
        spark.createDataset(Samples.lines(), Encoders.STRING()).createOrReplaceTempView("submissions");
    }

    @AfterAll
    static void close() {
        spark.stop();
    }

    @Test
    void theFunctionGivesVerdictsOrProblems() {
        List<Row> counts = spark.sql("""
                SELECT report.verdict IS NULL AS rejected, count(*), count_if(size(report.problems) > 0)
                FROM (SELECT gascheck(value) AS report FROM submissions) GROUP BY 1 ORDER BY 1
                """).collectAsList();
        long bad = Samples.BAD.size();
        assertThat(counts).extracting(Row::toString).containsExactly(
                "[false," + (Samples.lines().size() - bad) + ",0]", "[true," + bad + "," + bad + "]");
    }

    @Test
    void theFunctionFindsWhatTheDatasetHas() {
        List<Row> one = spark.sql("""
                SELECT finding.requirement, finding.instrument, finding.subject.pointer, finding.outcome,
                       finding.message.zh
                FROM (SELECT explode(gascheck(value).findings) AS finding FROM submissions) ORDER BY 1, 2, 3, 4, 5
                """).collectAsList();
        List<Row> other = GasCheckSpark.findings(spark.table("submissions"), JudgingOptions.DEFAULT)
                .selectExpr("requirement", "instrument", "subject.pointer", "outcome", "message.zh")
                .orderBy("requirement", "instrument", "pointer", "outcome", "zh").collectAsList();
        assertThat(one).isEqualTo(other).isNotEmpty();
    }

    @Test
    void rowsOfSparkAreJudgedAsTexts() {
        assertThat(spark.sql("""
                SELECT gascheck(to_json(named_struct('assessedOn', DATE'2022-03-15',
                       'gasUsers', array(named_struct('id', 'u', 'kind', 'RESIDENT'))))).verdict
                """).first().getString(0)).isEqualTo("UNDETERMINED");
    }

    @Test
    void whatIsNullIsNoPass() {
        Row report = spark.sql("SELECT gascheck(CAST(NULL AS STRING))").first().getStruct(0);
        assertThat(report.<String>getAs("verdict")).isNull();
        assertThat(report.getList(report.fieldIndex("problems"))).hasSize(1);
    }

    @Test
    void settingsOfTheSessionChooseHowItJudges() {
        String undated = "SELECT gascheck('{\"gasUsers\": []}').assessed_on";
        assertThat(spark.sql(undated).first().isNullAt(0)).isTrue();
        spark.conf().set("spark.gascheck.asOf", "2022-06-01");
        assertThat(spark.sql(undated).first().getDate(0)).isEqualTo("2022-06-01");
        spark.conf().set("spark.gascheck.asOf", "yesterday");
        assertThatThrownBy(() -> spark.sql(undated)).hasMessageContaining("yesterday");
        spark.conf().unset("spark.gascheck.asOf");
    }
}
