package org.gascheck.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.Engine;
import org.gascheck.drl.GasCheck;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Outcome;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.Verdict;

/** Runs cases and tells how what is found differs from what is expected. */
public final class CaseRunner {

    private final Supplier<ComplianceChecker> recommended;
    private final Map<Settings, ComplianceChecker> checkers = new ConcurrentHashMap<>();

    /** A runner with the given packs. */
    public CaseRunner(List<RulePack> packs) {
        this(packs, Engine.CALLED_STRAIGHT);
    }

    /** A runner with the given packs and engine. */
    public CaseRunner(List<RulePack> packs, Engine engine) {
        this.recommended = () -> GasCheck.checker(packs, Settings.RECOMMENDED, engine);
    }

    /** A runner with a checker that is there already. */
    public CaseRunner(ComplianceChecker checker) {
        this.recommended = () -> checker;
    }

    /** The report on a case. */
    public ComplianceReport report(Case of) {
        return report(of, of.submission());
    }

    /** The report on another submission under the settings of a case. */
    public ComplianceReport report(Case of, Submission submission) {
        return checker(of.settings()).check(submission);
    }

    /**
     * A checker that is kept; not made within the map's update, since compiling rules may run other cases in this
     * thread.
     */
    private ComplianceChecker checker(Settings settings) {
        ComplianceChecker known = checkers.get(settings);
        if (known == null) {
            known = settings.equals(Settings.RECOMMENDED)
                    ? recommended.get()
                    : checker(Settings.RECOMMENDED).under(settings);
            checkers.put(settings, known);
        }
        return known;
    }

    /** How what is found on a case differs from what it expects: nothing if it is exactly that. */
    public List<String> differences(Case of) {
        return differences(of, report(of));
    }

    /** How a report on a case differs from what the case expects: nothing if it is exactly that. */
    public static List<String> differences(Case of, ComplianceReport report) {
        List<String> differences = new ArrayList<>();
        Map<String, Outcome> also = of.expected().also();
        Map<String, Outcome> others = new TreeMap<>();
        List<Finding> compared = report.entries()
                .filter(entry -> of.compares(entry.requirement()))
                .map(FindingEntry::finding)
                .toList();
        List<Finding> meant = compared.stream().filter(of::means).toList();
        for (Finding finding : compared) {
            String key = finding.requirement() + "@" + finding.subject().id();
            if (!meant.contains(finding) && (decides(finding) || also.containsKey(key))) {
                others.put(key, finding.outcome());
            }
        }
        if (meant.isEmpty()) {
            differences.add("no finding on " + of.requirement());
        } else if (meant.size() > 1) {
            differences.add("several subjects: name one as \"subject\"");
        }
        meant.forEach(finding -> compare(of.expected(), finding, differences));
        if (!others.equals(also)) {
            differences.add("also expected " + also + "\n    but found " + others);
        }
        Verdict verdict = of.expected().verdict();
        if (verdict != null && verdict != Verdict.of(compared)) {
            differences.add("expected the verdict " + verdict + " but found " + Verdict.of(compared));
        }
        return differences;
    }

    private static boolean decides(Finding finding) {
        return finding.outcome() != Outcome.UNDETERMINED && finding.outcome() != Outcome.NOT_APPLICABLE;
    }

    /** What is missing; what an unknown reference would lead to only where that is expected of some. */
    private static Set<String> missing(Finding finding, Set<String> expected) {
        boolean inFull = expected.stream().anyMatch(each -> isBehind(each, expected));
        return finding.missing().stream()
                .filter(each -> inFull || !isBehind(each, finding.missing())).collect(Collectors.toSet());
    }

    private static boolean isBehind(String pointer, Collection<String> missing) {
        return missing.stream().anyMatch(each -> pointer.startsWith(each + "/"));
    }

    private static void compare(Expected expected, Finding finding, List<String> differences) {
        if (finding.outcome() != expected.outcome()) {
            differences.add("expected " + expected.outcome() + " but found " + finding.outcome() + ", evidence "
                    + finding.evidence() + ", missing " + finding.missing());
        } else if (!expected.missing().equals(missing(finding, expected.missing()))) {
            differences.add("expected missing " + expected.missing() + "\n    but found " + finding.missing());
        }
        if (expected.evidence() != null && !expected.evidence().equals(pointers(finding))) {
            differences.add("expected the evidence " + expected.evidence() + "\n    but found " + pointers(finding));
        }
        if (expected.provisions() != null && !expected.provisions().equals(finding.provisions())) {
            differences.add(
                    "expected the provisions " + expected.provisions() + "\n    but found " + finding.provisions());
        }
    }

    private static Set<String> pointers(Finding finding) {
        return finding.evidence().stream().map(Evidence::pointer).collect(Collectors.toSet());
    }
}
