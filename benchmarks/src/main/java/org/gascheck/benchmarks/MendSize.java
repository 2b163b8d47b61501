package org.gascheck.benchmarks;

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
    private static final int WARM_UPS = 3;

    private MendSize() {
    }

    /** Measures remedies of 1 and 10 breaches, and the argument for one. */
    public static void main(String[] args) {
        ComplianceChecker checker = GasCheck.checker(RulePacks.CHONGQING_2021_156);
        System.out.println("| task | checks of the same submission |\n|---|---|");
        for (int faults : new int[] {1, 10}) {
            Submission submission = submission(faults);
            double check = nanoseconds(() -> checker.check(submission));
            double remedy = nanoseconds(() -> Remedy.of(checker, submission, Acts.usual()));
            System.out.printf(Locale.ROOT, "| remedy of %d breaches among 30 000 unknown facts | %.0f |%n", faults,
                    remedy / check);
            if (faults == 1) {
                FindingId id = NamedFinding.in(
                        Judged.by(checker, FactTree.of(submission)), "hazard-venue-substandard-hose@u0");
                double why = nanoseconds(() -> Why.of(checker, submission, id, null, fact -> 0));
                System.out.printf(Locale.ROOT, "| argument and nearest facts of one | %.0f |%n", why / check);
            }
        }
        System.out.println("heap at most " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
    }

    private static double nanoseconds(Runnable task) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i <= WARM_UPS; i++) {
            long start = System.nanoTime();
            task.run();
            least = Math.min(least, System.nanoTime() - start);
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
