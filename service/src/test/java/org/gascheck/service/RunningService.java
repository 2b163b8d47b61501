package org.gascheck.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service in a process of its own, from its one jar. */
final class RunningService implements AutoCloseable {

    private static final Path JAR = Path.of("target/gascheck-service.jar");
    private static final Pattern LISTENING = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

    private final Process process;
    private final Path log;
    private final int port;

    private RunningService(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts one on a database. */
    static RunningService start(Path folder, String database, String... more) throws Exception {
        Path log = Files.createTempFile(folder, "service", ".log");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-Dstderr.encoding=UTF-8",
                "-jar", JAR.toString(), "serve", "--port", "0", "--lang", "en", "--db", database));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        long end = System.nanoTime() + PATIENCE;
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            if (listening.find()) {
                return new RunningService(process, log, Integer.parseInt(listening.group(1)));
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new IllegalStateException("it did not start: " + Files.readString(log));
    }

    int port() {
        return port;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Ends it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, as {@code kill} does; {@link #ended} waits until it has. */
    void stop() {
        process.destroy();
    }

    boolean ended() throws InterruptedException {
        return process.waitFor(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
