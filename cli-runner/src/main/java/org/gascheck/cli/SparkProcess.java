package org.gascheck.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs a command line of gascheck in a process of Spark. */
final class SparkProcess {

    private static final String SUBMIT = "spark-submit";
    private static final String HOME = "SPARK_HOME";
    private static final String JAR = "GASCHECK_SPARK_JAR";
    private static final String JAR_NAME = "gascheck-spark.jar";
    private static final String BUILD = "mvn -B package -Pspark -DskipTests";
    /** What {@link Ending} adds for who starts it, so that no code of Spark's own is taken for a verdict. */
    private static final int ADDED = 100;

    private final PrintStream err;
    private final Map<String, String> environment;

    SparkProcess(PrintStream err, Map<String, String> environment) {
        this.err = err;
        this.environment = environment;
    }

    /**
     * Runs it.
     *
     * @param master  as Spark calls it; empty for the one that Spark is set to
     * @param threads how many judge where the master is this machine
     * @return the exit code of the command
     */
    int run(String master, int threads, List<String> words) {
        Path submit = submit().orElse(null);
        if (submit == null) {
            return missing(
                    "没有找到 Spark：应把环境变量 " + HOME + " 设为 Spark（Scala 2.13）的文件夹，或使 " + SUBMIT + " 在 PATH 中",
                    "Spark is not found; expected " + HOME + " to be the folder of a Spark for Scala 2.13, or " + SUBMIT
                            + " on the PATH");
        }
        Path jar = jar().orElse(null);
        if (jar == null) {
            return missing(
                    "没有找到 " + JAR_NAME + "：用 " + BUILD + " 构建，或把环境变量 " + JAR + " 设为它的位置",
                    JAR_NAME + " is not found; " + BUILD + " builds it, or " + JAR + " tells where it is");
        }
        List<String> command = new ArrayList<>(List.of(submit.toString()));
        if (!master.isEmpty()) {
            command.addAll(List.of("--master", master));
        } else if (!isSet(submit)) {
            command.addAll(List.of("--master", "local[" + threads + "]"));
        }
        command.addAll(List.of(
                "--deploy-mode", "client",
                "--class", Main.class.getName(),
                "--driver-java-options", "-Dgascheck.launched=true -Dfile.encoding=UTF-8",
                jar.toString()));
        command.addAll(words);
        return run(command);
    }

    private int run(List<String> command) {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code >= ADDED) {
                return code - ADDED;
            }
            return missing(
                    "Spark 中途结束（退出码 " + code + "），没有结论；见上面 Spark 自己的输出",
                    "Spark ended before the run was done (exit code " + code
                            + "), so there is no verdict; see what Spark printed above");
        } catch (IOException e) {
            return missing("不能启动 " + command.get(0) + "：" + e.getMessage(),
                    command.get(0) + " cannot be started: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCodes.FAULT;
        }
    }

    private int missing(String zh, String en) {
        err.println("gascheck: " + zh);
        err.println("gascheck: " + en);
        err.flush();
        return ExitCodes.FAULT;
    }

    private Optional<Path> submit() {
        String home = environment.get(HOME);
        if (home != null && !home.isBlank()) {
            return submitIn(Path.of(home, "bin"));
        }
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(each -> !each.isBlank())
                .flatMap(each -> submitIn(Path.of(each)).stream())
                .findFirst();
    }

    private static Optional<Path> submitIn(Path folder) {
        return Stream.of(File.separatorChar == '\\' ? SUBMIT + ".cmd" : SUBMIT)
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Whether somebody has told Spark its master. */
    private boolean isSet(Path submit) {
        String folder = environment.get("SPARK_CONF_DIR");
        Path home = submit.toAbsolutePath().getParent().getParent();
        Path defaults = (folder == null ? home.resolve("conf") : Path.of(folder)).resolve("spark-defaults.conf");
        try (Stream<String> lines = Files.lines(defaults)) {
            return environment.containsKey("MASTER") || lines.anyMatch(each -> each.strip().startsWith("spark.master"));
        } catch (IOException e) {
            return false;
        }
    }

    /** Beside the program, or in the folder of the module that is built beside it. */
    private Optional<Path> jar() {
        String told = environment.get(JAR);
        if (told != null && !told.isBlank()) {
            return Optional.of(Path.of(told)).filter(Files::isRegularFile);
        }
        try {
            Path program = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
            return Stream.of(program, program.resolve("lib"), program.resolve("../../spark/target").normalize())
                    .map(each -> each.resolve(JAR_NAME))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
