package org.gascheck.screening.output;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.reports.results.ResultFile;
import org.gascheck.reports.results.ResultsDocument;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.RunJson;
import org.gascheck.reports.results.TotalsCount;
import org.gascheck.screening.ScreeningException;

/**
 * The folder into which a run writes: its head, its results as far as they are there, a journal of how far that is, and
 * what is made of them. Whatever ends the process, what stands there up to the last entry of the journal is right, and
 * a later run can go on from it. Used by one thread; it keeps other runs out until it is closed.
 */
public final class OutputFolder implements Closeable {

    /** The name of the results. */
    public static final String RESULTS = "results.ndjson";
    /** That of the head of the run. */
    public static final String RUN = "run.json";
    /** That of what it comes to. */
    public static final String SUMMARY = "summary.json";

    private static final String UNFINISHED = RESULTS + ".part";
    private static final String JOURNAL = ".journal";
    private static final String LOCK = ".lock";
    private static final String MAKING = ".making";

    private final Path folder;
    private final Run run;
    private final Setup setup;
    private final FileChannel lock;
    private final Set<String> made = new LinkedHashSet<>();
    private Checkpoint last;
    private FileChannel unfinished;
    private long bytes;

    /** What is to become of results that are there already. */
    public enum Mode {
        /** They are left alone, and the run is refused. */
        REFUSE,
        /** The run goes on from them. */
        RESUME,
        /** They are done away with. */
        OVERWRITE
    }

    private OutputFolder(Path folder, Run run, Setup setup, FileChannel lock) {
        this.folder = folder;
        this.run = run;
        this.setup = setup;
        this.lock = lock;
    }

