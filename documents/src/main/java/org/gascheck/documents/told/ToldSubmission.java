package org.gascheck.documents.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.JointFinding;
import org.gascheck.reports.marks.Mark;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.marks.SubjectPaths;
import org.gascheck.reports.results.JudgedSubmission;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.SettledSubject;

/** What a judged submission came to, with what documents say of it. For one thread. */
public final class ToldSubmission {

    private final Told told;
    private final Result result;
    private final List<ReportedSubject> subjects;
    private final SubjectPaths paths;
    private final Marks.OfSubmission marks;
    private Whereabouts where;

    ToldSubmission(Told told, Result result) {
        this.told = told;
        this.result = result;
        Map<String, ReportedSubject> byPointer = new LinkedHashMap<>();
        judged().open().forEach(each -> byPointer.putIfAbsent(each.subject().pointer(), each.subject()));
        judged().settled().forEach(each -> byPointer.putIfAbsent(each.subject().pointer(), each.subject()));
        this.subjects = List.copyOf(byPointer.values());
        this.paths = new SubjectPaths(subjects);
        this.marks = told.marks().on(result.source(), judged().assessedOn(), subjects);
    }

    /** How it is told. */
    public Told told() {
        return told;
    }

    /** What it came to. */
    public Result result() {
        return result;
    }

    /** What it came to, in short. */
    public JudgedSubmission judged() {
        return result.judged();
    }

    /** All that something was found of, those with open findings first. */
    public List<ReportedSubject> subjects() {
        return subjects;
    }

    /** The open findings, what is found in the same words once, the most pressing first. */
    public List<ToldFinding> open() {
        List<ToldFinding> open = new ArrayList<>();
        for (JointFinding joint : JointFinding.of(judged().open())) {
            List<Mark> all = joint.findings().stream().map(marks::of).toList();
            Mark mark = all.stream().allMatch(Mark::isWaived) ? all.get(0) : new Mark(null, all.get(0).change());
            open.add(new ToldFinding(this, joint, mark));
        }
        return open;
    }

    /** Each open finding by itself, in their order. */
    public List<ToldFinding> each() {
        return judged().open().stream()
                .map(each -> new ToldFinding(this, new JointFinding(List.of(each)), marks.of(each)))
                .toList();
    }

    /** Whether a finding is waived. */
    public boolean isWaived(Finding finding) {
        return marks.isWaived(finding);
    }

    /** How many of its findings are waived. */
    public long waived() {
        return judged().open().stream().filter(marks::isWaived).count();
    }

    /** The verdict by all instruments, never told to be compliant without what it covers. */
    public String verdict() {
        return VerdictWords.of(this);
    }

    /** The same without how much is waived, where that is told beside it. */
    public String verdictAlone() {
        return VerdictWords.alone(this);
    }

    /** The verdict by one of the instruments, likewise. */
    public String verdict(ReportedInstrument instrument) {
        return VerdictWords.of(this, instrument);
    }

    /** Whether something of an instrument applies. */
    boolean isConcernedBy(String instrument) {
        return judged().open().stream().anyMatch(each -> each.instrument().equals(instrument))
                || judged().settled().stream().anyMatch(each ->
                        each.instrument().equals(instrument) && each.outcome() == Outcome.SATISFIED);
    }

    /** What the requirements of an instrument come to for each subject: by its JSON Pointer, by their ids. */
    public Map<String, Map<String, Outcome>> outcomes(String instrument) {
        Map<String, Map<String, Outcome>> outcomes = new LinkedHashMap<>();
        for (Finding each : judged().open()) {
            if (each.instrument().equals(instrument)) {
                outcomes.computeIfAbsent(each.subject().pointer(), pointer -> new LinkedHashMap<>())
                        .put(each.requirement(), each.outcome());
            }
        }
        for (SettledSubject each : judged().settled()) {
            if (each.instrument().equals(instrument)) {
                Map<String, Outcome> ofSubject =
                        outcomes.computeIfAbsent(each.subject().pointer(), pointer -> new LinkedHashMap<>());
                each.requirements().forEach(id -> ofSubject.put(id, each.outcome()));
            }
        }
        return outcomes;
    }

    /** The cell that a place was read from; empty where there is none. */
    public String cell(String pointer) {
        return judged().cell(pointer).orElse("");
    }

    /** The file, and where it stands in that. */
    public String from() {
        return result.place().isEmpty() ? result.source() : result.source() + " " + result.place();
    }

    /** The ids by which a subject is known. */
    public String path(ReportedSubject subject) {
        return paths.of(subject);
    }

    /** The ids by which its subjects are known. */
    public SubjectPaths paths() {
        return paths;
    }

    Whereabouts where() {
        if (where == null) {
            where = new Whereabouts(judged().statistics(), judged().open());
        }
        return where;
    }
}
