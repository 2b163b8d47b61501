package org.gascheck.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.report.ReportJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A stream of submissions, one JSON document a line, each answered by its report on a line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StreamBenchmark {

    private static final int LINES = 30;

    private final ObjectMapper jackson = new ObjectMapper();
    private final JsonFactory json = new JsonFactory();
    private final List<byte[]> lines = new ArrayList<>();
    private final List<JsonNode> reports = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 22);
    private ComplianceChecker checker;

    /** Writes the submissions on lines, and keeps the trees of their reports for Jackson to write. */
    @Setup
    public void prepare() throws IOException {
        checker = GasCheck.checker(Yardstick.PACKS.toArray(RulePack[]::new));
        for (int i = 0; i < LINES; i++) {
            byte[] line = jackson.writeValueAsBytes(jackson.readTree(Workload.json(Workload.NAMES.get(i % 3))));
            lines.add(line);
            ByteArrayOutputStream report = new ByteArrayOutputStream();
            ReportJson.writeLine(checker.check(Submissions.read(line, "line")), report);
            reports.add(jackson.readTree(report.toByteArray()));
        }
    }

    /** Reads, checks and reports. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public int gascheck() throws IOException {
        out.reset();
        for (byte[] line : lines) {
            ReportJson.writeLine(checker.check(Submissions.read(line, "line")), out);
        }
        return out.size();
    }

    /** Jackson reads the same submissions as trees and writes the same reports from trees. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public int jackson() throws IOException {
        out.reset();
        int fields = 0;
        for (int i = 0; i < LINES; i++) {
            fields += jackson.readTree(lines.get(i)).size();
            try (JsonGenerator generator = json.createGenerator(out)) {
                jackson.writeTree(generator, reports.get(i));
            }
        }
        return out.size() + fields;
    }

    /** Jackson reads the same submissions as trees and writes those again. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public int jacksonEcho() throws IOException {
        out.reset();
        for (byte[] line : lines) {
            try (JsonGenerator generator = json.createGenerator(out)) {
                jackson.writeTree(generator, jackson.readTree(line));
            }
        }
        return out.size();
    }
}
