package org.gascheck.drl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.Problem;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Subjects;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.Assessment;
import org.gascheck.law.RulePack;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Conclusion;

/** Judges by rule packs, one after the other. */
final class PackChecker implements ComplianceChecker {

    /** A pack and its rules. */
    private record Bench(Assessment undated, Rules rules) {

        RulePack pack() {
            return undated.pack();
        }
    }

    private final List<Bench> benches = new ArrayList<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Settings settings;

    PackChecker(List<RulePack> packs, Settings settings) {
        packs.forEach(pack -> {
            benches.add(new Bench(new Assessment(null, pack, settings), Rules.of(pack)));
            known.add(pack.instrument().id());
        });
        this.settings = settings;
    }

    @Override
    public ComplianceReport check(Submission submission) {
        Objects.requireNonNull(submission, "the submission is null");
        List<Problem> problems = HeaderProblems.in(submission, known);
        if (!problems.isEmpty()) {
            throw new InvalidSubmissionException(problems);
        }
        List<Assessment> assessments = new ArrayList<>();
        List<String> notInForce = new ArrayList<>();
        List<Conclusion> conclusions = new ArrayList<>();
        List<Subject> subjects = Subjects.of(submission).all();
        for (Bench bench : chosenBy(submission)) {
            Assessment assessment = bench.undated().on(submission.assessedOn().value());
            if (assessment.date().isBefore(bench.pack().instrument().issued())) {
                notInForce.add(bench.pack().instrument().id());
            } else {
                assessments.add(assessment);
                conclusions.addAll(conclusions(bench, assessment, subjects));
            }
        }
        return ComplianceReport.of(submission, settings, assessments, notInForce, conclusions);
    }

    private static List<Conclusion> conclusions(Bench bench, Assessment assessment, List<Subject> subjects) {
        try {
            return bench.rules().judge(assessment, subjects).conclusions(assessment);
        } catch (RuntimeException | Error e) {
            if (bench.pack().prebuilt()) {
                throw e;
            }
            throw FailedRule.of(bench.pack(), e);
        }
    }

    private List<Bench> chosenBy(Submission submission) {
        if (!submission.instruments().isKnown()) {
            return benches;
        }
        Set<String> chosen = submission.instruments().value();
        List<Bench> benchesChosen = new ArrayList<>(chosen.size());
        for (Bench bench : benches) {
            if (chosen.contains(bench.pack().instrument().id())) {
                benchesChosen.add(bench);
            }
        }
        return benchesChosen;
    }

    @Override
    public List<RulePack> packs() {
        return benches.stream().map(Bench::pack).toList();
    }

    @Override
    public Settings settings() {
        return settings;
    }
}
