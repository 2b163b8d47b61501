package org.gascheck.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.law.Contradiction;
import org.gascheck.law.Strength;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** Prints findings in full: subject by subject, each with its number, ground, facts and due date. */
final class FullFindings {

    private static final int INDENT = 4;

    private final Page page;
    private final Voice voice;
    private final FactNames facts;
    private final SubjectNames subjects;
    private final Handling handling;
    private final boolean severalInstruments;
    private final String factsLabel;
    private int number;

    FullFindings(Page page, Voice voice, FactNames facts, SubjectNames subjects, Handling handling, boolean severalInstruments) {
        this.page = page;
        this.voice = voice;
        this.facts = facts;
        this.subjects = subjects;
        this.handling = handling;
        this.severalInstruments = severalInstruments;
        this.factsLabel = voice.say("事实", "Facts");
    }

    /** Prints entries; the facts that all entries on a subject share stand with the subject. */
    void print(List<Entry> entries) {
        Map<String, List<Entry>> bySubject = new LinkedHashMap<>();
        entries.forEach(entry -> bySubject.computeIfAbsent(entry.first().subject().pointer(), pointer -> new ArrayList<>()).add(entry));
        for (List<Entry> ofSubject : bySubject.values()) {
            Set<Evidence> shared = shared(ofSubject);
            page.text("  ", subjects.of(ofSubject.get(0).first().subject()) + "  " + ofSubject.get(0).first().subject().pointer(), Emphasis.SUBJECT);
            facts.told(List.copyOf(shared), ofSubject.get(0).first().subject()).forEach(line -> page.text("    ", line));
            ofSubject.forEach(entry -> print(entry, shared));
        }
    }

    private static Set<Evidence> shared(List<Entry> entries) {
        Set<Evidence> shared = new LinkedHashSet<>();
        if (entries.size() > 1) {
            shared.addAll(entries.get(0).evidence());
            entries.forEach(entry -> shared.retainAll(entry.evidence()));
        }
        return shared;
    }

    private void print(Entry entry, Set<Evidence> shared) {
        number++;
        String message = voice.say(entry.first().message());
        page.text(WideText.padded(number + ".", INDENT),
                entry.strength() == Strength.MANDATORY ? message : message + voice.bracketed(voice.name(entry.strength())), Emphasis.STRONG);
        labelled(voice.say("依据", "See"), entry.findings().stream().map(Finding::citation).toList());
        labelled(factsLabel, facts.told(
                entry.evidence().stream().filter(evidence -> !shared.contains(evidence)).toList(), entry.first().subject()));
        labelled(voice.say("期限", "Due"), dueDates(entry));
        handling.add(number, entry);
    }

    private void labelled(String label, List<String> lines) {
        String before = label;
        for (String line : lines) {
            page.labelled(INDENT, WideText.width(factsLabel) + 2, before, line);
            before = "";
        }
    }

    /** The due date, once where the instruments agree on it, and what else each of them says of it. */
    private List<String> dueDates(Entry entry) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (Finding finding : entry.findings()) {
            if (finding.dueDate() == null) {
                continue;
            }
            String instrument = severalInstruments ? finding.instrument().number() + " " : "";
            String overdue = finding.overdueDays() == 0 ? "" : voice.say(
                    "，已逾期 " + finding.overdueDays() + " 天", ", overdue by " + finding.overdueDays() + " days");
            sources.computeIfAbsent(finding.dueDate() + overdue, date -> new ArrayList<>())
                    .add(instrument + finding.requirement().due().provision());
            for (Contradiction other : finding.contradictions()) {
                others.add(voice.say("同一文件另有 ", "the same document also has ") + other.date()
                        + voice.bracketed(instrument + other.provision()) + voice.colon() + voice.say(other.says()));
            }
        }
        List<String> lines = new ArrayList<>();
        sources.forEach((date, provisions) -> lines.add(date + voice.bracketed(String.join(voice.semicolon(), provisions))));
        lines.addAll(others);
        return lines;
    }
}
