package org.gascheck.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.gascheck.cli.UsageErrors;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Markup;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Totals;
import org.gascheck.reports.results.TotalsText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges what lies where Spark reads, without a line of code: the main class of the jar for {@code spark-submit}. */
@Command(
        name = "gascheck-spark.jar",
        header = "在 Spark 上检查资料或平表，结果写成表。",
        description = "Judges submissions, or flat tables that are joined into submissions, and writes findings,"
                + " verdicts and what was rejected as tables. Options of gascheck screen follow after --, such as"
                + " -- --as-of 2022-06-01.")
public final class JudgeCommand implements Callable<Integer> {

    private static final int REJECTED = 65;
    private static final int BAD_USAGE = 64;
    private static final int NOTHING_JUDGED = 2;
    private static final int WIDTH = 100;
    private static final String NDJSON = "ndjson";

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助。 Show this help.")
    private boolean help;

    @Option(names = "--submissions", paramLabel = "PATH",
            description = "资料：NDJSON，或列名与模型相同的表；可重复。 Submissions: lines of NDJSON, or rows with columns by"
                    + " the names of the model. Repeatable.")
    private List<String> submissions = List.of();

    @Option(names = "--table", paramLabel = "NAME=PATH",
            description = "平表，表头同模板，可重复。 A flat table with the headings of the templates, such as"
                    + " gasUsers=users.parquet and gasUsers.devices=devices.parquet. Repeatable.")
    private Map<String, String> tables = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "输入的格式。 How the input is read: ndjson (of submissions only), or a format of Spark such as"
                    + " parquet, csv or orc. Unless given: ndjson of submissions, parquet of tables. CSV has a line"
                    + " of headings.")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "PATH",
            description = "输出文件夹，应尚不存在。 The folder to write into; a new one.")
    private String out;

    @Option(names = "--out-format", paramLabel = "FORMAT", defaultValue = "parquet",
            description = "输出的格式。 A format of Spark in which findings, verdicts and rejected are written; parquet"
                    + " unless given.")
    private String outFormat;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh",
            description = "汇总的语言。 The language of the summary.")
    private String language;

    @Parameters(paramLabel = "OPTION",
            description = "gascheck screen 的选项，写在 -- 之后。 Options of gascheck screen, after --.")
    private List<String> options = List.of();

    private final PrintStream printed;

    JudgeCommand(PrintStream printed) {
        this.printed = printed;
    }

    /** Runs it. The exit codes are 0 judged, whatever was found; 65 some rejected; 2 nothing judged; 64 bad usage. */
    public static void main(String[] arguments) {
        int code = run(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments);
        if (code != 0) {
            // Where Spark runs the driver, an exit code of 0 would stop it before it told that all went well.
            System.exit(code);
        }
    }

    static int run(PrintStream out, String... arguments) {
        CommandLine line = new CommandLine(new JudgeCommand(out));
        line.setExecutionExceptionHandler((exception, of, parsed) -> {
            if (exception instanceof IllegalArgumentException) {
                of.getErr().println("gascheck: " + exception.getMessage());
                return BAD_USAGE;
            }
            throw exception;
        });
        line.setParameterExceptionHandler(new UsageErrors());
        return line.execute(arguments);
    }

    @Override
    public Integer call() throws Exception {
        if (submissions.isEmpty() == tables.isEmpty()) {
            throw Refused.because(
                    "应给出 --submissions 或 --table 之一", "expected either --submissions or --table");
        }
        JudgingOptions chosen = JudgingOptions.of(options);
        try (SparkSession session = SparkSession.builder().appName("gascheck").getOrCreate()) {
            JudgedDataset judged = judged(session, chosen).persist();
            write(judged.findings(), "findings");
            write(judged.verdicts(), "verdicts");
            write(judged.rejected(), "rejected");
            if (!tables.isEmpty()) {
                write(judged.notes(), "notes");
            }
            Run run = ExecutorScreening.chosen(chosen.commandLine()).run();
            Totals totals = judged.totals();
            TotalsText.print(run, totals, voice(), new Page(printed, WIDTH, Markup.NONE));
            printed.flush();
            return totals.rejected() > 0 ? REJECTED : totals.judged() == 0 ? NOTHING_JUDGED : 0;
        }
    }

    private Voice voice() {
        return new Voice(language.equals("en") ? Locale.ENGLISH : Locale.CHINA);
    }

    private JudgedDataset judged(SparkSession session, JudgingOptions chosen) {
        if (!tables.isEmpty()) {
            Map<String, Dataset<Row>> read = new LinkedHashMap<>();
            tables.forEach((name, path) -> read.put(name, read(session, format == null ? "parquet" : format, path)));
            return GasCheckSpark.judgeTables(read, chosen);
        }
        String[] paths = new ArrayList<>(submissions).toArray(String[]::new);
        return GasCheckSpark.judge(
                format == null || format.equals(NDJSON)
                        ? GasCheckSpark.readNdjson(session, paths)
                        : read(session, format, paths),
                chosen);
    }

    /** Numbers such as 007 in CSV stay what they are. */
    private static Dataset<Row> read(SparkSession session, String format, String... paths) {
        return session.read().format(format).option("header", true).option("inferSchema", false).load(paths);
    }

    private void write(Dataset<Row> rows, String name) {
        rows.write().mode(SaveMode.ErrorIfExists).format(outFormat).save(out + "/" + name);
    }
}
