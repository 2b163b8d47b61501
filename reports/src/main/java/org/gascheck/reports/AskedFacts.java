package org.gascheck.reports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.RulePack;
import org.gascheck.report.Finding;

/** The facts that a requirement asks for, by the readings of a checker: what is missing where nothing is known. */
public final class AskedFacts {

    private AskedFacts() {
    }

    /**
     * Their JSON Pointers in a submission in which every list has one member.
     *
     * @param model   that of the submissions
     * @param checker one for the pack
     */
    public static List<String> of(FactModel model, String requirement, RulePack pack, ComplianceChecker checker) {
        Set<String> pointers = new LinkedHashSet<>();
        for (Submission blank : BlankSubmission.all(model, pack)) {
            for (Finding finding : checker.check(blank).findings()) {
                if (finding.requirement().equals(requirement)) {
                    pointers.addAll(finding.missing());
                }
            }
        }
        return List.copyOf(pointers);
    }
}
