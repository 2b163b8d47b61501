package org.gascheck.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gascheck.screening.sources.InputFiles;

/**
 * Tells which files in a folder, and in those in it, are new or changed, once nobody has written to them for a moment.
 * Used by one thread.
 */
final class FolderWatch implements Closeable {

    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(300);

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Map<Path, Pending> pending = new TreeMap<>();
    private boolean started;

    /** A file that was written to: when to look at it, how large it was, and how often it was looked at in vain. */
    private record Pending(long due, long size, int tries) {
    }

    private FolderWatch(WatchService service) {
        this.service = service;
    }

    /** Watches a folder from now on. */
    static FolderWatch of(Path folder) throws IOException {
        FolderWatch watch = new FolderWatch(folder.getFileSystem().newWatchService());
        watch.register(folder, false);
        watch.started = true;
        return watch;
    }

    /** A file that is there already is told like one that has changed. */
    void tell(Path file) {
        pending.put(file, new Pending(System.nanoTime(), size(file), 0));
    }

    /** A file that was told, once more after a while, since it may not have been whole. */
    void again(Path file, int tries) {
        pending.putIfAbsent(file, new Pending(System.nanoTime() + QUIET * (2L << tries), size(file), tries));
    }

    /**
     * A file that was changed.
     *
     * @param tries how often it was told since
     */
    record Changed(Path file, int tries) {
    }

    /** Waits for the next one. */
    Changed next() throws InterruptedException {
        while (true) {
            long now = System.nanoTime();
            long wait = QUIET;
            for (Map.Entry<Path, Pending> each : Map.copyOf(pending).entrySet()) {
                Pending of = each.getValue();
                if (of.due() - now > 0) {
                    wait = Math.min(wait, of.due() - now);
                    continue;
                }
                long size = size(each.getKey());
                if (size == of.size()) {
                    pending.remove(each.getKey());
                    return new Changed(each.getKey(), of.tries());
                }
                pending.put(each.getKey(), new Pending(now + QUIET, size, of.tries()));
            }
            look(pending.isEmpty() ? Long.MAX_VALUE : wait);
        }
    }

    private void look(long wait) throws InterruptedException {
        WatchKey key;
        try {
            key = wait == Long.MAX_VALUE ? service.take() : service.poll(wait, TimeUnit.NANOSECONDS);
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException();
        }
        if (key == null) {
            return;
        }
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                lookAtAll(folder);
            } else {
                take(folder.resolve((Path) event.context()));
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    private void take(Path path) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            register(path, started);
        } else if (InputFiles.holdsSubmissions(path) && !InputFiles.isNoFile(path)) {
            pending.put(path, new Pending(System.nanoTime() + QUIET, size(path), 0));
        }
    }

    /** Folders that are not there any more are none to watch. */
    private void register(Path folder, boolean withFiles) {
        try (Stream<Path> members = Files.list(folder)) {
            folders.put(
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE),
                    folder);
            for (Path each : members.toList()) {
                if (withFiles || Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    take(each);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // It went away again, or nobody may look into it.
        }
    }

    private void lookAtAll(Path folder) {
        try (Stream<Path> members = Files.list(folder)) {
            members.forEach(this::take);
        } catch (IOException | UncheckedIOException e) {
            // It went away again.
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
