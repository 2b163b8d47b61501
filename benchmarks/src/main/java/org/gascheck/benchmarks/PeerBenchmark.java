package org.gascheck.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gascheck.ComplianceChecker;
import org.gascheck.benchmarks.peers.CelPeer;
import org.gascheck.benchmarks.peers.DmnPeer;
import org.gascheck.benchmarks.peers.EasyRulesPeer;
import org.gascheck.benchmarks.peers.EvretePeer;
import org.gascheck.benchmarks.peers.Peer;
import org.gascheck.benchmarks.peers.Values;
import org.gascheck.drl.Engine;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Outcome;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The 37 requirements of annex 3 on one alarm model, one valve model and one vendor, by several engines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeerBenchmark {

    private Submission submission;
    private ComplianceChecker checker;
    private ComplianceChecker session;
    private Peer evrete;
    private Peer easyRules;
    private Peer cel;
    private Peer dmn;

    /** Makes the rules of all engines. */
    @Setup
    public void prepare() {
        submission = Workload.submission("annex3");
        checker = GasCheck.checker(Yardstick.frozen(RulePacks.CHONGQING_2021_156));
        session = GasCheck.checker(
                List.of(Yardstick.frozen(RulePacks.CHONGQING_2021_156)),
                Settings.RECOMMENDED,
                Engine.DROOLS_SESSION);
        evrete = new EvretePeer();
        easyRules = new EasyRulesPeer();
        cel = new CelPeer();
        dmn = new DmnPeer();
    }

    /** This project, certificates and all. */
    @Benchmark
    public ComplianceReport gascheck() {
        return checker.check(submission);
    }

    /** The same rules in a Drools session. */
    @Benchmark
    public ComplianceReport droolsSession() {
        return session.check(submission);
    }

    /** Evrete. */
    @Benchmark
    public Map<String, Outcome> evrete() {
        return evrete.check(Values.of(submission));
    }

    /** Easy Rules. */
    @Benchmark
    public Map<String, Outcome> easyRules() {
        return easyRules.check(Values.of(submission));
    }

    /** CEL-Java. */
    @Benchmark
    public Map<String, Outcome> cel() {
        return cel.check(Values.of(submission));
    }

    /** Camunda DMN. */
    @Benchmark
    public Map<String, Outcome> dmn() {
        return dmn.check(Values.of(submission));
    }
}
