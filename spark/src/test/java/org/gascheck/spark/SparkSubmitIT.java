package org.gascheck.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar in processes of Spark: by itself, and behind the command. */
class SparkSubmitIT {

    private static final Path JAR = Path.of("target/gascheck-spark.jar").toAbsolutePath();
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    static Path folder;

    private static Path home;

    private record Ran(int code, String out, String err) {
    }

    @BeforeAll
    static void makeHome() throws IOException {
        home = SparkHome.make(folder.resolve("spark"));
        List<String> lines = Samples.lines();
        for (int i = 0; i < 400; i++) {
            lines.add(Samples.household(i));
        }
        Files.write(folder.resolve("many.ndjson"), lines);
    }

    private static Ran run(Map<String, String> environment, List<String> command) throws Exception {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("SPARK_HOME");
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Ran(code, Files.readString(out), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Ran screen(Map<String, String> environment, String... words) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(JAVA, "-cp", SparkHome.command(), "org.gascheck.cli.Main", "screen"));
        command.addAll(List.of(words));
        return run(environment, command);
    }

    private static Map<String, String> spark() {
        return Map.of("SPARK_HOME", home.toString(), "GASCHECK_SPARK_JAR", JAR.toString());
    }

    private static void compare(String name) {
        for (String each : List.of("results.ndjson", "summary.json", "run.json")) {
            assertThat(folder.resolve(name).resolve(each))
                    .hasSameBinaryContentAs(folder.resolve("expected").resolve(each));
        }
    }

    /** In processes of their own, two of them, with tasks that Spark does a second time since the first takes long. */
    @Test
    void theCommandGivesTheSameBytesOnSpark() throws Exception {
        Ran expected = screen(Map.of(), "many.ndjson", "--out", "expected", "--lang", "en");
        Ran local = screen(spark(), "many.ndjson", "--out", "local", "--lang", "en", "--engine", "spark",
                "--threads", "2");
        Files.writeString(home.resolve("conf/spark-defaults.conf"), """
                spark.master local-cluster[2,1,1024]
                spark.executor.memory 700m
                spark.speculation true
                spark.speculation.interval 10ms
                spark.speculation.multiplier 1.01
                spark.speculation.quantile 0.1
                spark.speculation.minTaskRuntime 1ms
                """);
        Ran cluster = screen(spark(), "many.ndjson", "--out", "cluster", "--lang", "en", "--engine", "spark");
        Files.delete(home.resolve("conf/spark-defaults.conf"));

        assertThat(local.code()).as(local.err()).isEqualTo(expected.code()).isEqualTo(65);
        assertThat(local.out().replace("local", "expected")).isEqualTo(expected.out());
        compare("local");
        assertThat(cluster.code()).as(cluster.err()).isEqualTo(65);
        compare("cluster");
    }

    @Test
    void whatIsMissingIsToldWithHowToGetIt() throws Exception {
        Ran noSpark = screen(Map.of("PATH", ""), "many.ndjson", "--out", "none", "--engine", "spark");
        Ran noJar = screen(Map.of("SPARK_HOME", home.toString(), "GASCHECK_SPARK_JAR", "none.jar"),
                "many.ndjson", "--out", "none", "--engine", "spark://127.0.0.1:7077");
        Ran noEngine = screen(Map.of(), "many.ndjson", "--out", "none", "--engine", "flink");

        assertThat(noSpark.code()).isEqualTo(70);
        assertThat(noSpark.err()).contains("没有找到 Spark", "Spark is not found; expected SPARK_HOME");
        assertThat(noJar.code()).isEqualTo(70);
        assertThat(noJar.err()).contains("mvn -B package -Pspark -DskipTests");
        assertThat(noEngine.code()).isEqualTo(64);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void tablesOfOthersAreJudgedWithoutAProgram() throws Exception {
        Files.writeString(folder.resolve("users.csv"), "编号,用户类别,名称\n007,居民用户,一户\n008,别墅,二户\n");
        Files.writeString(folder.resolve("devices.csv"), "用气用户编号,编号,装置类别,已装好\n007,d1,报警装置,是\n");
        try (SparkSession session = Sessions.open(Map.of())) {
            for (String each : List.of("users", "devices")) {
                session.read().option("header", true).csv(folder.resolve(each + ".csv").toString())
                        .write().parquet(folder.resolve(each + ".parquet").toString());
            }
        }

        Ran ran = run(Map.of(), List.of(home.resolve("bin/spark-submit").toString(), "--master", "local[2]",
                JAR.toString(), "--table", "gasUsers=users.parquet", "--table", "gasUsers.devices=devices.parquet",
                "--out", "judged", "--lang", "en", "--", "--as-of", "2022-06-01"));

        assertThat(ran.code()).as(ran.err()).isEqualTo(65);
        assertThat(ran.out()).contains("2 read: 1 judged, 1 rejected");
        try (SparkSession session = Sessions.open(Map.of())) {
            assertThat(session.read().parquet(folder.resolve("judged/findings").toString())
                    .selectExpr("subject.id").distinct().collectAsList()).extracting(each -> each.getString(0))
                    .contains("007", "d1");
        }
    }

    @Test
    void nothingInTheJarIsNamedLikeWhatSparkBrings() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            assertThat(jar.stream().map(each -> each.getName())).noneMatch(each ->
                    each.startsWith("com/fasterxml/") || each.startsWith("org/antlr/") || each.startsWith("org/slf4j/")
                            || each.startsWith("org/apache/commons/") || each.startsWith("org/apache/logging/")
                            || each.startsWith("org/apache/spark/") || each.startsWith("scala/")
                            || each.startsWith("org/codehaus/") || each.matches("META-INF/.*\\.(SF|RSA)"));
        }
    }
}
