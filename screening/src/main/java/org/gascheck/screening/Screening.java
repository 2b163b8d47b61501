package org.gascheck.screening;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.TotalsCount;
import org.gascheck.screening.output.Checkpoint;
import org.gascheck.screening.output.OutputFolder;
import org.gascheck.screening.output.Position;
import org.gascheck.screening.sources.InputFile;
import org.gascheck.screening.sources.SourceOpener;
import org.gascheck.screening.sources.SourcePlace;

/**
 * Judges all submissions of some inputs on several threads, and writes their results in the order of the inputs, with
 * as little in memory as these threads need.
 */
public final class Screening {

    /** So that a journal with many places in its statistics does not take the time of judging. */
    private static final long SHORTEST_BETWEEN_ENTRIES = 1_000_000_000L;
    private static final long TIMES_OF_AN_ENTRY = 20;
    private static final long LONGEST_WAIT = 200;

    private final Run run;
    private final Judge judge;
    private final SourceOpener opener;
    private final int threads;

    /** Hears of what is done. */
    public interface Progress {

        /**
         * Some results are written.
         *
         * @param read     how many submissions are done with
         * @param rejected how many of them were rejected
         * @param bytes    about how many bytes of the inputs that took
         */
        void done(long read, long rejected, long bytes);
    }

    /** A screening by a judge on some threads. */
    public Screening(Run run, Judge judge, SourceOpener opener, int threads) {
        this.run = run;
        this.judge = judge;
        this.opener = opener;
        this.threads = threads;
    }

    /**
     * Judges what is left.
     *
     * @param stop tells whether to stop as soon as may be; what was done until then is noted
     * @return whether all was judged
     * @throws ScreeningException if the results cannot be written
     */
    public boolean judge(List<InputFile> inputs, OutputFolder output, Progress progress, BooleanSupplier stop)
            throws ScreeningException {
        if (output.last().complete()) {
            return true;
        }
        BlockingQueue<Future<BatchJudge.Judged>> judged = new ArrayBlockingQueue<>(threads + 2);
        ExecutorService judges = Executors.newFixedThreadPool(threads, Screening::thread);
        BatchJudge batches = new BatchJudge(run, judge);
        Checkpoint from = output.last();
        ExecutorService reading = Executors.newSingleThreadExecutor(Screening::thread);
        try {
            Future<?> reader = reading.submit(() -> {
                new BatchReader(inputs, opener, batch -> {
                    judged.put(judges.submit(() -> batches.judge(batch)));
                    return true;
                }).read(from.position(), from.results());
                return null;
            });
            Position end = new Position(inputs.size(), SourcePlace.START);
            return write(output, judged, reader, end, progress, stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        } finally {
            reading.shutdownNow();
            judges.shutdownNow();
        }
    }

    /** A failure that is nobody's but ours: what can be wrong with a submission ends with that. */
    static RuntimeException fault(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException ours ? ours : new IllegalStateException(cause);
    }

    static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "gascheck-screening");
        thread.setDaemon(true);
        return thread;
    }

    /** Judges the submissions of an input, one after the other, and hands on their results. */
    public void judge(InputFile input, Consumer<Result> taker) throws InterruptedException {
        BatchJudge one = new BatchJudge(run, judge);
        new BatchReader(List.of(input), opener, batch -> {
            long number = batch.first();
            for (Batch.Member each : batch.members()) {
                number++;
                taker.accept(one.result(number, each));
            }
            return true;
        }).read(Position.START, 0);
    }

    private boolean write(
            OutputFolder output,
            BlockingQueue<Future<BatchJudge.Judged>> judged,
            Future<?> reader,
            Position end,
            Progress progress,
            BooleanSupplier stop)
            throws ScreeningException, InterruptedException, ExecutionException {
        TotalsCount totals = new TotalsCount(run);
        totals.add(output.last().totals());
        Position reached = output.last().position();
        long entered = System.nanoTime();
        long tookToEnter = 0;
        while (true) {
            Future<BatchJudge.Judged> next = judged.poll(LONGEST_WAIT, TimeUnit.MILLISECONDS);
            if (next == null) {
                if (stop.getAsBoolean()) {
                    output.record(new Checkpoint(reached, totals.read(), output.bytes(), false, totals.totals()));
                    return false;
                }
                if (reader.isDone() && judged.isEmpty()) {
                    // It ends before the last batch only by failing.
                    reader.get();
                }
                continue;
            }
            BatchJudge.Judged batch = next.get();
            output.write(batch.lines().buffer(), batch.lines().size());
            totals.add(batch.totals());
            progress.done(totals.read(), totals.rejected(), batch.batch().bytes());
            reached = batch.batch().after();
            if (reached.equals(end)) {
                output.finish(new Checkpoint(reached, totals.read(), output.bytes(), true, totals.totals()));
                return true;
            }
            boolean stopping = stop.getAsBoolean();
            long now = System.nanoTime();
            if (stopping || now - entered > Math.max(SHORTEST_BETWEEN_ENTRIES, tookToEnter * TIMES_OF_AN_ENTRY)) {
                output.record(new Checkpoint(reached, totals.read(), output.bytes(), false, totals.totals()));
                entered = System.nanoTime();
                tookToEnter = entered - now;
            }
            if (stopping) {
                return false;
            }
        }
    }
}
