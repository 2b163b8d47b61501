package org.gascheck.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.report.DueDate;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.ReportedInstrument;

/** Tells what changed between two days, and by what. */
final class DayCompared {

    private final JudgedDay before;
    private final JudgedDay now;
    private final DaysThatMatter matter;
    private final LocalDate day;

    DayCompared(JudgedDay before, JudgedDay now, DaysThatMatter matter) {
        this.before = before;
        this.now = now;
        this.matter = matter;
        this.day = now.report().assessedOn();
    }

    TurningDay turned() {
        Map<String, ReportedInstrument> earlier = new LinkedHashMap<>();
        before.report().instruments().forEach(each -> earlier.put(each.id(), each));
        List<VerdictChange> verdicts = new ArrayList<>();
        List<FindingChange> findings = new ArrayList<>();
        for (ReportedInstrument each : now.report().instruments()) {
            ReportedInstrument then = earlier.get(each.id());
            if (then == null || then.verdict() != each.verdict()) {
                verdicts.add(new VerdictChange(
                        each.id(), each.number(), then == null ? null : then.verdict(), each.verdict()));
            }
            List<FindingEntry> entries = now.entries().get(each.id());
            for (int i = 0; i < entries.size(); i++) {
                FindingEntry entry = entries.get(i);
                if (then == null) {
                    findings.add(begun(entry.finding(), each));
                } else {
                    FindingEntry old = before.entries().get(each.id()).get(i);
                    if (old.outcome() != entry.outcome()) {
                        findings.add(changed(old.finding(), entry.finding()));
                    }
                }
            }
        }
        return new TurningDay(day, before.report().verdict(), now.report().verdict(), verdicts, findings);
    }

    private FindingChange begun(Finding finding, ReportedInstrument instrument) {
        return change(null, finding, List.of(), List.of(new LawDay(instrument.number(), day)));
    }

    private FindingChange changed(Finding old, Finding finding) {
        Map<String, Evidence> told = new LinkedHashMap<>();
        old.evidence().forEach(each -> told.put(each.pointer(), each));
        finding.evidence().forEach(each -> told.put(each.pointer(), each));
        List<LawDay> law = law(old, finding);
        if (!law.isEmpty()) {
            return change(old, finding, List.of(), law);
        }
        List<Evidence> facts = matter.factsThatTurn(day, told.keySet());
        if (facts.isEmpty() && old.moreEvidence() + finding.moreEvidence() > 0) {
            facts = matter.factsThatTurnWithin(day, finding.subject().pointer());
        }
        return change(old, finding, facts, facts.isEmpty() ? matter.lawThatTurns(day, finding) : List.of());
    }

    private List<LawDay> law(Finding... findings) {
        Set<LawDay> law = new LinkedHashSet<>();
        for (Finding finding : findings) {
            DueDate due = finding.due();
            if (due != null && due.day().plusDays(1).equals(day)) {
                law.add(new LawDay(due.provision(), due.day()));
            }
        }
        return List.copyOf(law);
    }

    private static FindingChange change(Finding old, Finding finding, List<Evidence> facts, List<LawDay> law) {
        return new FindingChange(
                finding.requirement(),
                finding.title(),
                finding.strength(),
                finding.instrument(),
                finding.instrumentNumber(),
                finding.provisions(),
                finding.subject(),
                old == null ? null : old.outcome(),
                finding.outcome(),
                facts,
                law);
    }
}
