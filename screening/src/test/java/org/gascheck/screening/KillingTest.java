package org.gascheck.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gascheck.screening.output.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed at random moments and started again comes to the same bytes as one that was left alone.
 * {@code -Dscreening.kills=20} kills it twenty times, {@code -Dscreening.lines=1000000} has a million submissions; the
 * profile {@code million} does both. One line in a hundred is bad.
 */
class KillingTest {

    private static final int KILLS = Integer.getInteger("screening.kills", 2);
    private static final int LINES = Integer.getInteger("screening.lines", KILLS * 300);

    @TempDir
    Path folder;

    @Test
    void aRunThatIsKilledAgainAndAgainComesToTheSameBytes() throws Exception {
        Path input = folder.resolve("a.ndjson");
        List<byte[]> good = IntStream.range(0, 60).mapToObj(Samples::good).toList();
        List<byte[]> bad = Samples.bad();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(input))) {
            for (int i = 0; i < LINES; i++) {
                out.write(i % 100 == 37 ? bad.get(i / 100 % bad.size()) : good.get(i % good.size()));
                out.write('\n');
            }
        }
        Path whole = folder.resolve("whole");
        Screened.into(whole).run(input);
        long size = Files.size(whole.resolve(OutputFolder.RESULTS));
        Path out = folder.resolve("out");
        Random random = new Random(KILLS);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            // Somewhere in its part of the results, beyond what was kept of the last time.
            killed += isKilled(out, input, size * i / KILLS + (long) (random.nextDouble() * size / KILLS)) ? 1 : 0;
        }
        assertThat(process(out, input).waitFor()).isZero();

        assertThat(killed).isPositive();
        JsonNode summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
        assertThat(summary.get("read").longValue()).isEqualTo(LINES)
                .isEqualTo(summary.get("judged").longValue() + summary.get("rejected").longValue());
        assertThat(summary.get("rejected").longValue()).isEqualTo((LINES + 62) / 100);
        for (String file : List.of(OutputFolder.RESULTS, OutputFolder.RUN, "summary.json", "statistics.json")) {
            // Results of a million lines do not go into memory.
            assertThat(Files.mismatch(out.resolve(file), whole.resolve(file))).as(file).isEqualTo(-1);
        }
    }

    /** Whether the process was killed before it was done. */
    private static boolean isKilled(Path out, Path input, long size) throws IOException, InterruptedException {
        Process process = process(out, input);
        Path part = out.resolve("results.ndjson.part");
        while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
            if (Files.exists(part) && Files.size(part) > size) {
                process.destroyForcibly();
            }
        }
        return process.exitValue() != 0;
    }

    private static Process process(Path out, Path input) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-BytecodeVerificationRemote",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        out.toString(),
                        input.toString())
                .inheritIO()
                .start();
    }
}
