package org.gascheck.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportJson;

/**
 * Prints what a user costs of a district of 100 000 users in twenty streets, as ratios to what it costs of one a tenth
 * of that size: processor time and bytes allocated from the first byte read to the last one written and the statistics
 * counted. Ten of the small ones stand against the large one.
 */
final class DistrictSize {

    private static final int TENTH = 10_000;
    private static final int WHOLE = 100_000;
    private static final int STREETS = 20;
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 3;

    /** A district has more records than most submissions may. */
    private static final ReadLimits LIMITS = new ReadLimits(128 << 20, 32, 100_000, 100, 1_000, 1_000_000);

    private static final Map<String, IntFunction<byte[]>> SHAPES = new TreeMap<>(Map.of(
            "nearly all done", n -> district(n, 100),
            "every second one outstanding", n -> district(n, 2),
            "hardly anything known", n -> district(n, 0)));

    private record Cost(long nanoseconds, long allocated) {

        private static final Cost NONE = new Cost(0, 0);

        private Cost and(Cost other) {
            return new Cost(nanoseconds + other.nanoseconds, allocated + other.allocated);
        }
    }

    /** Ten districts of a tenth of the size, and one of the whole. */
    private record Round(Cost tenths, Cost whole) {

        private double times() {
            return (double) whole.nanoseconds / tenths.nanoseconds;
        }
    }

    private DistrictSize() {
    }

    /** Measures all shapes, each in both sizes, round by round after some that warm up. */
    public static void main(String[] args) throws IOException {
        ComplianceChecker checker = GasCheck.checker(RulePacks.CHONGQING_2021_156);
        System.out.println("| district | time of one user | least–greatest | allocated for one |\n|---|---|---|---|");
        for (Map.Entry<String, IntFunction<byte[]>> shape : SHAPES.entrySet()) {
            for (int i = 0; i < WARM_UPS; i++) {
                cost(checker, shape.getValue(), TENTH);
            }
            List<Round> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                rounds.add(round(checker, shape.getValue()));
            }
            rounds.sort(Comparator.comparingDouble(Round::times));
            System.out.println(line(shape.getKey(), rounds));
        }
        System.out.println("heap at most " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
    }

    private static Round round(ComplianceChecker checker, IntFunction<byte[]> shape) throws IOException {
        Cost tenths = Cost.NONE;
        for (int i = 0; i < WHOLE / TENTH; i++) {
            tenths = tenths.and(cost(checker, shape, TENTH));
        }
        return new Round(tenths, cost(checker, shape, WHOLE));
    }

    private static String line(String shape, List<Round> rounds) {
        Round median = rounds.get(rounds.size() / 2);
        return String.format(
                Locale.ROOT,
                "| %s | **%.2f** (%.0f / %.0f µs) | %.2f–%.2f | %.2f (%d kB) |",
                shape,
                median.times(),
                median.whole.nanoseconds / 1e3 / WHOLE,
                median.tenths.nanoseconds / 1e3 / WHOLE,
                rounds.get(0).times(),
                rounds.get(rounds.size() - 1).times(),
                (double) median.whole.allocated / median.tenths.allocated,
                median.whole.allocated / 1024 / WHOLE);
    }

    private static Cost cost(ComplianceChecker checker, IntFunction<byte[]> shape, int users) throws IOException {
        byte[] json = shape.apply(users);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        long start = thread.getCurrentThreadCpuTime();
        ComplianceReport report = checker.check(Submissions.read(json, "district", LIMITS));
        ReportJson.writeLine(report, ReportForm.WHOLE, new CountingOutput());
        report.statistics();
        return new Cost(
                thread.getCurrentThreadCpuTime() - start,
                thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
    }

    private static byte[] district(int users, int outstandingOneIn) {
        return ("{\"assessedOn\": \"2023-06-01\", \"instruments\": [\"cq2021n156\"], \"districts\": "
                + list(STREETS + 1, i -> i == 0
                        ? "\"id\": \"d\", \"level\": \"DISTRICT\", \"handedIn\": {\"allExistingUnits\": true,"
                                + " \"allOldCommunityHouseholds\": true}"
                        : "\"id\": \"s" + i + "\", \"level\": \"SUB_DISTRICT\", \"within\": \"d\"")
                + ", \"gasUsers\": "
                + list(users, i -> "\"id\": \"u" + i + "\", \"area\": \"s" + (1 + i % STREETS) + "\""
                        + (outstandingOneIn == 0 ? "" : user(i, i % outstandingOneIn == 0)))
                + ", \"alarmModels\": [{\"id\": \"a\", \"tier\": \"LOW\", \"intendedUses\": [\"COMMERCIAL\"]}]"
                + ", \"valveModels\": [{\"id\": \"v\", \"tier\": \"LOW\","
                + " \"closesOnOverpressure\": true, \"closesOnUnderpressure\": true,"
                + " \"closesOnOverflow\": true, \"closureNeedsExternalPower\": false, \"reopensOnlyByHand\": true}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String list(int number, IntFunction<String> facts) {
        return IntStream.range(0, number)
                .mapToObj(i -> "{" + facts.apply(i) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String user(int i, boolean outstanding) {
        String kind = i % 4 == 1
                ? ", \"kind\": \"UNIT\", \"industry\": \"CATERING\""
                : ", \"kind\": \"RESIDENT\", \"inOldCommunity\": " + (i % 4 == 2) + ", \"hardshipKinds\": []";
        String device = i % 4 == 1
                ? "\"type\": \"GAS_ALARM\", \"alarmModel\": \"a\", \"powered\": true,"
                        + " \"muted\": false, \"linkage\": \"NONE\""
                : "\"type\": \"SELF_CLOSING_VALVE\", \"valveModel\": \"v\", \"location\": \"INDOOR_GAS_PIPE\"";
        return kind + ", \"status\": \"EXISTING\", \"gasSupplies\": [\"PIPED_NATURAL_GAS\"], \"devices\": [{\"id\": \"d"
                + i + "\", " + device + ", \"installed\": " + !outstanding + ", \"inUse\": " + !outstanding
                + ", \"faultState\": \"NORMAL\", \"lastTest\": \"PASS\", \"usableUntil\": \"2030-12-31\""
                + ", \"connectedToPlatform\": true"
                + ", \"improperInstallation\": {\"inspected\": true, \"found\": false}}]";
    }
}
