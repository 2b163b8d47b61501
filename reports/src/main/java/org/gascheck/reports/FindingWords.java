package org.gascheck.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gascheck.facts.model.FactModel;
import org.gascheck.report.DueDate;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.baselines.Change;
import org.gascheck.reports.marks.Mark;

/** Says each part of a finding in words, for whatever lays them out. Immutable and safe for use by many threads. */
public final class FindingWords {

    private final Voice voice;
    private final FactNames facts;
    private final ReasonTexts reasons;
    private final Advice advice;

    /** Words in a language for the facts of a model; values are told in full. */
    public FindingWords(FactModel model, Voice voice) {
        this.voice = Objects.requireNonNull(voice, "voice");
        this.facts = new FactNames(Objects.requireNonNull(model, "model"), voice, true);
        this.reasons = new ReasonTexts(voice, facts);
        this.advice = new Advice(voice);
    }

    /** The language. */
    public Voice voice() {
        return voice;
    }

    /** The names of facts. */
    public FactNames facts() {
        return facts;
    }

    /** Why it is so, a line each; none where no reason is told. */
    public List<String> reasons(JointFinding finding) {
        return reasons.shared(List.of(finding), finding.subject());
    }

    /** A piece of evidence on a subject: what it is called within that, and its value. */
    public String fact(Evidence evidence, ReportedSubject subject) {
        return facts.placeWithin(evidence.pointer(), subject.pointer()) + voice.say(" ", ": ") + facts.value(evidence)
                + facts.assumed(evidence);
    }

    /** The missing facts, each by its name within the subject. */
    public List<String> missing(JointFinding finding) {
        List<String> names = finding.missing().stream()
                .map(pointer -> facts.placeWithin(pointer, finding.subject().pointer()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (finding.moreMissing() > 0) {
            names.add(voice.say("另有 " + finding.moreMissing() + " 项", finding.moreMissing() + " more"));
        }
        return names;
    }

    /** Who is in charge by any of the instruments. */
    public String inCharge(JointFinding finding) {
        return finding.findings().stream().map(advice::inCharge).distinct()
                .collect(Collectors.joining(voice.semicolon()));
    }

    /** How a breach is to be put right, by each instrument that says so. */
    public List<String> nextSteps(JointFinding finding) {
        return finding.findings().stream().flatMap(each -> advice.nextStep(each).stream()).distinct().toList();
    }

    /** The days by which it must be met, where they stand, and whether they have passed. */
    public List<String> due(JointFinding finding) {
        List<String> lines = new ArrayList<>();
        for (Finding each : finding.findings()) {
            if (each.due() != null) {
                lines.add(each.dueDate() + voice.bracketed(each.instrumentNumber() + " " + each.due().provision())
                        + overdue(each.due().overdueDays()));
                for (DueDate.OtherDate other : each.due().contradictions()) {
                    lines.add(voice.say("同一文件另有 ", "the same document also has ") + other.day()
                            + voice.bracketed(other.provision()) + voice.colon() + voice.say(other.says()));
                }
            }
        }
        return lines.stream().distinct().toList();
    }

    private String overdue(long days) {
        return days == 0 ? "" : voice.say(
                "，已逾期 " + days + " 天", ", overdue by " + days + (days == 1 ? " day" : " days"));
    }

    /** That a finding is waived: until when, by whom and why; empty where it is not. */
    public String waiver(Mark mark) {
        if (mark.waiver() == null) {
            return "";
        }
        LocalDate until = mark.waiver().expiresOn();
        return voice.say(
                "已豁免至 " + until + "（批准：" + mark.waiver().authority() + "；理由：" + mark.waiver().reason()
                        + "）；仍不符合",
                "waived until " + until + " (by " + mark.waiver().authority() + ": " + mark.waiver().reason()
                        + "); it is breached all the same");
    }

    /** How it stands to an earlier run; empty where that is not asked of it. */
    public String change(Mark mark) {
        return mark.change() == null ? "" : change(mark.change());
    }

    /** How something stands to an earlier run. */
    public String change(Change change) {
        return switch (change) {
            case NEW -> voice.say("新增", "new");
            case KNOWN -> voice.say("已知", "known");
            case NOT_COMPARABLE -> voice.say("无从比较", "not comparable");
        };
    }
}
