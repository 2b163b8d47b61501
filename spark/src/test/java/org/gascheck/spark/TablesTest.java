package org.gascheck.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gascheck.spreadsheets.ReadRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables that Spark joins are read as the same sheets of one workbook are. */
class TablesTest {

    private static final JudgingOptions OPTIONS = JudgingOptions.DEFAULT.asOf(LocalDate.of(2022, 6, 1));
    private static final List<String> USERS = List.of("编号", "用户类别", "名称");
    private static final List<String> DEVICES = List.of("用气用户编号", "编号", "装置类别", "已装好");

    private static SparkSession spark;

    @BeforeAll
    static void open() {
        spark = Sessions.open(Map.of());
    }

    @AfterAll
    static void close() {
        spark.stop();
    }

    /** Rows of a few users and their devices, some with numbers that are alike or nobody's. */
    private static List<List<List<String>>> rows(long seed) {
        Random random = new Random(seed);
        List<List<String>> users = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            users.add(Arrays.asList("u" + i, random.nextInt(9) == 0 ? "别墅" : "RESIDENT", "第" + i + "户"));
        }
        users.add(Arrays.asList("u" + random.nextInt(12), "RESIDENT", "又一户"));
        List<List<String>> devices = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            String of = (random.nextInt(12) > 0 ? "u" : random.nextBoolean() ? "U0" : "Ｕ ") + random.nextInt(12);
            devices.add(Arrays.asList(of, "d" + i,
                    random.nextBoolean() ? "GAS_ALARM" : "SELF_CLOSING_VALVE", random.nextBoolean() ? "是" : "否"));
        }
        return List.of(users, devices);
    }

    private static List<String> judged(List<ReadRow> rows) {
        ExecutorScreening screening = ExecutorScreening.of(OPTIONS.commandLine());
        ResultLines lines = new ResultLines(screening.chosen().run());
        return rows.stream()
                .map(each -> lines.line(
                        screening.judge(TableRows.SOURCE, screening.chosen().row(each, TableRows.SOURCE))))
                .toList();
    }

    private static Dataset<Row> table(List<String> headings, List<List<String>> rows) {
        StructType schema = new StructType();
        for (String each : headings) {
            schema = schema.add(each, DataTypes.StringType);
        }
        return spark.createDataFrame(rows.stream().map(each -> RowFactory.create(each.toArray())).toList(), schema)
                .coalesce(1);
    }

    @Test
    void aGroupIsJudgedAsInAWorkbook() {
        for (long seed = 1; seed <= 4; seed++) {
            List<List<List<String>>> rows = rows(seed);
            List<List<TableRows.Numbered>> numbered = rows.stream()
                    .map(table -> IntStream.range(0, table.size())
                            .mapToObj(i -> new TableRows.Numbered(i + 2, table.get(i))).toList())
                    .toList();
            List<String> expected = judged(new TableRows(
                    List.of("gasUsers", "gasUsers.devices"), List.of(USERS, DEVICES), numbered).read(true).rows());
            Map<String, Dataset<Row>> tables = new LinkedHashMap<>();
            tables.put("用气用户", table(USERS, rows.get(0)));
            tables.put("gasUsers.devices", table(DEVICES, rows.get(1)));

            assertThat(GasCheckSpark.judgeTables(tables, OPTIONS).results().select("result").as(Encoders.STRING())
                    .collectAsList()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void rowsOfNobodyAreRejected() {
        Map<String, Dataset<Row>> tables = Map.of(
                "gasUsers", table(USERS, List.of(List.of("u1", "RESIDENT", "一户"))),
                "gasUsers.devices", table(DEVICES, List.of(List.of("x9", "d1", "GAS_ALARM", "是"))));
        JudgedDataset judged = GasCheckSpark.judgeTables(tables, OPTIONS);
        assertThat(judged.verdicts().count()).isEqualTo(1);
        assertThat(judged.rejected().selectExpr("place", "problems[0].message.en").first().toString())
                .isEqualTo("[用气用户·安全装置!B2,there is no \"gas users\" with the number \"x9\"; expected that of one"
                        + " of them]");
    }

    /** Any user could be the one that lacks this device. */
    @Test
    void nothingIsJudgedWhereANestedRowDoesNotSayWhatItBelongsTo() {
        Map<String, Dataset<Row>> tables = Map.of(
                "gasUsers", table(USERS, List.of(List.of("u1", "RESIDENT", "一户"))),
                "gasUsers.devices", table(DEVICES, List.of(
                        Arrays.asList("u1", "d1", "GAS_ALARM", "是"), Arrays.asList(null, "d2", "GAS_ALARM", "否"))));
        assertThatThrownBy(() -> GasCheckSpark.judgeTables(tables, OPTIONS).verdicts().count())
                .hasMessageContaining("row 3 of gasUsers.devices: no number of the record that it belongs to");
    }

    /** As the notes on a workbook tell of the same. */
    @Test
    void whatIsReadAndNotJudgedIsTold() {
        List<String> headings = new ArrayList<>(DEVICES);
        headings.add("报警装置型号");
        headings.add("颜色");
        Map<String, Dataset<Row>> tables = Map.of(
                "gasUsers", table(USERS, List.of(
                        List.of("u1", "RESIDENT", "一户"), List.of("u2", "RESIDENT", "二户"))),
                "gasUsers.devices", table(headings, List.of(
                        List.of("u1", "d1", "GAS_ALARM", "是", "m1", ""), List.of("u2", "例2", "GAS_ALARM", "是", "", ""),
                        List.of("u2", "d2", "GAS_ALARM", "是", "m1", "红"))));
        JudgedDataset judged = GasCheckSpark.judgeTables(tables, OPTIONS);

        assertThat(judged.results().count()).isEqualTo(2);
        assertThat(judged.notes().selectExpr("text.en", "times", "first").collectAsList()).extracting(Row::toString)
                .containsExactly(
                        "[rows of examples (numbered \"example …\") were passed over, 1 of them,1,]",
                        "[the column \"alarm model\" refers to records (alarm model) of which the file has no table:"
                                + " its 1 filled cells are not judged,2,tables [用气用户·安全装置!E2]]",
                        "[the column \"颜色\" is not understood: its 1 filled cells are not judged.,1,tables"
                                + " [用气用户·安全装置!F4]]");
        assertThat(judged.totals().notes()).hasSize(1).first().satisfies(notes -> {
            assertThat(notes.taken()).hasSize(1);
            assertThat(notes.unjudged().get(0).message().zh()).endsWith("（共 2 次）");
        });
    }

    @Test
    void whatIsNoTableOfTheTemplatesIsRefused() {
        Dataset<Row> users = table(USERS, List.of(List.of("u1", "RESIDENT", "一户")));
        assertThatThrownBy(() -> GasCheckSpark.judgeTables(Map.of("gasUserz", users), OPTIONS))
                .hasMessageContaining("there is no table \"gasUserz\"");
        assertThatThrownBy(() -> GasCheckSpark.judgeTables(
                Map.of("gasUsers", users.withColumn("name", users.col("名称"))), OPTIONS))
                .hasMessageContainingAll("gasUsers 有两列说的都是“名称”", "two columns of gasUsers say \"name\"");
        assertThatThrownBy(() -> GasCheckSpark.judgeTables(Map.of("gasUsers", users.drop("编号")), OPTIONS))
                .hasMessageContaining("gasUsers has no column for the number");
    }
}
