package org.gascheck.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.reports.results.JudgedSubmissions;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultFile;
import org.gascheck.reports.results.Totals;
import org.gascheck.reports.results.TotalsCount;
import org.gascheck.screening.output.OutputFolder;
import org.gascheck.screening.sources.InputFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** All that is read is judged or rejected, in its order, and nothing bad takes anything else with it. */
class ScreeningTest {

    /** That many submissions, one of a hundred bad; {@code -Dscreening.lines=1000000} has a million. */
    private static final int LINES = Integer.getInteger("screening.lines", 1_000);

    @TempDir
    Path folder;

    private Path lines(String name, List<byte[]> lines) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream packed = name.endsWith(".gz") ? new GZIPOutputStream(out) : out) {
            for (byte[] line : lines) {
                packed.write(line);
                packed.write('\n');
            }
        }
        return file;
    }

    @Test
    void ofManyLinesWithBadOnesAsManyAreReadAsAreJudgedAndRejected() throws Exception {
        Path input = folder.resolve("many.ndjson");
        List<byte[]> good = IntStream.range(0, 60).mapToObj(Samples::good).toList();
        List<byte[]> bad = Samples.bad();
        int rejected = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(input))) {
            for (int i = 0; i < LINES; i++) {
                boolean isBad = i % 100 == 37;
                out.write(isBad ? bad.get(i / 100 % bad.size()) : good.get(i % good.size()));
                out.write('\n');
                rejected += isBad ? 1 : 0;
            }
        }
        Screened run = Screened.into(folder.resolve("out"));

        assertThat(run.run(input)).isTrue();

        Totals totals = run.totals();
        assertThat(totals.read()).isEqualTo(LINES);
        assertThat(totals.rejected()).isEqualTo(rejected);
        assertThat(totals.verdicts().values().stream().mapToLong(each -> each).sum()).isEqualTo(LINES - rejected);
        TotalsCount again = new TotalsCount(Samples.RUN);
        long[] number = {0};
        new ResultFile(folder.resolve("out").resolve(OutputFolder.RESULTS), Samples.RUN).forEach(result -> {
            assertThat(result.number()).isEqualTo(++number[0]);
            assertThat(result.place()).isEqualTo(Long.toString(number[0]));
            assertThat(result.isJudged()).isEqualTo((number[0] - 1) % 100 != 37);
            again.add(result);
        });
        assertThat(again.totals()).isEqualTo(totals);
    }

    @Test
    void eachResultIsThatOfItsSubmissionAlone() throws Exception {
        List<byte[]> good = IntStream.range(0, 24).mapToObj(Samples::good).toList();
        Screened.into(folder.resolve("out")).run(lines("a.ndjson", good));

        List<Result> results = Screened.results(folder.resolve("out"));
        JudgedSubmissions judged = new JudgedSubmissions(Samples.RUN);
        for (int i = 0; i < good.size(); i++) {
            assertThat(results.get(i).judged())
                    .isEqualTo(judged.of(Samples.CHECKER.check(Submissions.read(good.get(i), "a.ndjson")), null));
        }
    }

    @Test
    void theBytesDoNotDependOnTheThreads() throws Exception {
        List<byte[]> all = new ArrayList<>(Samples.bad());
        for (int i = 0; i < 250; i++) {
            all.add(Samples.good(i));
        }
        Path input = lines("a.ndjson", all);
        for (int threads : new int[] {1, 2, 8}) {
            Screened.into(folder.resolve("out" + threads)).on(threads).run(input);
        }

        assertThat(Screened.bytes(folder.resolve("out2"))).isEqualTo(Screened.bytes(folder.resolve("out1")));
        assertThat(Screened.bytes(folder.resolve("out8"))).isEqualTo(Screened.bytes(folder.resolve("out1")));
    }

    @Test
    void aLineIsToldByItsNumberInTheFile() throws Exception {
        byte[] text = ("\uFEFF\n" + new String(Samples.good(0), StandardCharsets.UTF_8) + "\r\n   \n{\"x\":1}\n"
                + new String(Samples.good(1), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        Screened.into(folder.resolve("out")).run(Files.write(folder.resolve("a.ndjson"), text));

        List<Result> results = Screened.results(folder.resolve("out"));
        assertThat(results).extracting(Result::place).containsExactly("2", "4", "5");
        assertThat(results).extracting(Result::isJudged).containsExactly(true, false, true);
        assertThat(results.get(1).problems().get(0).line()).isEqualTo(4);
    }

    @Test
    void aLineThatIsTooLongIsRejectedAndTheNextIsRead() throws Exception {
        byte[] tooLong = new byte[3 << 20];
        Arrays.fill(tooLong, (byte) ' ');
        Screened.into(folder.resolve("out"))
                .run(lines("a.ndjson", List.of(Samples.good(0), tooLong, Samples.good(1), tooLong)));

        List<Result> results = Screened.results(folder.resolve("out"));
        assertThat(results).extracting(Result::isJudged).containsExactly(true, false, true, false);
        assertThat(results.get(1).problems().get(0).toString()).contains("a.ndjson:2").contains("larger than 1048576");
    }

    @Test
    void foldersArraysSingleFilesCompressedOnesAndTheStandardInputAreReadInTheirOrder() throws Exception {
        Path inputs = Files.createDirectories(folder.resolve("in/b"));
        Files.write(folder.resolve("in/c.json"), Samples.good(0));
        Files.write(inputs.resolve("list.json"), list(Samples.good(1), Samples.good(2)));
        lines("in/a.ndjson.gz", List.of(Samples.good(3), "{}".getBytes(StandardCharsets.UTF_8)));
        lines("in/d.json", List.of(Samples.good(4), Samples.good(5)));
        Files.writeString(folder.resolve("in/readme.txt"), "no submission");
        Screened.into(folder.resolve("in/out")).reading(Samples.good(6)).run(folder.resolve("in"), Path.of("-"));

        List<Result> results = Screened.results(folder.resolve("in/out"));
        assertThat(results)
                .extracting(each ->
                        each.source().replace(folder.resolve("in").toString() + "/", "") + ":" + each.place())
                .containsExactly(
                        "a.ndjson.gz:1", "a.ndjson.gz:2", "b/list.json:/0", "b/list.json:/1", "c.json:", "d.json:1",
                        "d.json:2", "-:");
        assertThat(results).extracting(Result::isJudged)
                .containsExactly(true, false, true, true, true, true, true, true);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeInAFolderIsPassedOverAndNotWaitedFor() throws Exception {
        Path inputs = Files.createDirectories(folder.resolve("in"));
        Files.write(inputs.resolve("a.json"), Samples.good(0));
        assertThat(new ProcessBuilder("mkfifo", inputs.resolve("b.json").toString()).start().waitFor()).isZero();
        InputFiles found = InputFiles.of(List.of(inputs.toString()), null);
        assertThat(found.files()).hasSize(1);
        assertThat(found.passed()).containsExactly(inputs.resolve("b.json").toString());
    }

    private static byte[] list(byte[]... members) throws IOException {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        list.write('[');
        for (int i = 0; i < members.length; i++) {
            list.write(i == 0 ? '\n' : ',');
            list.write(members[i]);
        }
        list.write(']');
        return list.toByteArray();
    }

    @Test
    void aListEndsWhereItIsNoJsonAnyMoreAndSaysSo() throws Exception {
        // The quotation mark that is missing makes of the third member a text of the second.
        byte[] broken = "{\"assessedOn\": \"2022-06-01}, {\"assessedOn\": \"2022-06-02\"}"
                .getBytes(StandardCharsets.UTF_8);
        Screened run = Screened.into(folder.resolve("out"));
        run.run(Files.write(folder.resolve("a.json"), list(Samples.good(0), "7".getBytes(StandardCharsets.UTF_8),
                broken, Samples.good(1))), Files.write(folder.resolve("b.json"), Samples.good(2)));

        List<Result> results = Screened.results(folder.resolve("out"));
        assertThat(results).extracting(Result::isJudged).containsExactly(true, false, false, true);
        assertThat(results.get(1).problems().get(0).toString()).contains("not an object");
        assertThat(results.get(2).problems()).hasSize(2);
        assertThat(results.get(2).problems().get(1).toString()).contains("the rest of the file was not read");
        assertThat(run.totals().read()).isEqualTo(4);
    }

    @Test
    void inputsThatCannotBeReadAreRejected() throws Exception {
        Path cut = lines("cut.ndjson.gz", IntStream.range(0, 600).mapToObj(Samples::good).toList());
        byte[] whole = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        Screened run = Screened.into(folder.resolve("out"));
        run.run(folder.resolve("none.json"), Files.write(folder.resolve("no.json.gz"), Samples.good(0)), cut,
                Files.write(folder.resolve("empty.json"), new byte[0]),
                Files.write(folder.resolve("a.json"), Samples.good(0)));

        List<Result> results = Screened.results(folder.resolve("out"));
        assertThat(run.totals().rejected()).isEqualTo(4);
        assertThat(results.get(0).problems().get(0).toString()).contains("none.json").contains("no such file");
        assertThat(results.get(1).problems().get(0).toString()).contains("no.json.gz").contains("cannot be read");
        assertThat(results.get(results.size() - 3).problems().get(0).toString())
                .contains("the rest of the file was not read");
        assertThat(results.get(results.size() - 1).isJudged()).isTrue();
    }

    @Test
    void aFolderWithResultsIsLeftAloneUnlessTheyAreToBeDoneAgain() throws Exception {
        Path out = folder.resolve("out");
        Path input = lines("a.ndjson", List.of(Samples.good(0)));
        Screened.into(out).run(input);

        assertThatThrownBy(() -> Screened.into(out).run(input)).isInstanceOf(ScreeningException.class)
                .hasMessageContaining("holds results already");
        Files.writeString(out.resolve("mine.txt"), "mine");
        Screened.into(out).mode(OutputFolder.Mode.OVERWRITE).run(lines("b.ndjson", List.of()));
        assertThat(Screened.results(out)).isEmpty();
        assertThat(out.resolve("mine.txt")).exists();
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldAsThat() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Screened.into(file.resolve("out")).run(lines("a.ndjson", List.of())))
                .isInstanceOfSatisfying(ScreeningException.class, e ->
                        assertThat(e.kind()).isEqualTo(ScreeningException.Kind.OUTPUT));
    }
}
