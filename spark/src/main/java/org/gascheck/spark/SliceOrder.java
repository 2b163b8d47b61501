package org.gascheck.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.TotalsCount;
import org.gascheck.screening.Screening;
import org.gascheck.screening.ScreeningException;
import org.gascheck.screening.Slice;
import org.gascheck.screening.output.Checkpoint;
import org.gascheck.screening.output.OutputFolder;
import org.gascheck.screening.output.Position;

/**
 * Writes slices in their order, however they arrive; those that arrive early are kept, which are about as many as there
 * are tasks at a time. Used by one thread.
 */
final class SliceOrder {

    private static final long BETWEEN_ENTRIES = 5_000_000_000L;

    private final List<Slice> slices;
    private final OutputFolder output;
    private final Screening.Progress progress;
    private final TotalsCount totals;
    private final Map<Integer, JudgedSlice> early = new HashMap<>();
    private Position reached;
    private int next;
    private long entered = System.nanoTime();

    SliceOrder(Run run, List<Slice> slices, OutputFolder output, Screening.Progress progress) {
        this.slices = slices;
        this.output = output;
        this.progress = progress;
        this.totals = new TotalsCount(run);
        this.totals.add(output.last().totals());
        this.reached = output.last().position();
    }

    boolean isComplete() {
        return next == slices.size();
    }

    void take(int number, JudgedSlice slice) throws ScreeningException {
        early.put(number, slice);
        for (JudgedSlice due = early.remove(next); due != null; due = early.remove(next)) {
            write(slices.get(next), due);
            next++;
            if (isComplete()) {
                output.finish(checkpoint(true));
            }
        }
        if (!isComplete() && System.nanoTime() - entered > BETWEEN_ENTRIES) {
            record();
        }
    }

    private void write(Slice slice, JudgedSlice judged) throws ScreeningException {
        output.write(judged.lines(), judged.lines().length);
        totals.add(TotalsBytes.totals(judged.totals()));
        reached = slice.until();
        progress.done(totals.read(), totals.rejected(), slice.bytes());
    }

    /** Notes how far the run has come. */
    void record() throws ScreeningException {
        output.record(checkpoint(false));
        entered = System.nanoTime();
    }

    private Checkpoint checkpoint(boolean complete) {
        return new Checkpoint(reached, totals.read(), output.bytes(), complete, totals.totals());
    }
}
