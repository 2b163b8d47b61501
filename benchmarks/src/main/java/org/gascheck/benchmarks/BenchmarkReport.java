package org.gascheck.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Measures all ratios, round by round, and writes them into a page of the documentation. */
final class BenchmarkReport {

    private static final List<String> PEERS = List.of("evrete", "easyRules", "cel", "dmn", "droolsSession");

    private final Jmh jmh;
    private final Map<String, Ratios> lines = new LinkedHashMap<>();

    private BenchmarkReport(Jmh jmh) {
        this.jmh = jmh;
    }

    /**
     * Arguments: the page, the rounds, the project's folder, the folders of JDKs to start with; {@code -Dquick} for a
     * short try.
     */
    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[1]);
        BenchmarkReport report = new BenchmarkReport(Boolean.getBoolean("quick") ? new Jmh(1, 1) : new Jmh(30, 4));
        for (int i = 0; i < rounds; i++) {
            report.checks();
            report.growth();
            report.stream();
            report.peers();
        }
        for (int i = 3; i < args.length; i++) {
            report.start(rounds, Path.of(args[2]), Path.of(args[i]));
        }
        RunsPage.add(Path.of(args[0]), report.text(rounds));
    }

    private void checks() {
        Jmh.Measured ours = null;
        Jmh.Measured hand = null;
        for (String subject : Workload.NAMES) {
            ours = jmh.measure(Jmh.Run.of("CheckBenchmark.gascheck").with("subject", subject));
            hand = jmh.measure(Jmh.Run.of("CheckBenchmark.handWritten").with("subject", subject));
            line("check of a " + subject + " / hand-written Java, time", "≤ 3")
                    .add(ours.microseconds() / hand.microseconds(),
                            figure(ours.microseconds(), hand.microseconds(), "µs"));
            line("check of a " + subject + " / hand-written Java, bytes allocated", "")
                    .add(ours.bytes() / hand.bytes(), figure(ours.bytes(), hand.bytes(), "B"));
        }
        threads("checks", "≥ 1.9", ours, "CheckBenchmark.gascheck");
        threads("checks by hand-written Java", "", hand, "CheckBenchmark.handWritten");
    }

    private void threads(String what, String target, Jmh.Measured inOne, String benchmark) {
        String last = Workload.NAMES.get(Workload.NAMES.size() - 1);
        double one = inOne.microseconds();
        double two = jmh.measure(Jmh.Run.of(benchmark).with("subject", last).on(2)).microseconds();
        line(what + " of a " + last + " in 2 threads / in 1 thread, throughput", target)
                .add(one / two, figure(1e6 / two, 1e6 / one, "/s"));
    }

    private void growth() {
        double[] measured = Stream.of(1, 3, 10).mapToDouble(times ->
                jmh.measure(Jmh.Run.of("GrowthBenchmark.gascheck").with("times", times)).microseconds()).toArray();
        line("check with 3 × the rules loaded / with 1 ×, time", "")
                .add(measured[1] / measured[0], figure(measured[1], measured[0], "µs"));
        line("check with 10 × the rules loaded / with 1 ×, time", "≤ 2")
                .add(measured[2] / measured[0], figure(measured[2], measured[0], "µs"));
    }

    private void stream() {
        double ours = jmh.measure(Jmh.Run.of("StreamBenchmark.gascheck")).microseconds();
        double jackson = jmh.measure(Jmh.Run.of("StreamBenchmark.jackson")).microseconds();
        line("stream: read, check, report / Jackson reads and writes the same lines, throughput", "≥ 0.5")
                .add(jackson / ours, figure(1e6 / ours, 1e6 / jackson, "/s"));
    }

    private void peers() {
        double ours = jmh.measure(Jmh.Run.of("PeerBenchmark.gascheck")).microseconds();
        for (String peer : PEERS) {
            double theirs = jmh.measure(Jmh.Run.of("PeerBenchmark." + peer)).microseconds();
            line("annex 3 requirements: " + peer + " / gascheck, time", "> 1")
                    .add(theirs / ours, figure(theirs, ours, "µs"));
        }
    }

    private void start(int rounds, Path project, Path javaHome) throws IOException {
        Path command = project.resolve("gascheck");
        if (!Files.isExecutable(command)) {
            return;
        }
        Path file = Files.createTempFile("restaurant", ".json");
        Files.write(file, Workload.json("restaurant"));
        List<String> gascheck = List.of(command.toString(), "check", file.toString());
        List<String> jackson =
                List.of(javaHome.resolve("bin/java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), JacksonStart.class.getName(), file.toString());
        Ratios ratios =
                line("`gascheck check one.json` / a program that parses it with Jackson, from start to end, JDK "
                + release(javaHome), "≤ 2");
        for (int i = 0; i < 3; i++) {
            Processes.milliseconds(javaHome, gascheck);
            Processes.milliseconds(javaHome, jackson);
        }
        for (int i = 0; i < rounds * 5; i++) {
            double ours = Processes.milliseconds(javaHome, gascheck);
            double theirs = Processes.milliseconds(javaHome, jackson);
            ratios.add(ours / theirs, figure(ours, theirs, "ms"));
        }
        Files.delete(file);
    }

    private static String release(Path javaHome) throws IOException {
        return Files.readAllLines(javaHome.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll(".*\"(.*)\"", "$1"))
                .findFirst()
                .orElse("?");
    }

    private Ratios line(String what, String target) {
        return lines.computeIfAbsent(what, key -> new Ratios(key, target));
    }

    private static String figure(double ours, double theirs, String unit) {
        return String.format(Locale.ROOT, "%s / %s %s", rounded(ours), rounded(theirs), unit);
    }

    private static String rounded(double figure) {
        return String.format(Locale.ROOT, figure < 100 ? "%.1f" : "%.0f", figure);
    }

    private String text(int rounds) {
        StringBuilder text = new StringBuilder();
        text.append("Run of ").append(LocalDate.now()).append(": ").append(rounds).append(" rounds; ")
                .append(Runtime.getRuntime().availableProcessors()).append(" processors, ")
                .append(System.getProperty("os.name")).append(' ').append(System.getProperty("os.arch"))
                .append(", Java ")
                .append(Runtime.version()).append(".\n\n");
        text.append("| what | target | ratio (median) | least–greatest | figures of each round "
                + "|\n|---|---|---|---|---|\n");
        lines.values().forEach(line -> text.append(line.line()).append('\n'));
        return text.toString();
    }
}
