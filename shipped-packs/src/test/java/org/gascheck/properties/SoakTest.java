package org.gascheck.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gascheck.ComplianceChecker;
import org.gascheck.cases.Case;
import org.gascheck.cases.ShippedCases;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.RulePack;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Many threads share a checker for a long time: every report is that of a single thread, and nothing is left behind.
 */
@Tag("soak")
@Isolated("It measures.")
class SoakTest {

    private static final int THREADS = 64;
    private static final int CHECKS_OF_A_TURN = 2_500;
    private static final int CHECKS_OF_A_THREAD = Integer.getInteger("soak.checks", 100_000);
    private static final long NANOSECONDS = Long.getLong("soak.minutes", 60) * 60_000_000_000L;
    private static final int EVERY = 30;
    private static final long MEBIBYTE = 1 << 20;

    private final ComplianceChecker checker = GasCheck.checker(RulePacks.shipped().toArray(RulePack[]::new));
    private final List<Submission> submissions = submissions();
    private final List<String> alone = submissions.stream().map(this::report).toList();

    @Test
    void heapAndThreadsStayAsTheyWere() throws Exception {
        takeATurn();
        long heap = heapInUse();
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        System.out.printf("after a first turn: %d bytes of heap, %d threads%n", heap, threads);

        long start = System.nanoTime();
        int turns = 0;
        long greatestHeap = 0;
        int mostThreads = 0;
        while (turns * CHECKS_OF_A_TURN < CHECKS_OF_A_THREAD || System.nanoTime() - start < NANOSECONDS) {
            takeATurn();
            turns++;
            greatestHeap = Math.max(greatestHeap, heapInUse());
            mostThreads = Math.max(mostThreads, ManagementFactory.getThreadMXBean().getThreadCount());
        }
        System.out.printf(
                "%d threads made %d checks each in %d minutes; between turns at most %d bytes of heap, %d threads%n",
                THREADS, turns * CHECKS_OF_A_TURN, (System.nanoTime() - start) / 60_000_000_000L, greatestHeap,
                mostThreads);
        assertThat(greatestHeap).isLessThan(heap + MEBIBYTE);
        assertThat(mostThreads).isLessThanOrEqualTo(threads);
    }

    private void takeATurn() throws Exception {
        List<Thread> started = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task);
            started.add(thread);
            return thread;
        });
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i;
                tasks.add(() -> differencesFrom(first));
            }
            for (Future<Integer> differences : pool.invokeAll(tasks)) {
                assertThat(differences.get()).isZero();
            }
        } finally {
            pool.shutdown();
            for (Thread thread : started) {
                // A pool counts as terminated a little before its threads have ended.
                thread.join();
            }
        }
    }

    private int differencesFrom(int first) {
        int differences = 0;
        for (int i = first; i < first + CHECKS_OF_A_TURN; i++) {
            int which = i % submissions.size();
            if (!report(submissions.get(which)).equals(alone.get(which))) {
                differences++;
            }
        }
        return differences;
    }

    private String report(Submission submission) {
        return ReportJson.text(checker.check(submission));
    }

    private static List<Submission> submissions() {
        List<Case> cases = ShippedCases.ALL;
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < cases.size(); i += EVERY) {
            submissions.add(cases.get(i).submission());
        }
        return submissions;
    }

    private static long heapInUse() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
