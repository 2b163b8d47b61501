package org.gascheck.benchmarks;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.sun.management.ThreadMXBean;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a fixed workload allocates, which unlike its time does not depend on the machine. Where a change is worth more
 * bytes, raise the figure; where it needs fewer, lower it.
 */
class AllocationTest {

    private static final ComplianceChecker CHECKER = GasCheck.checker(Yardstick.PACKS.toArray(RulePack[]::new));
    private static final double TOLERANCE = 1.15;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 10;

    @ParameterizedTest(name = "{0}: read {1}, check {2}, report {3} bytes")
    @CsvSource({"product, 22300, 19700, 230200", "household, 36300, 45600, 861800", "restaurant, 36700, 43700, 1019000"
    })
    void allocatesNoMoreThanItDid(String name, long read, long check, long report) throws Exception {
        byte[] json = Workload.json(name);
        Submission submission = Submissions.read(json, name);

        long forReading = leastAllocated(() -> Submissions.read(json, name));
        long forChecking = leastAllocated(() -> CHECKER.check(submission));
        // A report works its findings out once, so each one is written once only.
        Iterator<ComplianceReport> reports = Stream.generate(() -> CHECKER.check(submission)).limit(WARM_UP + ROUNDS)
                .toList().iterator();
        long forReporting = leastAllocated(() -> {
            ReportJson.writeLine(reports.next(), OutputStream.nullOutputStream());
            return null;
        });

        assertSoftly(softly -> {
            softly.assertThat(forReading).as("reading").isLessThan((long) (read * TOLERANCE));
            softly.assertThat(forChecking).as("checking").isLessThan((long) (check * TOLERANCE));
            softly.assertThat(forReporting).as("reporting").isLessThan((long) (report * TOLERANCE));
        });
    }

    private static long leastAllocated(Callable<?> work) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WARM_UP; i++) {
            work.call();
        }
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            work.call();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
