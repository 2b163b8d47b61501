package org.gascheck.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One check with renamed copies of the packs loaded, as if more cities had theirs; the submission names the same two.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

    /** How many times the rules are loaded. */
    @Param({"1", "3", "10"})
    public int times;

    private Submission submission;
    private ComplianceChecker checker;

    /** Loads the packs. */
    @Setup
    public void prepare() {
        submission = Workload.submission("restaurant");
        List<RulePack> packs = new ArrayList<>(Yardstick.PACKS);
        for (int i = 1; i < times; i++) {
            for (RulePack pack : Yardstick.PACKS) {
                packs.add(Workload.renamed(pack, "-" + i));
            }
        }
        checker = GasCheck.checker(packs, Settings.RECOMMENDED);
    }

    /** By rules. */
    @Benchmark
    public ComplianceReport gascheck() {
        return checker.check(submission);
    }
}