    /** Opens a folder for a run, and makes it where it is not there. */
    public static OutputFolder open(Path folder, Run run, Setup setup, Mode mode) throws ScreeningException {
        FileChannel lock = null;
        try {
            Files.createDirectories(folder);
            lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw ScreeningException.refused(
                        "另一个 gascheck 正在写入文件夹 " + folder, "another gascheck is writing into the folder " + folder);
            }
            OutputFolder output = new OutputFolder(folder, run, setup, lock);
            output.begin(mode);
            return output;
        } catch (IOException e) {
            close(lock);
            throw ScreeningException.output(folder, e);
        } catch (ScreeningException e) {
            close(lock);
            throw e;
        }
    }

    private static void close(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Nothing can be done about it, and nothing was written.
        }
    }

    private void begin(Mode mode) throws IOException, ScreeningException {
        byte[] head = head();
        Path journal = folder.resolve(JOURNAL);
        boolean used = Files.exists(journal) || Files.exists(folder.resolve(RESULTS));
        if (used && mode == Mode.REFUSE) {
            throw ScreeningException.refused(
                    "文件夹 " + folder + " 中已有结果；应为空文件夹，或用 --resume 接着做，或用 --overwrite 重做",
                    "the folder " + folder + " holds results already; expected an empty one, or --resume to go on with"
                            + " them, or --overwrite to do them again");
        }
        if (used && mode == Mode.RESUME) {
            resume(head, journal);
            return;
        }
        if (Files.exists(journal)) {
            discard(journal);
        }
        Files.deleteIfExists(journal);
        Files.deleteIfExists(folder.resolve(RESULTS));
        DurableFiles.write(folder.resolve(RUN), out -> out.write(head));
        unfinished = FileChannel.open(
                folder.resolve(UNFINISHED),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        record(new Checkpoint(Position.START, 0, 0, false, new TotalsCount(run).totals()));
    }

    /** What was made of results that are no more would be taken for what these come to. */
    private void discard(Path journal) throws IOException {
        JournalJson.Entry before;
        try {
            before = JournalJson.read(Files.readAllBytes(journal));
        } catch (IOException | RuntimeException e) {
            return;
        }
        for (String each : before.made()) {
            Path file = folder.resolve(each).normalize();
            if (file.startsWith(folder.normalize())) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void resume(byte[] head, Path journal) throws IOException, ScreeningException {
        JournalJson.Entry before;
        try {
            before = JournalJson.read(Files.readAllBytes(journal));
        } catch (IOException | RuntimeException e) {
            throw ScreeningException.refused(
                    "文件夹 " + folder + " 的进度记录（" + JOURNAL + "）读不出，不能接着做；用 --overwrite 重做",
                    "the journal (" + JOURNAL + ") of the folder " + folder
                            + " cannot be read, so the run cannot go on; --overwrite does it again");
        }
        SameRun.check(before.setup(), setup);
        Path run = folder.resolve(RUN);
        if (!Files.exists(run) || !Arrays.equals(Files.readAllBytes(run), head)) {
            throw SameRun.changed("程序版本、规则包、读法或 --detail", "the version, the rule packs, the settings or --detail");
        }
        made.addAll(before.made());
        last = before.checkpoint();
        bytes = last.bytes();
        Path file = folder.resolve(last.complete() ? RESULTS : UNFINISHED);
        if (last.complete() && !Files.exists(file)) {
            // It was ended between the last entry of the journal and the renaming.
            DurableFiles.publish(folder.resolve(UNFINISHED), file);
        }
        if (!Files.exists(file) || Files.size(file) < bytes) {
            throw ScreeningException.refused(
                    "文件夹 " + folder + " 中的 " + file.getFileName() + " 比进度记录短，不能接着做；用 --overwrite 重做",
                    file.getFileName() + " in the folder " + folder
                            + " is shorter than its journal says, so the run cannot go on; --overwrite does it again");
        }
        if (!last.complete()) {
            unfinished = FileChannel.open(file, StandardOpenOption.WRITE);
            unfinished.truncate(bytes);
            unfinished.position(bytes);
        }
    }

    private byte[] head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        RunJson.write(run, head);
        return head.toByteArray();
    }

    /** How far the run had come when the folder was opened, or has come by the last entry of the journal. */
    public Checkpoint last() {
        return last;
    }

    /** Adds lines to the results. */
    public void write(byte[] lines, int length) throws ScreeningException {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(lines, 0, length);
            while (buffer.hasRemaining()) {
                unfinished.write(buffer);
            }
            bytes += length;
        } catch (IOException e) {
            throw ScreeningException.output(folder.resolve(UNFINISHED), e);
        }
    }

    /** The results; only where these are all. */
    public ResultsSource results() {
        return new ResultFile(folder.resolve(RESULTS), run);
    }

    /** How many bytes of results were written. */
    public long bytes() {
        return bytes;
    }

    /** Syncs the results and notes how far they go. */
    public void record(Checkpoint checkpoint) throws ScreeningException {
        try {
            if (unfinished != null) {
                unfinished.force(true);
            }
            byte[] journal = JournalJson.write(setup, checkpoint, made);
            DurableFiles.write(folder.resolve(JOURNAL), out -> out.write(journal));
            last = checkpoint;
        } catch (IOException e) {
            throw ScreeningException.output(folder.resolve(JOURNAL), e);
        }
    }

    /** Notes that these are all results, and gives them their name. */
    public void finish(Checkpoint checkpoint) throws ScreeningException {
        record(checkpoint);
        try {
            unfinished.close();
            unfinished = null;
            DurableFiles.publish(folder.resolve(UNFINISHED), folder.resolve(RESULTS));
        } catch (IOException e) {
            throw ScreeningException.output(folder.resolve(RESULTS), e);
        }
    }

    /**
     * Has something made of the results, all of it or nothing.
     *
     * @return the files that were made
     */
    public List<Path> make(ResultsDocument document, Locale locale) throws ScreeningException {
        Path making = folder.resolve(MAKING);
        try {
            delete(making);
            Files.createDirectory(making);
            document.write(run, last.totals(), results(), making, locale);
            List<Path> files;
            try (Stream<Path> all = Files.walk(making)) {
                files = all.filter(Files::isRegularFile).sorted().map(making::relativize).toList();
            }
            files.forEach(each -> made.add(each.toString()));
            record(last);
            for (Path each : files) {
                Path file = folder.resolve(each);
                Files.createDirectories(file.getParent());
                DurableFiles.publish(making.resolve(each), file);
            }
            delete(making);
            return files.stream().map(folder::resolve).toList();
        } catch (IOException e) {
            throw ScreeningException.output(folder, e);
        } catch (UncheckedIOException e) {
            throw ScreeningException.output(folder, e.getCause());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> members = Files.walk(folder)) {
                all = members.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : all) {
                Files.delete(each);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (unfinished != null) {
            unfinished.close();
        }
        lock.close();
    }
}
