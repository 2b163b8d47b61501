package org.gascheck.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.counsel.remedy.Acts;
import org.gascheck.counsel.remedy.Remedy;
import org.gascheck.counsel.why.NamedFinding;
import org.gascheck.counsel.why.Why;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;

/**
 * Prints what a remedy and an argument take on submissions of which little is known: a thousand restaurants with some
 * 30 000 unknown facts, of which some have an expired hose, as ratios to checking the submission once.
 */
final class MendSize {

    private static final int USERS = 1_000;
    private static final int WARM_UPS = 2;
    private static final int[] FAULTS = {1, 10, USERS};

    /** Processor time in nanoseconds, and bytes allocated. */
    private record Cost(long time, long bytes) {
    }

    private MendSize() {
    }

    /** Measures remedies of few and many breaches, and the argument for one. */
    public static void main(String[] args) {
        ComplianceChecker checker = GasCheck.checker(RulePacks.CHONGQING_2021_156);
        System.out.println("| with 30 000 facts unknown, beside a report with all findings | time | allocated |");
        System.out.println("|---|---|---|");
        for (int faults : FAULTS) {
            Submission submission = submission(faults);
            int warmUps = faults == USERS ? 0 : WARM_UPS;
            Cost report = least(WARM_UPS, () -> checker.check(submission).findings());
            print("remedy of " + faults + (faults == 1 ? " breach" : " breaches"), report,
                    least(warmUps, () -> Remedy.of(checker, submission, Acts.usual())));
            if (faults == 1) {
                FindingId id = NamedFinding.in(
                        Judged.by(checker, FactTree.of(submission)), "hazard-venue-substandard-hose@u0");
                print("argument and nearest facts of one", report,
                        least(warmUps, () -> Why.of(checker, submission, id, null, fact -> 0)));
            }
        }
        System.out.println("heap at most " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
    }

    private static void print(String task, Cost report, Cost cost) {
        System.out.printf(Locale.ROOT, "| %s | **%.1f** (%d / %d ms) | %.1f (%d / %d MB) |%n", task,
                (double) cost.time() / report.time(), cost.time() / 1_000_000, report.time() / 1_000_000,
                (double) cost.bytes() / report.bytes(), cost.bytes() >> 20, report.bytes() >> 20);
    }

    private static Cost least(int warmUps, Runnable task) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Cost least = null;
        for (int i = 0; i <= warmUps; i++) {
            long time = threads.getCurrentThreadCpuTime();
            long bytes = threads.getCurrentThreadAllocatedBytes();
            task.run();
            Cost cost = new Cost(threads.getCurrentThreadCpuTime() - time,
                    threads.getCurrentThreadAllocatedBytes() - bytes);
            least = least == null || cost.time() < least.time() ? cost : least;
        }
        return least;
    }

    private static Submission submission(int faults) {
        List<Map<String, Object>> users = new ArrayList<>();
        for (int i = 0; i < USERS; i++) {
            Map<String, Object> user = new LinkedHashMap<>();
            user.put("id", "u" + i);
            user.put("kind", "UNIT");
            user.put("venueKind", "CATERING");
            user.put("gasSupplies", List.of("CYLINDER_LPG"));
            if (i < faults) {
                user.put("hoses", List.of(Map.of("usableUntil", "2022-02-28")));
            }
            users.add(user);
        }
        return Submissions.of(Map.of("assessedOn", LocalDate.of(2022, 3, 15), "gasUsers", users));
    }
}
