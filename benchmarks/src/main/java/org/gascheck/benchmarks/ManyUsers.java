package org.gascheck.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportJson;

/**
 * Prints what a user costs where there are 300, 3000 or 30 000 in a submission: processor time and bytes allocated from
 * the first byte read to the last one written, and bytes of JSON, as ratios to what one costs among 300; and what the
 * submission and its report take of the heap, as a ratio to the document.
 */
final class ManyUsers {

    private static final List<Integer> NUMBERS = List.of(300, 3_000, 30_000);
    private static final String FLAT =
            ", \"kind\": \"RESIDENT\", \"status\": \"EXISTING\", \"gasSupplies\": [\"PIPED_NATURAL_GAS\"], "
                    + "\"devices\": [{\"id\": \"d\", \"type\": \"GAS_ALARM\", \"installed\": true}]";
    private static final Map<String, IntFunction<String>> SHAPES = new TreeMap<>(Map.of(
            "bare ids", n -> users(n, i -> ""),
            "flats of one building", n -> users(n, i -> ", \"building\": \"b0\"" + FLAT) + buildings(n, n),
            "flats of buildings of 40",
                    n -> users(n, i -> ", \"building\": \"b" + i / 40 + "\"" + FLAT) + buildings(n, 40)));

    private record Cost(long nanoseconds, long allocated, long written) {
    }

    private ManyUsers() {
    }

    /** Measures all shapes, after a round that warms up. */
    public static void main(String[] args) throws IOException {
        ComplianceChecker checker = GasCheck.checker(RulePacks.CHONGQING_2021_156);
        System.out.println("| users | number | time of one | allocated for one | JSON of one | held of the document |\n"
                + "|---|---|---|---|---|---|");
        for (Map.Entry<String, IntFunction<String>> shape : SHAPES.entrySet()) {
            for (int round = 0; round < 5; round++) {
                cost(checker, shape.getValue(), NUMBERS.get(0));
            }
            Cost least = cost(checker, shape.getValue(), NUMBERS.get(0));
            for (int number : NUMBERS) {
                Cost cost = cost(checker, shape.getValue(), number);
                double times = (double) number / NUMBERS.get(0);
                System.out.println(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.2f × (%.0f µs) | %.2f × (%d kB) | %.2f × (%d B) | %.0f × |",
                        shape.getKey(),
                        number,
                        cost.nanoseconds / times / least.nanoseconds,
                        cost.nanoseconds / 1e3 / number,
                        cost.allocated / times / least.allocated,
                        cost.allocated / 1024 / number,
                        cost.written / times / least.written,
                        cost.written / number,
                        held(checker, shape.getValue(), number)));
            }
        }
    }

    /** What a submission of users of a shape and the report on it take, in sizes of the document. */
    static double held(String shape, int number) throws IOException {
        return held(GasCheck.checker(RulePacks.CHONGQING_2021_156), SHAPES.get(shape), number);
    }

    /** What a submission and the report on it take of the heap, in sizes of the document. */
    private static double held(ComplianceChecker checker, IntFunction<String> lists, int number) throws IOException {
        byte[] json = document(lists, number);
        long before = used();
        ComplianceReport report = checker.check(Submissions.read(json, "many"));
        long after = used();
        if (report.verdict() == null) {
            throw new IllegalStateException("no verdict");
        }
        return (double) (after - before) / json.length;
    }

    private static long used() {
        // Only each fourth time does the serial collector leave no dead objects where they are.
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static byte[] document(IntFunction<String> lists, int number) {
        return ("{\"assessedOn\": \"2023-06-01\", \"gasUsers\": " + lists.apply(number) + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Cost cost(ComplianceChecker checker, IntFunction<String> lists, int number) throws IOException {
        byte[] json = document(lists, number);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        CountingOutput out = new CountingOutput();
        long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        long start = thread.getCurrentThreadCpuTime();
        ReportJson.writeLine(
                checker.check(Submissions.read(json, "many")), ReportForm.WHOLE.with(ReportForm.Detail.REASONS), out);
        return new Cost(thread.getCurrentThreadCpuTime() - start,
                thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before, out.bytes());
    }

    private static String users(int count, IntFunction<String> facts) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"u" + i + "\"" + facts.apply(i) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String buildings(int flats, int each) {
        return IntStream.iterate(0, first -> first < flats, first -> first + each)
                .mapToObj(first -> "{\"id\": \"b" + first / each + "\", \"heightMetres\": 110, \"households\": "
                        + IntStream.range(first, Math.min(flats, first + each))
                                .mapToObj(i -> "\"u" + i + "\"")
                                .collect(Collectors.joining(",", "[", "]"))
                        + "}")
                .collect(Collectors.joining(",", ", \"buildings\": [", "]"));
    }
}
