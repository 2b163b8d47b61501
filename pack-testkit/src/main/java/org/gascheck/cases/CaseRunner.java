package org.gascheck.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Evidence;
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
        return checker(of.settings()).check(submission);
    }

    /** A checker that is kept; not made within the map's update, since compiling rules may run other cases in this thread. */
    private ComplianceChecker checker(Settings settings) {
        ComplianceChecker known = checkers.get(settings);
        if (known == null) {
            known = GasCheck.checker(packs, settings);
            checkers.put(settings, known);
        }
        return known;
    }

    /** How the findings of a case differ from those expected: nothing if they are exactly those. */
    public List<String> differences(Case of) {
        if (!of.submission().instruments().isKnown() || of.submission().instruments().value().size() != 1) {
            return List.of("a case names exactly one instrument");
        }
        return differences(of, report(of));
    }

    /** How a report on a case differs from what the case expects: nothing if it is exactly that. */
    public static List<String> differences(Case of, ComplianceReport report) {
        List<String> differences = new ArrayList<>();
        Map<String, Outcome> decided = new TreeMap<>();
        boolean found = false;
        for (Finding finding : report.findings()) {
            if (of.means(finding)) {
                if (found) {
                    differences.add("several subjects: name one as \"subject\"");
                }
                found = true;
                compare(of, finding, differences);
            } else if (finding.outcome() != Outcome.UNDETERMINED && finding.outcome() != Outcome.NOT_APPLICABLE) {
                decided.put(finding.requirement() + "@" + finding.subject().id(), finding.outcome());
            }
        }
        if (!found) {
            differences.add("no finding on " + of.requirement());
        }
        if (!decided.equals(of.also())) {
            differences.add("also expected " + of.also() + "\n    but found " + decided);
        }
        if (of.verdict() != null && of.verdict() != report.verdict()) {
            differences.add("expected the verdict " + of.verdict() + " but found " + report.verdict());
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
        if (of.evidence() != null && !of.evidence().equals(pointers(finding))) {
            differences.add("expected the evidence " + of.evidence() + "\n    but found " + pointers(finding));
        }
    }

    private static Set<String> pointers(Finding finding) {
        return finding.evidence().stream().map(Evidence::pointer).collect(Collectors.toSet());
    }
}
