package org.gascheck.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Prints what one of very many costs, as ratios to what it costs where there are a tenth as many: processor time and
 * bytes allocated from the first byte read to the last one written, and bytes of JSON. Ten of the small submissions
 * stand against the large one.
 *
 * @param whole   what the submissions are of, such as a district
 * @param one     of what there are many in them
 * @param tenth   how many there are in a small submission
 * @param warmUps how many small submissions come before what is measured
 * @param rounds  how often is measured
 */
record SizeRatios(String whole, String one, int tenth, int warmUps, int rounds) {

    private static final int TIMES = 10;

    /** Judges a submission and writes the report. */
    interface Judging {

        void judge(byte[] json, CountingOutput out) throws IOException;
    }

    private record Cost(long nanoseconds, long allocated, long written) {

        private static final Cost NONE = new Cost(0, 0, 0);

        private Cost and(Cost other) {
            return new Cost(nanoseconds + other.nanoseconds, allocated + other.allocated, written + other.written);
        }
    }

    /** Submissions of a tenth of the size, and one of the whole. */
    private record Round(Cost tenths, Cost whole) {

        private double times() {
            return (double) whole.nanoseconds / tenths.nanoseconds;
        }
    }

    /** Measures each shape in both sizes, round by round after some that warm up. */
    void print(Map<String, IntFunction<byte[]>> shapes, Judging judging) throws IOException {
        System.out.printf("| %s | time of one %s | least–greatest | allocated for one | JSON of one |%n"
                + "|---|---|---|---|---|%n", whole, one);
        for (Map.Entry<String, IntFunction<byte[]>> shape : new TreeMap<>(shapes).entrySet()) {
            for (int i = 0; i < warmUps; i++) {
                cost(shape.getValue().apply(tenth), judging);
            }
            List<Round> measured = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                measured.add(round(shape.getValue(), judging));
            }
            measured.sort(Comparator.comparingDouble(Round::times));
            System.out.println(line(shape.getKey(), measured));
        }
        System.out.println("heap at most " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
    }

    private Round round(IntFunction<byte[]> shape, Judging judging) throws IOException {
        Cost tenths = Cost.NONE;
        for (int i = 0; i < TIMES; i++) {
            tenths = tenths.and(cost(shape.apply(tenth), judging));
        }
        return new Round(tenths, cost(shape.apply(TIMES * tenth), judging));
    }

    private String line(String shape, List<Round> measured) {
        Round median = measured.get(measured.size() / 2);
        int all = TIMES * tenth;
        return String.format(
                Locale.ROOT,
                "| %s | **%.2f** (%.0f / %.0f µs) | %.2f–%.2f | %.2f (%d kB) | %.2f (%d B) |",
                shape,
                median.times(),
                median.whole.nanoseconds / 1e3 / all,
                median.tenths.nanoseconds / 1e3 / all,
                measured.get(0).times(),
                measured.get(measured.size() - 1).times(),
                (double) median.whole.allocated / median.tenths.allocated,
                median.whole.allocated / 1024 / all,
                (double) median.whole.written / median.tenths.written,
                median.whole.written / all);
    }

    private static Cost cost(byte[] json, Judging judging) throws IOException {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        CountingOutput out = new CountingOutput();
        long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        long start = thread.getCurrentThreadCpuTime();
        judging.judge(json, out);
        return new Cost(thread.getCurrentThreadCpuTime() - start,
                thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before, out.bytes());
    }
}
