package org.gascheck.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.gascheck.screening.Screening;
import org.gascheck.screening.ScreeningEngine;
import org.gascheck.screening.ScreeningException;
import org.gascheck.screening.Slice;
import org.gascheck.screening.SlicedRun;
import org.gascheck.screening.output.Checkpoint;
import org.gascheck.screening.output.OutputFolder;
import org.gascheck.screening.sources.InputFile;
import scala.Function0;
import scala.Function1;
import scala.Function2;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;

/**
 * Has Spark judge the slices of a run. A slice comes to the same whoever judges it and however often, and the driver
 * takes each once and writes them in their order, so that the bytes are those of a run without Spark.
 */
public final class SparkEngine implements ScreeningEngine {

    /** About what a task reads: many tasks for each core, and results that a driver can hold. */
    private static final int BYTES_OF_A_SLICE = 1 << 21;
    private static final long LONGEST_WAIT = 200;

    private final TaskJudge tasks;
    private final int bytes;

    /** Found by {@link java.util.ServiceLoader}. */
    public SparkEngine() {
        this(SliceTask::judge, BYTES_OF_A_SLICE);
    }

    SparkEngine(TaskJudge tasks, int bytes) {
        this.tasks = tasks;
        this.bytes = bytes;
    }

    /** Judges a slice; sent to executors. */
    @FunctionalInterface
    interface TaskJudge extends Serializable {

        JudgedSlice judge(SliceTask task, Iterator<Slice> part) throws Exception;
    }

    private record Arrived(int number, JudgedSlice slice) {
    }

    @Override
    public boolean judge(
            SlicedRun run,
            List<String> chosen,
            List<InputFile> inputs,
            OutputFolder output,
            Screening.Progress progress,
            BooleanSupplier stop)
            throws ScreeningException {
        Checkpoint from = output.last();
        if (from.complete()) {
            return true;
        }
        SparkSession session = session();
        try {
            List<Slice> slices = run.slices(inputs, from, bytes);
            SliceOrder order = new SliceOrder(run.run(), slices, output, progress);
            BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();
            SimpleFutureAction<BoxedUnit> action = submit(
                    session, slices, new SliceTask(chosen, SliceTask.Input.of(inputs)), arrived);
            while (!order.isComplete()) {
                Arrived next = arrived.poll(LONGEST_WAIT, TimeUnit.MILLISECONDS);
                if (next != null) {
                    order.take(next.number(), next.slice());
                } else if (stop.getAsBoolean()) {
                    action.cancel();
                    order.record();
                    return false;
                } else if (action.isCompleted() && arrived.isEmpty()) {
                    throw failure(action);
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            session.stop();
        }
    }

    /** The session of this driver, with what its operator set. */
    private static SparkSession session() {
        return SparkSession.builder()
                .appName("gascheck screen")
                // All results together are larger than what Spark lets a driver hold; it writes them as they come.
                .config("spark.driver.maxResultSize", "0")
                .getOrCreate();
    }

    private SimpleFutureAction<BoxedUnit> submit(
            SparkSession session, List<Slice> slices, SliceTask task, BlockingQueue<Arrived> arrived) {
        TaskJudge judge = tasks;
        var context = JavaSparkContext.fromSparkContext(session.sparkContext());
        var rdd = context.parallelize(slices, slices.size()).rdd();
        Function1<scala.collection.Iterator<Slice>, JudgedSlice> judging =
                (Function1<scala.collection.Iterator<Slice>, JudgedSlice> & Serializable) part ->
                        judged(judge, task, CollectionConverters.asJava(part));
        Function2<Object, JudgedSlice, BoxedUnit> taking = (number, slice) -> {
            arrived.add(new Arrived((Integer) number, slice));
            return BoxedUnit.UNIT;
        };
        Function0<BoxedUnit> done = () -> BoxedUnit.UNIT;
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            all.add(i);
        }
        // Whoever stops a run does not wait for what is judged at that time.
        context.setLocalProperty("spark.job.interruptOnCancel", "true");
        return session.sparkContext().submitJob(
                rdd, judging, CollectionConverters.asScala(all).toSeq(), taking, done);
    }

    private static JudgedSlice judged(TaskJudge judge, SliceTask task, Iterator<Slice> part) {
        try {
            return judge.judge(task, part);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException failure(SimpleFutureAction<BoxedUnit> action) {
        var value = action.value();
        Throwable cause = value.isDefined() && value.get().isFailure() ? value.get().failed().get() : null;
        return new IllegalStateException("Spark has given the run up"
                + (cause == null ? "" : ": " + cause.getMessage()), cause);
    }
}
