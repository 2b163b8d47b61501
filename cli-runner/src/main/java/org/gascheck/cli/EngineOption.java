package org.gascheck.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;
import org.gascheck.screening.Screening;
import org.gascheck.screening.ScreeningEngine;
import org.gascheck.screening.ScreeningException;
import org.gascheck.screening.output.OutputFolder;
import org.gascheck.screening.sources.InputFile;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * The option for what judges: threads of this process, or Apache Spark. This program knows nothing of Spark. It starts
 * a process of Spark with the same command line, in which the same command finds an engine.
 */
final class EngineOption {

    private static final String THREADS = "threads";
    private static final String SPARK = "spark";
    private static final String SEPARATOR = ":";
    private static final String HOST = "//";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--engine",
            paramLabel = "threads|spark[:MASTER]",
            defaultValue = THREADS,
            description = "由谁判定。 What judges: threads of this process, or Apache Spark, such as spark (the master that"
                    + " Spark is set to, else this machine), spark://host:7077, spark:yarn or spark:local[4]. The"
                    + " results are the same. See docs/spark.md.")
    private String engine = THREADS;

    /** Whether Spark judges. Anything that is no engine is bad usage. */
    boolean isSpark() {
        boolean spark = engine.equals(SPARK) || engine.startsWith(SPARK + SEPARATOR) && !master().isEmpty();
        if (!spark && !engine.equals(THREADS)) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--engine",
                    "没有“" + engine + "”；应为 threads、spark、spark://主机:端口 或 spark:MASTER",
                    "there is no \"" + engine + "\"; expected threads, spark, spark://HOST:PORT or spark:MASTER");
        }
        return spark;
    }

    /** The master as Spark calls it; empty where none was given. */
    private String master() {
        String rest = engine.length() > SPARK.length() ? engine.substring(SPARK.length() + 1) : "";
        return rest.startsWith(HOST) ? engine : rest;
    }

    /** Whether Spark judges and this process is none of Spark's. */
    boolean isAnotherProcess() {
        return isSpark() && ServiceLoader.load(ScreeningEngine.class).findFirst().isEmpty();
    }

    /** Runs the command line in a process of Spark, and gives the exit code. */
    int run(PrintStream err, int threads, CommandLine line) {
        return new SparkProcess(err, System.getenv()).run(master(), threads, words(line));
    }

    /** Has the engine of this process judge. */
    boolean judge(
            ChosenScreening chosen,
            List<InputFile> inputs,
            OutputFolder output,
            Screening.Progress progress,
            BooleanSupplier stop,
            CommandLine line)
            throws ScreeningException {
        return ServiceLoader.load(ScreeningEngine.class).findFirst().orElseThrow()
                .judge(chosen.sliced(), words(line), inputs, output, progress, stop);
    }

    private static List<String> words(CommandLine line) {
        return line.getParseResult().originalArgs();
    }
}
