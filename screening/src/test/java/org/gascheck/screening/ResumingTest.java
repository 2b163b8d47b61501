package org.gascheck.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.gascheck.screening.output.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was ended goes on to the same bytes, and not where something has changed. */
class ResumingTest {

    /** A batch ends at a number of bytes, too: of wide lines a hundred are several batches. */
    private static final int LINES = 110;
    private static final int WIDTH = 5_000;

    @TempDir
    Path folder;

    private Path lines;
    private Path packed;
    private Path list;
    private Path cut;

    @BeforeEach
    void write() throws IOException {
        lines = folder.resolve("a.ndjson");
        packed = folder.resolve("b.ndjson.gz");
        list = folder.resolve("c.json");
        cut = folder.resolve("d.json");
        List<byte[]> bad = Samples.bad();
        try (OutputStream plain = Files.newOutputStream(lines);
                OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed));
                OutputStream array = Files.newOutputStream(list)) {
            for (int i = 0; i < LINES; i++) {
                byte[] good = Samples.wide(i, WIDTH);
                byte[] line = i % 16 == 7 ? bad.get(i / 16) : good;
                plain.write(line);
                plain.write("\n\n".getBytes());
                gzip.write(line);
                gzip.write('\n');
                array.write(i == 0 ? '[' : ',');
                array.write(good);
            }
            array.write(']');
        }
        byte[] whole = Files.readAllBytes(list);
        Files.write(cut, Arrays.copyOf(whole, whole.length * 2 / 3));
    }

    @Test
    void aRunThatWasStoppedAnywhereGoesOnToTheSameBytes() throws Exception {
        Path[] inputs = {lines, packed, list, cut};
        Path whole = folder.resolve("whole");
        Screened.into(whole).run(inputs);
        for (int batches : new int[] {0, 1, 2, 3, 5, 8, 13}) {
            Path out = folder.resolve("out" + batches);
            boolean done = Screened.into(out).stoppedAfter(batches).run(inputs);
            // What a killed process leaves behind the last entry of its journal.
            Path part = out.resolve("results.ndjson.part");
            if (Files.exists(part)) {
                Files.write(part, "{\"number\":".getBytes(), StandardOpenOption.APPEND);
            }
            while (!done) {
                done = Screened.into(out).mode(OutputFolder.Mode.RESUME).stoppedAfter(5).run(inputs);
            }

            for (String file : List.of(OutputFolder.RESULTS, OutputFolder.RUN, "summary.json", "statistics.json")) {
                assertThat(out.resolve(file)).as("%s after %s batches", file, batches)
                        .hasSameBinaryContentAs(whole.resolve(file));
            }
        }
    }

    @Test
    void aRunThatIsDoneIsNotDoneAgain() throws Exception {
        Path out = folder.resolve("out");
        Screened.into(out).run(lines);
        FileTime before = Files.getLastModifiedTime(out.resolve(OutputFolder.RESULTS));
        Files.delete(out.resolve("summary.json"));

        assertThat(Screened.into(out).mode(OutputFolder.Mode.RESUME).run(lines)).isTrue();
        assertThat(Files.getLastModifiedTime(out.resolve(OutputFolder.RESULTS))).isEqualTo(before);
        assertThat(out.resolve("summary.json")).exists();
    }

    private void refused(String why, Screened run, Path... inputs) {
        assertThatThrownBy(() -> run.mode(OutputFolder.Mode.RESUME).run(inputs))
                .isInstanceOfSatisfying(ScreeningException.class, e -> {
                    assertThat(e.kind()).isEqualTo(ScreeningException.Kind.REFUSED);
                    assertThat(e.text().en()).contains(why);
                });
    }

    @Test
    void aRunWithOtherInputsOptionsOrResultsDoesNotGoOn() throws Exception {
        Path out = folder.resolve("out");
        Screened.into(out).stoppedAfter(2).run(lines, packed);

        refused("the number of inputs", Screened.into(out), lines);
        refused("a.ndjson (now", Screened.into(out), packed, lines);
        refused("--as-of (was \"\")", Screened.into(out).by(Map.of("--as-of", "2022-01-01")), lines, packed);
        Files.writeString(lines, "{}\n", StandardOpenOption.APPEND);
        refused("the contents of", Screened.into(out), lines, packed);
    }

    @Test
    void aRunWhoseResultsOrHeadAreNotWhatTheJournalSaysDoesNotGoOn() throws Exception {
        Path out = folder.resolve("out");
        Screened.into(out).stoppedAfter(0).run(lines);
        Path run = out.resolve(OutputFolder.RUN);
        String head = Files.readString(run);
        Files.writeString(run, head.replaceFirst("\"version\" : \"[^\"]*\"", "\"version\" : \"9.9\""));
        refused("the version", Screened.into(out), lines);
        Files.writeString(run, head);
        Path part = out.resolve("results.ndjson.part");
        byte[] results = Files.readAllBytes(part);
        Files.write(part, Arrays.copyOf(results, results.length - 1));
        refused("is shorter than its journal says", Screened.into(out), lines);
        Files.write(part, results);
        Files.writeString(out.resolve(".journal"), "{");
        refused("cannot be read", Screened.into(out), lines);
    }

    @Test
    void whereNothingWasDoneYetARunBeginsInsteadOfGoingOn() throws Exception {
        assertThat(Screened.into(folder.resolve("out")).mode(OutputFolder.Mode.RESUME).run(lines)).isTrue();
    }
}
