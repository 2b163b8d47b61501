package org.gascheck.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder as that of an unpacked Spark, from the libraries of this build: its jars and what starts them. */
final class SparkHome {

    /** What is built here comes as folders or as jars, from folders or from a repository: Spark has none of it. */
    private static final Pattern OURS = Pattern.compile(
            ".*/org/(gascheck|drools|kie|mvel|junit|assertj|snakeyaml|dhatim|opentest4j|apiguardian|jspecify)/.*"
                    + "|.*/(poi|xmlbeans|ecj|archunit|picocli|fastcsv|jte-runtime|antlr-runtime"
                    + "|SparseBitSet)[^/]*\\.jar"
                    + "|.*/(classes|test-classes)/?|.*/target/[^/]*\\.jar");

    private SparkHome() {
    }

    /** The libraries of Spark among those of the tests, or the others. */
    private static List<Path> libraries(boolean ofSpark) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(each -> ofSpark != OURS.matcher(each.replace('\\', '/')).matches())
                .map(Path::of)
                .toList();
    }

    /** The class path of the command, without the module for Spark. */
    static String command() {
        StringBuilder path = new StringBuilder();
        Stream.concat(libraries(false).stream(), libraries(true).stream())
                .map(Path::toString)
                .filter(each -> !each.matches(".*[\\\\/]spark[\\\\/]target[\\\\/].*"))
                .filter(each -> !each.matches(".*log4j-(core|slf4j2-impl).*"))
                .forEach(each -> path.append(path.isEmpty() ? "" : File.pathSeparator).append(each));
        return path.toString();
    }

    static Path make(Path folder) throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        for (Path each : libraries(true)) {
            Files.createSymbolicLink(jars.resolve(each.getFileName()), each.toAbsolutePath());
        }
        Path submit = Files.createDirectories(folder.resolve("bin")).resolve("spark-submit");
        Files.writeString(submit, """
                #!/usr/bin/env bash
                export SPARK_HOME="$(cd "$(dirname "$0")/.." && pwd)" SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1
                java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
                mapfile -d '' -t command < <("$java" -Xmx128m -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main \\
                    org.apache.spark.deploy.SparkSubmit "$@" | tail -c +3)
                exec "${command[@]}"
                """);
        Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path configuration = Files.createDirectories(folder.resolve("conf"));
        Files.writeString(configuration.resolve("log4j2.properties"), """
                rootLogger.level = error
                rootLogger.appenderRef.stderr.ref = stderr
                appender.stderr.type = Console
                appender.stderr.name = stderr
                appender.stderr.target = SYSTEM_ERR
                appender.stderr.layout.type = PatternLayout
                appender.stderr.layout.pattern = %p %c{1}: %m%n%ex{0}
                """);
        return folder;
    }
}
