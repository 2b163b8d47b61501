package org.gascheck.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.TaskContext;
import org.gascheck.cli.ChosenScreening;
import org.gascheck.reports.results.SummaryDocument;
import org.gascheck.screening.Screening;
import org.gascheck.screening.output.OutputFolder;
import org.gascheck.screening.output.Setup;
import org.gascheck.screening.sources.InputFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of a run are those of one without Spark, whatever is cut where, and whatever fails. */
class EngineTest {

    private static final List<String> WORDS = List.of("screen", "--out", ".", "--detail", "reasons", "-");

    @TempDir
    static Path folder;

    private static InputFiles inputs;

    @BeforeAll
    static void writeInputs() throws IOException {
        List<String> lines = Samples.lines();
        for (int i = 0; i < 500; i++) {
            lines.add(Samples.household(i));
        }
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.write(in.resolve("a.ndjson"), lines);
        try (GZIPOutputStream packed = new GZIPOutputStream(Files.newOutputStream(in.resolve("b.ndjson.gz")))) {
            packed.write(String.join("\n\n", lines.subList(0, 9)).getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(in.resolve("c.json"), "[" + lines.get(0) + "," + lines.get(2) + ", {]");
        Files.writeString(in.resolve("d.json"), lines.get(5));
        Files.writeString(in.resolve("e.csv"), "编号,名称\nu1,张三\nu2,李四\nu2,王五\n");
        inputs = InputFiles.of(List.of(in.toString()), folder);
        expect();
    }

    private static void expect() throws IOException {
        ChosenScreening chosen = ChosenScreening.of(WORDS);
        run("expected", OutputFolder.Mode.REFUSE, output -> assertThat(
                new Screening(chosen.run(), chosen.judge(), chosen.sources(), 2)
                        .judge(inputs.files(), output, (read, rejected, bytes) -> { }, () -> false)).isTrue());
    }

    private interface Judging {

        void on(OutputFolder output) throws Exception;
    }

    private static void run(String name, OutputFolder.Mode mode, Judging judging) {
        ChosenScreening chosen = ChosenScreening.of(WORDS);
        try (OutputFolder output = OutputFolder.open(
                folder.resolve(name), chosen.run(), new Setup(Map.of(), inputs.files()), mode)) {
            judging.on(output);
            if (output.last().complete()) {
                output.make(new SummaryDocument(), Locale.ROOT);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private boolean engine(SparkEngine engine, OutputFolder output, int stopAfter) throws Exception {
        Sessions.open(Map.of());
        int[] left = {stopAfter};
        return engine.judge(
                ChosenScreening.of(WORDS).sliced(), WORDS, inputs.files(), output, (read, rejected, bytes) -> { },
                () -> --left[0] < 0);
    }

    private void compare(String name) throws IOException {
        for (String each : List.of("results.ndjson", "summary.json", "run.json")) {
            assertThat(folder.resolve(name).resolve(each))
                    .hasSameBinaryContentAs(folder.resolve("expected").resolve(each));
        }
    }

    @Test
    void oneSliceOrManyGiveTheSameBytes() throws IOException {
        for (int bytes : new int[] {1, 1 << 30}) {
            run("slices-" + bytes, OutputFolder.Mode.REFUSE, output ->
                    assertThat(engine(new SparkEngine(SliceTask::judge, bytes), output, Integer.MAX_VALUE)).isTrue());
            compare("slices-" + bytes);
        }
    }

    @Test
    void tasksThatFailOnceOrTwiceChangeNothing() throws IOException {
        run("failing", OutputFolder.Mode.REFUSE, output -> assertThat(engine(new SparkEngine((task, part) -> {
            JudgedSlice judged = task.judge(part);
            TaskContext context = TaskContext.get();
            if (context.attemptNumber() < context.partitionId() % 3) {
                throw new IllegalStateException("the executor is lost");
            }
            return judged;
        }, 1), output, Integer.MAX_VALUE)).isTrue());
        compare("failing");
    }

    @Test
    void aRunThatWasStoppedGoesOn() throws IOException {
        List<Boolean> whole = new ArrayList<>();
        run("stopped", OutputFolder.Mode.REFUSE, output -> whole.add(engine(new SparkEngine((task, part) -> {
            JudgedSlice judged = task.judge(part);
            if (TaskContext.get().partitionId() > 0) {
                Thread.sleep(600_000);
            }
            return judged;
        }, 1), output, 30)));
        run("stopped", OutputFolder.Mode.RESUME, output ->
                whole.add(engine(new SparkEngine(SliceTask::judge, 1), output, Integer.MAX_VALUE)));
        assertThat(whole).containsExactly(false, true);
        compare("stopped");
    }

    @Test
    void aRunThatSparkGivesUpIsNoResult() {
        run("given-up", OutputFolder.Mode.REFUSE, output -> {
            assertThatThrownBy(() -> engine(new SparkEngine((task, part) -> {
                throw new IllegalStateException("no memory anywhere");
            }, 1), output, Integer.MAX_VALUE)).hasMessageContaining("no memory anywhere");
            assertThat(output.last().complete()).isFalse();
        });
        assertThat(folder.resolve("given-up/results.ndjson")).doesNotExist();
    }
}
