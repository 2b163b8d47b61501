package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** A watch tells what changed files come to, whatever is in them, until it is ended. */
class WatchCommandTest {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void tellsWhatAChangedFileComesToAndGoesOnAfterBadOnes() throws Exception {
        AtomicInteger code = new AtomicInteger(-1);
        Thread watch = new Thread(() -> code.set(Main.run(
                new Terminal(
                        new ByteArrayInputStream(new byte[0]), Terminal.utf8(out),
                        Terminal.utf8(new ByteArrayOutputStream()), Ansi.OFF, 100),
                "watch", folder.toString(), "--lang", "en")));
        watch.start();
        await("Ctrl-C ends it");

        write("a.json", Files.readAllBytes(SUBMISSIONS.resolve("hotpot-basement.json")));
        await("a.json NON-COMPLIANT");
        write("b.json", "{\"assessedOn\":".getBytes(StandardCharsets.UTF_8));
        await("b.json cannot be read");
        Files.createDirectory(folder.resolve("sub"));
        write("sub/c.ndjson", "{}\n{}\n".getBytes(StandardCharsets.UTF_8));
        await("c.ndjson cannot be read 2");
        write("a.json", Files.readAllBytes(SUBMISSIONS.resolve("school-canteen-in-order.json")));
        await("a.json NON-COMPLIANT → COMPLIANT within the clauses that rules judge");
        Files.delete(folder.resolve("a.json"));
        await("a.json deleted");

        watch.interrupt();
        watch.join(LONGEST.toMillis());
        assertThat(code).hasValue(0);
    }

    private void write(String name, byte[] content) throws Exception {
        Files.write(folder.resolve(name), content);
    }

    private void await(String text) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        // Lines are wrapped, and blanks stand in between.
        while (!out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ").contains(text)) {
            assertThat(System.nanoTime()).as("waiting for \"%s\" in %s", text, out).isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Test
    void whatIsNoFolderIsToldAtOnce() {
        Run run = Run.of("watch", folder.resolve("none").toString());

        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("none");
    }
}
