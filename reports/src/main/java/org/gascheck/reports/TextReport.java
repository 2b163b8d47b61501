package org.gascheck.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.Build;
import org.gascheck.Digest;
import org.gascheck.law.Instrument;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.Completeness;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.Provenance;
import org.gascheck.report.Verdict;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** Prints reports for people: the verdict, what is wrong with its ground, and what to ask next. */
final class TextReport {

    private static final int SHOWN_QUESTIONS = 10;
    private static final int SHOWN_DIGITS = 12;

    private final Page page;
    private final Voice voice;
    private final FactNames facts;
    private final boolean all;

    /** A printer of reports; {@code all} has it list also what is satisfied or does not apply. */
    TextReport(Page page, Voice voice, boolean all) {
        this.page = page;
        this.voice = voice;
        this.facts = new FactNames(voice, all);
        this.all = all;
    }

    /** Prints the report on a file. */
    void print(String file, ComplianceReport report) {
        Map<Outcome, List<Entry>> entries = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            entries.put(outcome, new ArrayList<>());
        }
        Entry.of(report).forEach(entry -> entries.get(entry.outcome()).add(entry));
        header(file, report);
        verdict(report.verdict(), entries);
        boolean several = report.instruments().size() > 1;
        Handling handling = new Handling(voice, several);
        SubjectNames subjects = new SubjectNames(report, voice, facts);
        FullFindings full = new FullFindings(page, voice, facts, subjects, handling, several);
        for (Outcome outcome : Outcome.values()) {
            List<Entry> ofOutcome = entries.get(outcome);
            if (ofOutcome.isEmpty() || outcome.compareTo(Outcome.SATISFIED) >= 0 && !all) {
                continue;
            }
            heading(outcome, ofOutcome.size());
            switch (outcome) {
                case BREACHED, NEEDS_REVIEW, NOT_YET_DUE -> full.print(ofOutcome);
                case UNDETERMINED -> undetermined(ofOutcome, subjects);
                case SATISFIED, NOT_APPLICABLE -> inShort(ofOutcome, subjects);
            }
        }
        handling.print(page);
        questions(entries.get(Outcome.UNDETERMINED));
        completeness(report);
        provenance(report.provenance());
    }

    private void header(String file, ComplianceReport report) {
        page.text("", file, Emphasis.STRONG);
        String assessedOn = voice.say("评定日期", "Assessed on");
        int column = WideText.width(assessedOn) + 2;
        page.labelled(0, column, assessedOn, report.assessedOn().toString());
        String label = voice.say("依据", "Judged by");
        for (Instrument instrument : report.instruments()) {
            page.labelled(0, column, label, instrument.number() + " " + voice.say(instrument.title()) + " [" + instrument.id() + "]");
            label = "";
        }
        String reading = voice.say("所选读法", "Readings");
        for (Map.Entry<String, String> setting : report.settings().chosen().entrySet()) {
            page.labelled(0, column, reading, setting.getKey() + " = " + setting.getValue());
            reading = "";
        }
    }

    private void verdict(Verdict verdict, Map<Outcome, List<Entry>> entries) {
        List<String> counts = new ArrayList<>();
        entries.forEach((outcome, list) -> {
            if (!list.isEmpty()) {
                counts.add(voice.name(outcome) + " " + list.size());
            }
        });
        page.blank();
        page.text("", voice.say("结论：", "Verdict: ") + voice.name(verdict), Emphasis.STRONG, colour(verdict));
        if (!counts.isEmpty()) {
            page.text("  ", String.join(voice.semicolon(), counts));
        }
        String meaning = meaning(verdict, entries);
        if (meaning != null) {
            page.text("  ", meaning);
        }
    }

    private String meaning(Verdict verdict, Map<Outcome, List<Entry>> entries) {
        boolean nothing = entries.values().stream().allMatch(List::isEmpty);
        return switch (verdict) {
            case NON_COMPLIANT -> null;
            case COMPLIANT -> voice.say(
                    "就所提交的资料而言，适用的强制要求都已做到或未到期限。",
                    "As far as the facts handed in go, every mandatory requirement that applies is met or not yet due.");
            case UNDETERMINED -> nothing
                    ? voice.say("没有可以评定的内容：资料中没有所涉对象，或文件在评定日期尚未印发。",
                            "There was nothing to judge: no subject in the submission, or no instrument issued by then.")
                    : voice.say("没有发现强制要求不符合，但还有事项未定，不能当作合规。",
                            "No breach of a mandatory requirement was found, but some are open: this is not a pass.");
        };
    }

    private void heading(Outcome outcome, int count) {
        page.blank();
        page.text("", voice.name(outcome) + voice.bracketed(voice.say(count + " 项", "" + count)), Emphasis.STRONG, colour(outcome));
    }

    private void undetermined(List<Entry> entries, SubjectNames subjects) {
        boolean several = entries.stream().map(entry -> entry.first().subject().pointer()).distinct().count() > 1;
        String subject = null;
        for (Entry entry : bySubject(entries)) {
            Finding finding = entry.first();
            if (several && !finding.subject().pointer().equals(subject)) {
                subject = finding.subject().pointer();
                page.text("  ", subjects.of(finding.subject()), Emphasis.SUBJECT);
            }
            String missing = entry.missing().stream().map(pointer -> facts.placeWithin(pointer, finding.subject().pointer()))
                    .collect(Collectors.joining(voice.comma()));
            String line = voice.say(finding.requirement().title()) + weight(entry) + "  " + voice.say("缺：", "lacks: ") + missing;
            if (all) {
                page.text("  · ", line);
            } else {
                page.text("  · ", WideText.shortened(line, page.width() - 4));
            }
        }
    }

    private static List<Entry> bySubject(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.first().subject().pointer(), LinkedHashMap::new, Collectors.toList()))
                .values().stream().flatMap(Collection::stream).toList();
    }

    private String weight(Entry entry) {
        return entry.strength() == Strength.MANDATORY ? "" : voice.bracketed(voice.name(entry.strength()));
    }

    private void inShort(List<Entry> entries, SubjectNames subjects) {
        for (Entry entry : entries) {
            page.text("  · ", voice.say(entry.first().requirement().title()) + weight(entry) + "  " + subjects.of(entry.first().subject())
                    + "  " + entry.findings().stream().map(Finding::citation).collect(Collectors.joining(voice.semicolon())));
        }
    }

    private void questions(List<Entry> undetermined) {
        List<Map.Entry<String, Integer>> questions = OpenQuestions.of(undetermined);
        if (questions.isEmpty()) {
            return;
        }
        page.blank();
        page.text("", voice.say("接下来要问的", "What to ask next")
                + voice.bracketed(voice.say("数字是等着它的事项数", "with how many findings wait for it")), Emphasis.STRONG);
        int shown = all ? questions.size() : Math.min(SHOWN_QUESTIONS, questions.size());
        for (Map.Entry<String, Integer> question : questions.subList(0, shown)) {
            page.text("  " + WideText.padded(question.getValue().toString(), 4), facts.place(question.getKey()) + "  " + question.getKey());
        }
        if (shown < questions.size()) {
            int more = questions.size() - shown;
            page.text("  ", voice.say("另有 " + more + " 项，用 --all 列出。", "And " + more + " more; --all lists them."));
        }
    }

    private void completeness(ComplianceReport report) {
        Completeness count = report.completeness();
        String together = report.instruments().size() < 2 ? "" : voice.bracketed(voice.say("各文件分别计算", "counted for each document"));
        page.blank();
        for (String id : count.notInForce()) {
            page.text("", voice.say(id + " 在评定日期尚未印发，没有据以评定。", id + " had not been issued on the day and was not applied."),
                    Emphasis.OPEN);
        }
        if (report.instruments().isEmpty()) {
            return;
        }
        page.text("", voice.say(
                "覆盖范围：在评定日期有效的要求共 " + count.inForce() + " 条" + together + "，其中已判定 " + count.decided()
                        + "，需人工判定 " + count.needReview() + "，资料不足 " + count.undetermined() + "，不适用 "
                        + count.notApplicable() + "，资料中没有所涉对象 " + count.withoutSubject() + "。",
                "Coverage: of " + count.inForce() + " requirements in force on the day" + together + ", decided " + count.decided()
                        + ", for a person " + count.needReview() + ", lacking facts " + count.undetermined()
                        + ", not applicable " + count.notApplicable() + ", without a subject here " + count.withoutSubject() + "."));
        if (!count.listsNotGiven().isEmpty()) {
            String lists = count.listsNotGiven().stream().map(list -> facts.place("/" + list)).collect(Collectors.joining(voice.comma()));
            page.text("", voice.say("没有提供、因而没有查：" + lists + "。", "Not handed in and so not examined: " + lists + "."));
        }
    }

    private void provenance(Provenance provenance) {
        List<String> parts = new ArrayList<>();
        parts.add(Build.NAME + " " + provenance.version());
        parts.add(voice.say("资料 ", "facts ") + shortened(provenance.submission()));
        provenance.packs().forEach((id, digest) -> parts.add(id + " " + shortened(digest)));
        page.text("", String.join(voice.semicolon(), parts), Emphasis.FAINT);
    }

    /** The beginning of a digest, without the name of its kind. */
    private static String shortened(Digest digest) {
        int start = digest.text().indexOf(':') + 1;
        return digest.text().substring(start, start + SHOWN_DIGITS);
    }

    private static Emphasis colour(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> Emphasis.FULFILLED;
            case NON_COMPLIANT -> Emphasis.BREACHED;
            case UNDETERMINED -> Emphasis.OPEN;
        };
    }

    private static Emphasis colour(Outcome outcome) {
        return switch (outcome) {
            case BREACHED -> Emphasis.BREACHED;
            case NEEDS_REVIEW -> Emphasis.FOR_A_PERSON;
            case UNDETERMINED -> Emphasis.OPEN;
            case NOT_YET_DUE -> Emphasis.NOT_YET_DUE;
            case SATISFIED -> Emphasis.FULFILLED;
            case NOT_APPLICABLE -> Emphasis.FAINT;
        };
    }
}
