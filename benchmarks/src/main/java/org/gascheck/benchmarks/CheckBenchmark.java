package org.gascheck.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gascheck.ComplianceChecker;
import org.gascheck.benchmarks.hand.HandFinding;
import org.gascheck.benchmarks.hand.HandWritten;
import org.gascheck.drl.GasCheck;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.RulePack;
import org.gascheck.report.ComplianceReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One check of a submission with all packs loaded, and the same by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {

    /** The submission. */
    @Param({"product", "household", "restaurant"})
    public String subject;

    private Submission submission;
    private ComplianceChecker checker;
    private HandWritten handWritten;

    /** Makes the checkers and reads the submission. */
    @Setup
    public void prepare() {
        submission = Workload.submission(subject);
        checker = GasCheck.checker(Yardstick.PACKS.toArray(RulePack[]::new));
        handWritten = new HandWritten(Yardstick.PACKS);
    }

    /** By rules. */
    @Benchmark
    public ComplianceReport gascheck() {
        return checker.check(submission);
    }

    /** By hand. */
    @Benchmark
    public List<HandFinding> handWritten() {
        return handWritten.check(submission);
    }
}
