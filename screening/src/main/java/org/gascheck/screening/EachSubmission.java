package org.gascheck.screening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.gascheck.screening.output.Position;
import org.gascheck.screening.sources.InputFile;
import org.gascheck.screening.sources.RawSubmission;
import org.gascheck.screening.sources.SourceOpener;

/**
 * Does something with each submission of some inputs on several threads, and hands on what comes of it in the order of
 * the inputs, with as little in memory as these threads need.
 *
 * @param <T> what comes of a submission
 */
public final class EachSubmission<T> {

    private static final long LONGEST_WAIT = 200;

    private final SourceOpener opener;
    private final int threads;
    private final Work<T> work;

    /**
     * What is done with a submission. Safe for use by many threads.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {

        /** Does it; a submission that was refused is among them. */
        T of(String source, RawSubmission submission);
    }

    /**
     * Takes what came of submissions, one after the other.
     *
     * @param <T> what came of each
     */
    @FunctionalInterface
    public interface Taker<T> {

        /**
         * Takes the next one.
         *
         * @param number its number among all, from 1
         */
        void take(long number, T result) throws IOException;
    }

    /** What came of a batch. */
    private record Done<T>(Batch batch, List<T> results) {
    }

    /** Something to do with submissions of inputs that can be opened. */
    public EachSubmission(SourceOpener opener, int threads, Work<T> work) {
        this.opener = opener;
        this.threads = threads;
        this.work = work;
    }

    /**
     * Goes through all submissions.
     *
     * @param refused tells of what came of each whether it is to be counted as rejected
     * @param stop    tells whether to stop as soon as may be
     * @return whether it went through all
     * @throws IOException if what came of them cannot be taken
     */
    public boolean go(
            List<InputFile> inputs,
            Taker<T> taker,
            Predicate<T> refused,
            Screening.Progress progress,
            BooleanSupplier stop)
            throws IOException {
        BlockingQueue<Future<Done<T>>> done = new ArrayBlockingQueue<>(threads + 2);
        ExecutorService workers = Executors.newFixedThreadPool(threads, Screening::thread);
        ExecutorService reading = Executors.newSingleThreadExecutor(Screening::thread);
        try {
            Future<?> reader = reading.submit(() -> {
                new BatchReader(inputs, opener, batch -> {
                    done.put(workers.submit(() -> done(batch)));
                    return true;
                }).read(Position.START, 0);
                return null;
            });
            return take(done, reader, taker, refused, progress, stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw Screening.fault(e.getCause());
        } finally {
            reading.shutdownNow();
            workers.shutdownNow();
        }
    }

    private Done<T> done(Batch batch) {
        List<T> results = new ArrayList<>();
        batch.members().forEach(each -> results.add(work.of(each.source(), each.raw())));
        return new Done<>(batch, results);
    }

    private boolean take(
            BlockingQueue<Future<Done<T>>> done,
            Future<?> reader,
            Taker<T> taker,
            Predicate<T> refused,
            Screening.Progress progress,
            BooleanSupplier stop)
            throws IOException, InterruptedException, ExecutionException {
        long read = 0;
        long rejected = 0;
        while (!stop.getAsBoolean()) {
            Future<Done<T>> next = done.poll(LONGEST_WAIT, TimeUnit.MILLISECONDS);
            if (next == null) {
                if (reader.isDone() && done.isEmpty()) {
                    reader.get();
                    return true;
                }
                continue;
            }
            Done<T> batch = next.get();
            for (T each : batch.results()) {
                read++;
                rejected += refused.test(each) ? 1 : 0;
                taker.take(read, each);
            }
            progress.done(read, rejected, batch.batch().bytes());
        }
        return false;
    }
}
