package org.gascheck.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.Subject;
import org.gascheck.facts.Subjects;
import org.gascheck.facts.Submission;
import org.gascheck.law.Assessment;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;

/** Judges by rule packs, one after the other. */
final class PackChecker implements ComplianceChecker {

    /** A pack and its rules. */
    private record Bench(RulePack pack, Rules rules) {
    }

    private final List<Bench> benches = new ArrayList<>();
    private final Settings settings;

    PackChecker(List<RulePack> packs, Settings settings) {
        packs.forEach(pack -> benches.add(new Bench(pack, Rules.of(pack))));
        this.settings = settings;
    }

    @Override
    public ComplianceReport check(Submission submission) {
        if (!submission.assessedOn().isKnown()) {
            throw new IllegalArgumentException("the submission has no assessment date (assessedOn)");
        }
        List<Assessment> assessments = new ArrayList<>();
        List<String> notInForce = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Subject> models = Subjects.models(submission);
        List<Subject> others = Subjects.others(submission);
        for (Bench bench : chosenBy(submission)) {
            Assessment assessment = new Assessment(submission.assessedOn().value(), bench.pack(), settings);
            if (assessment.date().isBefore(bench.pack().instrument().issued())) {
                notInForce.add(bench.pack().instrument().id());
            } else {
                assessments.add(assessment);
                collect(assessment, bench.rules().conclude(assessment, models, others), models, others, findings);
            }
        }
        return ComplianceReport.of(submission, settings, assessments, notInForce, findings);
    }

    private List<Bench> chosenBy(Submission submission) {
        if (!submission.instruments().isKnown()) {
            return benches;
        }
        Set<String> chosen = submission.instruments().value();
        List<String> known = benches.stream().map(bench -> bench.pack().instrument().id()).toList();
        for (String id : chosen) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException("the instrument \"" + id + "\" is not one of this checker's: " + known);
            }
        }
        return benches.stream().filter(bench -> chosen.contains(bench.pack().instrument().id())).toList();
    }

    private static void collect(Assessment assessment, Conclusions conclusions, List<Subject> models, List<Subject> others,
            List<Finding> findings) {
        for (Requirement requirement : assessment.pack().requirements().values()) {
            for (List<Subject> subjects : List.of(models, others)) {
                for (Subject subject : subjects) {
                    if (subject.kind().equals(requirement.subject())) {
                        findings.add(new Finding(assessment, requirement, subject, conclusions.on(requirement, subject.record())));
                    }
                }
            }
        }
    }
}
