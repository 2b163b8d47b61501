package org.gascheck.service;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Measures a check over HTTP beside an endpoint of the same server that does nothing, and beside what each check waits
 * for besides: a line in a file that is on the disk. Asserts nothing.
 *
 * <p>It runs with the options that {@code ./gascheck serve} starts Java with, which the profile repeats. Each is asked
 * for 20 seconds before anything counts: the empty endpoint is compiled after some hundred requests, but a check goes
 * through so much more code that the compiler takes time from both for 10 seconds and more.
 */
class LatencyIT {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final int MEASURED = 3_000;
    private static final int LINE = 600;
    private static final int FILE = 1 << 20;
    private static final byte[] FLAT = """
            {"assessedOn": "2022-03-01", "instruments": ["cq2021n156"], "gasUsers": [{"id": "u1", "kind": "RESIDENT",
             "status": "NEW", "devices": [{"id": "d1", "type": "SELF_CLOSING_VALVE", "installed": true}]}]}
            """.getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @RestController
    static class Empty {

        @PostMapping("/v1/empty")
        void nothing() {
        }
    }

    private interface Request {
        void send() throws Exception;
    }

    @Test
    void aCheckBesideAnEmptyEndpoint() throws Exception {
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(
                ServiceApplication.class, Empty.class).run("--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("ledger").toAbsolutePath())) {
            Client client = new Client(
                    Integer.parseInt(service.getEnvironment().getProperty("local.server.port")), null);
            byte[] hotpot = Client.hotpot();
            try (FileChannel disk = FileChannel.open(folder.resolve("bare"), CREATE_NEW, WRITE)) {
                disk.write(ByteBuffer.allocate(FILE));
                disk.force(true);
                measure("of a flat", () -> client.post("/v1/check?detail=outcomes", FLAT),
                        () -> client.post("/v1/empty", FLAT), disk);
                measure("of a flat, in full", () -> client.post("/v1/check", FLAT),
                        () -> client.post("/v1/empty", FLAT), disk);
                measure("of a restaurant", () -> client.post("/v1/check", hotpot),
                        () -> client.post("/v1/empty", hotpot), disk);
            }
        }
    }

    private static void measure(String what, Request check, Request empty, FileChannel disk) throws Exception {
        long[] checks = new long[MEASURED];
        long[] empties = new long[MEASURED];
        long[] flushes = new long[MEASURED];
        for (long end = System.nanoTime() + WARM_UP.toNanos(); System.nanoTime() < end;) {
            check.send();
            empty.send();
            flush(0, disk);
        }
        for (int i = 0; i < MEASURED; i++) {
            long before = System.nanoTime();
            check.send();
            long between = System.nanoTime();
            empty.send();
            long after = System.nanoTime();
            flush(i, disk);
            long flushed = System.nanoTime();
            checks[i] = between - before;
            empties[i] = after - between;
            flushes[i] = flushed - after;
        }
        System.out.printf(Locale.ROOT, "check %s: p50 %.2f ms, p99 %.2f ms; empty: p50 %.2f ms, p99 %.2f ms;"
                + " ratio p50 %.2f, p99 %.2f; the disk alone: p50 %.2f ms, p99 %.2f ms%n", what, at(checks, 50),
                at(checks, 99), at(empties, 50), at(empties, 99), at(checks, 50) / at(empties, 50),
                at(checks, 99) / at(empties, 99), at(flushes, 50), at(flushes, 99));
    }

    private static void flush(int line, FileChannel disk) throws IOException {
        disk.write(ByteBuffer.allocate(LINE), line * LINE % (FILE - LINE));
        disk.force(false);
    }

    private static double at(long[] times, int percent) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * percent / 100] / 1e6;
    }
}
