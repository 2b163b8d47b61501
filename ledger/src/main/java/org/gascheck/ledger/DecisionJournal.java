package org.gascheck.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.gascheck.reports.decisions.Decision;
import org.gascheck.reports.decisions.LoggedDecision;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The end of the log of an embedded database, in a file beside it: decisions that are on the disk, each with the hash
 * of the one before, and not in their table yet. A line in a file that has its size already is on the disk in a
 * fraction of the time that a transaction of H2 takes. For one thread at a time, and for one process.
 */
final class DecisionJournal implements AutoCloseable {

    private static final String BESIDE = ".decisions";
    private static final int SIZE = 1 << 20;

    private final Path path;
    private final FileChannel file;
    private final FileLock lock;
    private final List<Line> lines = new ArrayList<>();
    private int end;

    /** A decision, and how it stands in the log. */
    record Line(Decision decision, LoggedDecision logged) {

        static Line of(Decision decision) {
            return new Line(decision, decision.logged());
        }
    }

    private DecisionJournal(Path path, FileChannel file, FileLock lock) {
        this.path = path;
        this.file = file;
        this.lock = lock;
    }

    /** Where that of a database is, or would be; empty of one that is in no file of this machine. */
    static Optional<Path> placeOf(DataSource database) {
        if (!LedgerSchema.isH2(database)) {
            return Optional.empty();
        }
        return JdbcClient.create(database).sql("SELECT DATABASE_PATH()").query(String.class).optional()
                .map(path -> Path.of(path + BESIDE))
                .filter(path -> path.getParent() != null && Files.isDirectory(path.getParent()));
    }

    /**
     * Opens one, with the lines that stand in it; makes it where there is none.
     *
     * @throws LedgerException if another program has it open
     */
    static DecisionJournal open(Path path) {
        try {
            return in(path, FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One in an open file, which is closed with it, or where it cannot be opened. */
    static DecisionJournal in(Path path, FileChannel file) throws IOException {
        try {
            DecisionJournal journal = new DecisionJournal(path, file, lock(file, path));
            journal.read();
            return journal;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static FileLock lock(FileChannel file, Path path) throws IOException {
        FileLock lock;
        try {
            lock = file.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new LedgerException(LedgerException.Kind.UNUSABLE,
                    "决定日志文件 " + path + " 正由另一个程序使用",
                    "the log of decisions " + path + " is in use by another program");
        }
        return lock;
    }

    /** Those that follow on each other; after them comes what is from before, or half a line nobody was told of. */
    private void read() throws IOException {
        ByteBuffer all = ByteBuffer.allocate((int) Math.min(file.size(), SIZE));
        while (all.hasRemaining() && file.read(all, all.position()) >= 0) {
            continue;
        }
        String text = new String(all.array(), 0, all.position(), StandardCharsets.UTF_8);
        for (String each : text.split("\n", -1)) {
            Optional<Line> line = LoggedDecision.ofLine(each).filter(LoggedDecision::isWhole)
                    .flatMap(logged -> logged.decision().map(decision -> new Line(decision, logged)));
            if (line.isEmpty() || !lines.isEmpty() && !follows(line.get().decision(), lines.get(lines.size() - 1))) {
                break;
            }
            lines.add(line.get());
            end += each.getBytes(StandardCharsets.UTF_8).length + 1;
        }
        if (file.size() < SIZE) {
            file.write(ByteBuffer.allocate(SIZE - (int) file.size()), file.size());
            file.force(true);
        }
    }

    private static boolean follows(Decision decision, Line before) {
        return decision.number() == before.decision().number() + 1
                && decision.previous().equals(before.logged().hash());
    }

    /** What stands in it and not in the table, in its order. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /**
     * Adds some, which are on the disk when this returns, or none where there is no room for them.
     *
     * @throws UncheckedIOException if they cannot be written; then none is told to be there
     */
    boolean add(List<Line> some) {
        StringBuilder text = new StringBuilder();
        some.forEach(each -> text.append(each.logged().line()).append('\n'));
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        int length = bytes.remaining();
        if (end + length > SIZE) {
            return false;
        }
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes, end + (long) bytes.position());
            }
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.addAll(some);
        end += length;
        return true;
    }

    /** All of it is in the table, and on the disk there: the next line is the first. */
    void clear() {
        lines.clear();
        end = 0;
    }

    /** Closes it, and removes the file where nothing stands in it. */
    @Override
    public void close() {
        try {
            if (lines.isEmpty()) {
                Files.deleteIfExists(path);
            }
            lock.release();
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
