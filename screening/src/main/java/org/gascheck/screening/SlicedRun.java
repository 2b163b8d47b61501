package org.gascheck.screening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Totals;
import org.gascheck.reports.results.TotalsCount;
import org.gascheck.screening.output.Checkpoint;
import org.gascheck.screening.output.Position;
import org.gascheck.screening.sources.InputFile;
import org.gascheck.screening.sources.RawSubmission;
import org.gascheck.screening.sources.SourceOpener;

/**
 * A run that is cut into slices, so that several processes can judge it. Put together in their order, the slices give
 * the bytes that {@link Screening} writes. Immutable, and safe for use by many threads.
 */
public final class SlicedRun {

    private final Run run;
    private final BatchJudge batches;
    private final SourceOpener opener;

    /** A run by a judge. */
    public SlicedRun(Run run, Judge judge, SourceOpener opener) {
        this.run = run;
        this.batches = new BatchJudge(run, judge);
        this.opener = opener;
    }

    /**
     * What a slice came to.
     *
     * @param lines  its results, a line each
     * @param totals what they come to together
     */
    public record Judged(byte[] lines, Totals totals) {
    }

    /** What its results have in common. */
    public Run run() {
        return run;
    }

    /**
     * Goes through what is left of all inputs without judging it, and cuts it.
     *
     * @param most about how many bytes a slice has
     */
    public List<Slice> slices(List<InputFile> inputs, Checkpoint from, int most) throws InterruptedException {
        List<Slice> slices = new ArrayList<>();
        Cut cut = new Cut(from, most, slices);
        new BatchReader(inputs, opener, cut::take).read(from.position(), from.results());
        cut.end();
        return slices;
    }

    /** Puts batches together: read from the beginning of a slice on, the inputs give the same batches again. */
    private static final class Cut {

        private final int most;
        private final List<Slice> slices;
        private Position begun;
        private long before;
        private long results;
        private int size;
        private Batch last;

        Cut(Checkpoint from, int most, List<Slice> slices) {
            this.begun = from.position();
            this.before = from.results();
            this.most = most;
            this.slices = slices;
        }

        boolean take(Batch batch) {
            last = batch;
            results += batch.members().size();
            size += batch.members().stream().mapToInt(each -> each.raw().size()).sum();
            if (size >= most) {
                end();
            }
            return true;
        }

        void end() {
            if (last != null) {
                slices.add(new Slice(begun, last.after(), before, results, last.bytes()));
                begun = last.after();
                before += results;
                results = 0;
                size = 0;
                last = null;
            }
        }
    }

    /**
     * Judges a slice.
     *
     * @throws IllegalStateException if the inputs no longer have it
     */
    public Judged judge(List<InputFile> inputs, Slice slice) throws InterruptedException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        TotalsCount totals = new TotalsCount(run);
        boolean[] whole = {slice.from().equals(slice.until())};
        new BatchReader(inputs, opener, batch -> {
            add(batch, lines, totals);
            whole[0] = batch.after().equals(slice.until());
            return !whole[0] && totals.read() < slice.results();
        }).read(slice.from(), slice.before());
        if (!whole[0] || totals.read() != slice.results()) {
            throw new IllegalStateException("the inputs have changed since the run began: "
                    + totals.read() + " submissions from " + slice.from() + " on; expected " + slice.results());
        }
        return new Judged(lines.toByteArray(), totals.totals());
    }

    private void add(Batch batch, ByteArrayOutputStream lines, TotalsCount totals) {
        try {
            BatchJudge.Judged judged = batches.judge(batch);
            lines.write(judged.lines().buffer(), 0, judged.lines().size());
            totals.add(judged.totals());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a submission comes to. */
    public Result judge(long number, String source, RawSubmission submission) {
        return batches.result(number, new Batch.Member(source, submission));
    }
}
