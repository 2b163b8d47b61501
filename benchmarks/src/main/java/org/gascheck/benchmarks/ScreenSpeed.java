package org.gascheck.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.results.JudgedSubmission;
import org.gascheck.reports.results.JudgedSubmissions;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultWriter;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Runs;
import org.gascheck.reports.results.TotalsCount;

/**
 * Prints what screening costs of a line of NDJSON beside Jackson that reads the same lines as trees and writes the same
 * results from trees: processor time of one thread in turns, medians over the rounds, and the share of each step.
 */
final class ScreenSpeed {

    private static final int LINES = 300;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 41;
    private static final String[] STEPS = {"read", "check", "take findings", "write", "count"};

    private final ComplianceChecker checker =
            GasCheck.checker(RulePacks.shipped().toArray(RulePack[]::new));
    private final ObjectMapper jackson = new ObjectMapper();
    private final JsonFactory json = new JsonFactory();
    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 22);
    private final List<byte[]> lines = new ArrayList<>();
    private final List<JsonNode> results = new ArrayList<>();
    private final Run run;
    private final JudgedSubmissions judged;
    private final long[] steps = new long[STEPS.length];

    private ScreenSpeed(ReportForm.Detail detail, List<String> names) throws IOException {
        run = Runs.of(checker.packs(), Settings.RECOMMENDED, null, detail);
        judged = new JudgedSubmissions(run);
        for (int i = 0; i < LINES; i++) {
            lines.add(jackson.writeValueAsBytes(jackson.readTree(Workload.json(names.get(i % names.size())))));
        }
        screen();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            results.add(jackson.readTree(line));
        }
    }

    /** Measures outcomes with missing facts, and all that findings tell; or one of them, on some submissions. */
    public static void main(String[] args) throws IOException {
        System.out.println("| results | submissions | bytes in, out | Jackson / gascheck | of a line | steps |");
        System.out.println("|---|---|---|---|---|---|");
        for (ReportForm.Detail detail : details(args)) {
            for (List<String> names : args.length > 1 ? List.of(List.of(args[1].split(","))) : List.of(
                    Workload.NAMES, List.of("household"), List.of("product"), List.of("restaurant"))) {
                new ScreenSpeed(detail, names).measure(detail, names);
            }
        }
    }

    private static List<ReportForm.Detail> details(String[] args) {
        return args.length > 0
                ? List.of(ReportForm.Detail.valueOf(args[0]))
                : List.of(ReportForm.Detail.OUTCOMES, ReportForm.Detail.FULL);
    }

    private void measure(ReportForm.Detail detail, List<String> names) throws IOException {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            if (i == 0) {
                Arrays.fill(steps, 0);
            }
            long start = thread.getCurrentThreadCpuTime();
            screen();
            long between = thread.getCurrentThreadCpuTime();
            echo();
            long end = thread.getCurrentThreadCpuTime();
            if (i >= 0) {
                ours[i] = between - start;
                theirs[i] = end - between;
            }
        }
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, i -> theirs[i] / ours[i]);
        Arrays.sort(ratios);
        Arrays.sort(ours);
        Arrays.sort(theirs);
        screen();
        int written = out.size();
        StringBuilder shares = new StringBuilder();
        long all = Arrays.stream(steps).sum();
        for (int i = 0; i < STEPS.length; i++) {
            shares.append(i == 0 ? "" : ", ").append(STEPS[i]).append(' ').append(100 * steps[i] / all).append(" %");
        }
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %s | %d, %d | **%.2f** (%.2f–%.2f) | %.1f / %.1f µs | %s |",
                detail.name().toLowerCase(Locale.ROOT),
                String.join(", ", names),
                lines.stream().mapToInt(line -> line.length).sum() / LINES,
                written / LINES,
                ratios[ROUNDS / 2],
                ratios[ROUNDS / 4],
                ratios[ROUNDS * 3 / 4],
                ours[ROUNDS / 2] / 1e3 / LINES,
                theirs[ROUNDS / 2] / 1e3 / LINES,
                shares));
    }

    /** As a thread of screening does it. */
    private void screen() throws IOException {
        out.reset();
        TotalsCount totals = new TotalsCount(run);
        try (ResultWriter writer = new ResultWriter(run, out)) {
            long number = 0;
            for (byte[] line : lines) {
                number++;
                long start = System.nanoTime();
                Submission submission = Submissions.read(line, "lines.ndjson");
                start = step(0, start);
                ComplianceReport report = checker.check(submission);
                start = step(1, start);
                JudgedSubmission of = judged.of(report, null);
                start = step(2, start);
                Result result = new Result(number, "lines.ndjson", Long.toString(number), of, List.of());
                writer.write(result);
                start = step(3, start);
                totals.add(result);
                step(4, start);
            }
        }
        long start = System.nanoTime();
        totals.totals();
        step(4, start);
    }

    private long step(int number, long start) {
        long end = System.nanoTime();
        steps[number] += end - start;
        return end;
    }

    private void echo() throws IOException {
        out.reset();
        for (int i = 0; i < LINES; i++) {
            JsonNode read = jackson.readTree(lines.get(i));
            try (JsonGenerator generator = json.createGenerator(out)) {
                jackson.writeTree(generator, read.isEmpty() ? read : results.get(i));
                generator.writeRaw('\n');
            }
        }
    }
}
