package org.gascheck.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.Submission;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;

/** Runs cases and tells how what is found differs from what is expected. */
public final class CaseRunner {

    private final List<RulePack> packs;
    private final Map<Settings, ComplianceChecker> checkers = new ConcurrentHashMap<>();

    /** A runner with the given packs. */
    public CaseRunner(List<RulePack> packs) {
        this.packs = packs;
    }

    /** The report on a case. */
    public ComplianceReport report(Case of) {
        return report(of, of.submission());
    }

    /** The report on another submission under the settings of a case. */
    public ComplianceReport report(Case of, Submission submission) {
        return checkers.computeIfAbsent(of.settings(), settings -> GasCheck.checker(packs, settings)).check(submission);
    }

    /** How the findings of a case differ from those expected: nothing if they are exactly those. */
    public List<String> differences(Case of) {
        List<String> differences = new ArrayList<>();
        if (!of.submission().instruments().isKnown() || of.submission().instruments().value().size() != 1) {
            differences.add("a case names exactly one instrument");
            return differences;
        }
        Map<String, Outcome> decided = new TreeMap<>();
        boolean found = false;
        for (Finding finding : report(of).findings()) {
            boolean meant = finding.requirement().id().equals(of.requirement())
                    && (of.subject() == null || of.subject().equals(finding.subject().id()));
            if (meant) {
                if (found) {
                    differences.add("several subjects: name one as \"subject\"");
                }
                found = true;
                compare(of, finding, differences);
            } else if (finding.outcome() != Outcome.UNDETERMINED && finding.outcome() != Outcome.NOT_APPLICABLE) {
                decided.put(finding.requirement().id() + "@" + finding.subject().id(), finding.outcome());
            }
        }
        if (!found) {
            differences.add("no finding on " + of.requirement());
        }
        if (!decided.equals(of.also())) {
            differences.add("also expected " + of.also() + "\n    but found " + decided);
        }
        return differences;
    }

    private static void compare(Case of, Finding finding, List<String> differences) {
        if (finding.outcome() != of.outcome()) {
            differences.add("expected " + of.outcome() + " but found " + finding.outcome() + ", evidence " + finding.evidence()
                    + ", missing " + finding.missing());
        } else {
            Set<String> missing = new HashSet<>(finding.missing());
            if (!missing.equals(new HashSet<>(of.missing()))) {
                differences.add("expected missing " + of.missing() + "\n    but found " + finding.missing());
            }
        }
    }

    /** Runs all cases below the folders given and prints the differences. */
    public static void main(String[] folders) {
        CaseRunner runner = new CaseRunner(RulePacks.shipped());
        int run = 0;
        int failed = 0;
        for (String folder : folders) {
            for (Path file : Case.files(Path.of(folder))) {
                run++;
                List<String> differences;
                try {
                    differences = runner.differences(Case.read(file));
                } catch (RuntimeException e) {
                    differences = List.of(String.valueOf(e.getMessage()));
                }
                if (!differences.isEmpty()) {
                    failed++;
                    System.out.println(file + "\n  " + String.join("\n  ", differences));
                }
            }
        }
        System.out.println(run + " cases, " + failed + " failed");
    }
}
