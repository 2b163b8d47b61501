package org.gascheck.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.Nearest;
import org.gascheck.Problem;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.Assessment;
import org.gascheck.law.Purpose;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Settings;
import org.gascheck.report.Areas;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Conclusions;

/** Judges by rule packs, one after the other. */
final class PackChecker implements ComplianceChecker {

    /** A pack, ready to judge by. */
    private record ReadyPack(Assessment undated, Rules rules) {

        RulePack pack() {
            return undated.pack();
        }
    }

    private final List<ReadyPack> readyPacks;
    private final Set<String> known;
    private final Settings settings;
    private final boolean refusesAssumptions;
    private final Purpose purpose;

    PackChecker(List<RulePack> packs, Settings settings, Engine engine) {
        this(
                packs.stream()
                        .map(pack -> new ReadyPack(new Assessment(null, pack, settings), Rules.of(pack, engine)))
                        .toList(),
                settings,
                false,
                null);
    }

    private PackChecker(List<ReadyPack> readyPacks, Settings settings, boolean refusesAssumptions, Purpose purpose) {
        this.readyPacks = readyPacks;
        this.known = new LinkedHashSet<>(readyPacks.stream().map(ready -> ready.pack().instrument().id()).toList());
        this.settings = settings;
        this.refusesAssumptions = refusesAssumptions;
        this.purpose = purpose;
    }

    @Override
    public ComplianceChecker refusingAssumptions() {
        return new PackChecker(readyPacks, settings, true, purpose);
    }

    @Override
    public ComplianceChecker asking(String id) {
        Objects.requireNonNull(id, "the purpose is null");
        Set<String> ids = new LinkedHashSet<>();
        readyPacks.forEach(ready -> ids.addAll(ready.pack().purposes().keySet()));
        Purpose asked = readyPacks.stream()
                .map(ready -> ready.pack().purposes().get(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no purpose \"" + id + "\""
                        + Nearest.expected(id, ids).en()));
        return new PackChecker(readyPacks, settings, refusesAssumptions, asked);
    }

    @Override
    public ComplianceChecker under(Settings other) {
        Objects.requireNonNull(other, "the settings are null; expected Settings.RECOMMENDED or other ones");
        Map<String, Setting> settingsOfPacks = new LinkedHashMap<>();
        readyPacks.forEach(ready -> settingsOfPacks.putAll(ready.pack().settings()));
        other.check(settingsOfPacks);
        return new PackChecker(
                readyPacks.stream()
                        .map(ready -> new ReadyPack(new Assessment(null, ready.pack(), other), ready.rules()))
                        .toList(),
                other,
                refusesAssumptions,
                purpose);
    }

    @Override
    public ComplianceReport check(Submission submission) {
        Objects.requireNonNull(submission, "the submission is null");
        List<Problem> problems = HeaderProblems.in(submission, known);
        if (refusesAssumptions) {
            problems.addAll(HeaderProblems.ofAssumptions(submission));
        }
        if (problems.isEmpty()) {
            problems = DayProblems.in(submission);
        }
        if (!problems.isEmpty()) {
            throw new InvalidSubmissionException(problems);
        }
        List<Assessment> assessments = new ArrayList<>();
        List<String> notInForce = new ArrayList<>();
        Conclusions conclusions = new Conclusions();
        Areas submitted = Areas.of(submission);
        for (ReadyPack ready : chosenBy(submission)) {
            Assessment assessment = ready.undated().on(submission.assessedOn().value());
            if (assessment.date().isBefore(ready.pack().instrument().issued())) {
                notInForce.add(ready.pack().instrument().id());
            } else {
                assessments.add(assessment);
                conclusions.append(conclusions(ready, assessment, submitted));
            }
        }
        ComplianceReport report =
                ComplianceReport.of(submission, submitted, settings, assessments, notInForce, conclusions, purpose);
        if (conclusions.letGo()) {
            assessments.forEach(each -> each.sharedClaims().forget());
        }
        return report;
    }

    private static Conclusions conclusions(ReadyPack ready, Assessment assessment, Areas submitted) {
        try {
            return ready.rules().judge(assessment, submitted).conclusions(assessment);
        } catch (RuntimeException | Error e) {
            if (RulePacks.isShipped(ready.pack())) {
                throw e;
            }
            throw FailedRule.of(ready.pack(), e);
        }
    }

    private List<ReadyPack> chosenBy(Submission submission) {
        if (!submission.instruments().isKnown()) {
            return readyPacks;
        }
        Set<String> chosen = submission.instruments().value();
        List<ReadyPack> chosenPacks = new ArrayList<>(chosen.size());
        for (ReadyPack ready : readyPacks) {
            if (chosen.contains(ready.pack().instrument().id())) {
                chosenPacks.add(ready);
            }
        }
        return chosenPacks;
    }

    @Override
    public List<RulePack> packs() {
        return readyPacks.stream().map(ReadyPack::pack).toList();
    }

    @Override
    public Settings settings() {
        return settings;
    }
}
