package org.gascheck.documents.workbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.FindingWords;
import org.gascheck.reports.JointFinding;

/**
 * A line of a ledger of hazards.
 *
 * @param cells what stands in its columns; those that are not among them stay empty for people to fill in
 */
public record LedgerLine(Map<LedgerColumn, String> cells) {

    /** Keeps a copy. */
    public LedgerLine {
        Map<LedgerColumn, String> copy = new EnumMap<>(LedgerColumn.class);
        copy.putAll(cells);
        cells = Collections.unmodifiableMap(copy);
    }

    /** What a breach itself tells. */
    public static LedgerLine of(JointFinding breach, FindingWords words) {
        ReportedSubject subject = breach.subject();
        List<String> evidence = breach.evidence().stream().map(each -> words.fact(each, subject)).toList();
        String more = breach.moreEvidence() == 0 ? "" : words.voice().say(
                "另有 " + breach.moreEvidence() + " 项事实", breach.moreEvidence() + " more facts");
        return new LedgerLine(Map.of(
                LedgerColumn.UNIT, words.voice().say(subject.name()),
                LedgerColumn.PLACE, words.facts().kind(subject.kind()),
                LedgerColumn.HAZARD_FOUND, joined(Stream.concat(
                        Stream.of(words.voice().say(breach.message())), words.reasons(breach).stream())),
                LedgerColumn.EVIDENCE, joined(Stream.concat(evidence.stream(), Stream.of(more))),
                LedgerColumn.CLAUSE, joined(breach.citations().stream()),
                LedgerColumn.DEPARTMENT, words.inCharge(breach),
                LedgerColumn.HOW, joined(words.nextSteps(breach).stream()),
                LedgerColumn.DUE, joined(words.due(breach).stream())));
    }

    /** The same with more cells; where one is there already, with the other text. */
    public LedgerLine with(Map<LedgerColumn, String> more) {
        Map<LedgerColumn, String> all = new EnumMap<>(cells);
        all.putAll(more);
        return new LedgerLine(all);
    }

    /** What stands in a column. */
    String cell(LedgerColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** Lines of a cell, without those that say nothing. */
    static String joined(Stream<String> lines) {
        return String.join("\n", lines.filter(line -> !line.isEmpty()).toList());
    }
}
