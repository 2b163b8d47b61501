package org.gascheck.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.documents.workbook.LedgerColumn;
import org.gascheck.documents.workbook.LedgerLine;
import org.gascheck.documents.workbook.LedgerWorkbook;
import org.gascheck.reports.FindingWords;
import org.gascheck.reports.JointFinding;
import org.gascheck.reports.Voice;
import org.gascheck.subjects.Population;

/** Writes the ledger as a workbook (台账). */
public final class LedgerExport {

    private static final int AT_ONCE = 500;

    private final FindingWords words;

    private LedgerExport(Locale locale) {
        this.words = new FindingWords(Population.MODEL, new Voice(locale));
    }

    /**
     * Writes the entries that a filter chooses, all pages of them; closes no stream.
     *
     * @param asOf the day of which the workbook says that it is
     */
    public static void write(Ledger ledger, EntryFilter filter, LocalDate asOf, Locale locale, OutputStream out)
            throws IOException {
        LedgerExport export = new LedgerExport(locale);
        SubmittedFacts submitted = new SubmittedFacts(ledger, export.words);
        Voice voice = export.words.voice();
        LedgerWorkbook.write(reader -> {
            try (Stream<LedgerEntry> all = ledger.all(filter.page(filter.after(), AT_ONCE))) {
                for (Iterator<LedgerEntry> each = all.iterator(); each.hasNext();) {
                    LedgerEntry entry = each.next();
                    reader.take(export.line(entry, submitted.of(entry), asOf));
                }
            }
        }, voice.say("截至 " + asOf + " 的台账。报告只登记和提示，整改、复查、销号由人办理。"
                        + "资料没有说的留空，由人填写。",
                "The ledger as of " + asOf + ". Reports open entries and tell what they find; people put right,"
                        + " reinspect and close. What the submission does not tell is left empty, for people to fill"
                        + " in."), locale, out);
    }

    private LedgerLine line(LedgerEntry entry, Map<LedgerColumn, String> submitted, LocalDate asOf) {
        Progress progress = entry.progress();
        EntryPlan plan = progress.plan();
        Map<LedgerColumn, String> cells = new HashMap<>(submitted);
        cells.put(LedgerColumn.HAZARD, String.valueOf(entry.id()));
        cells.put(LedgerColumn.FOUND_ON, entry.found().on().toString());
        cells.put(LedgerColumn.INSPECTOR, entry.found().by());
        cells.put(LedgerColumn.NUMBER, entry.subject().path());
        cells.put(LedgerColumn.AREA, entry.district());
        cells.put(LedgerColumn.STREET, entry.street());
        cells.put(LedgerColumn.PERSON, told(plan.person()));
        cells.put(LedgerColumn.MEASURES, told(plan.measures()));
        cells.put(LedgerColumn.MONEY, told(plan.funds()));
        cells.put(LedgerColumn.DEADLINE, told(plan.deadline()));
        cells.put(LedgerColumn.PRECAUTIONS, told(plan.precautions()));
        cells.put(LedgerColumn.STANDARD, told(plan.standard()));
        cells.put(LedgerColumn.ACCEPTED_BY, told(plan.verifier()));
        if (progress.notice() != null) {
            cells.put(LedgerColumn.NOTICE, progress.notice().number());
            cells.put(LedgerColumn.DELIVERY, joined(told(progress.notice().delivery()), told(progress.notice().on())));
        }
        if (progress.rectified() != null) {
            cells.put(LedgerColumn.DONE_ON, progress.rectified().on().toString());
        }
        if (progress.reinspected() != null) {
            cells.put(LedgerColumn.REINSPECTOR, progress.reinspected().by());
            cells.put(LedgerColumn.REINSPECTED, words.voice().say(Act.REINSPECTED.label()));
            cells.put(LedgerColumn.ACCEPTED_ON, progress.reinspected().on().toString());
        }
        if (progress.closed() != null) {
            cells.put(LedgerColumn.CLOSED_ON, progress.closed().on().toString());
        }
        cells.put(LedgerColumn.REMARK, remark(entry, asOf));
        return LedgerLine.of(new JointFinding(List.of(entry.lately().finding())), words).with(cells);
    }

    private String remark(LedgerEntry entry, LocalDate asOf) {
        Voice voice = words.voice();
        String state = voice.say(entry.state().label());
        int times = entry.progress().timesReopened();
        String again = times == 0 ? "" : voice.say("重新登记 " + times + " 次", "reopened " + times + " times");
        String lately = entry.state() == EntryState.CLOSED || !entry.lately().isNoLongerFound() ? "" : voice.say(
                entry.lately().on() + " 的报告已查不到（" + voice.name(entry.lately().outcome()) + "），待人复查",
                "not found any more by the report of " + entry.lately().on() + " ("
                        + voice.name(entry.lately().outcome()) + "): to be reinspected");
        return joined(state, again, waived(entry, asOf), lately, entry.subject().register());
    }

    private String waived(LedgerEntry entry, LocalDate asOf) {
        GrantedWaiver waiver = entry.progress().waiver();
        if (waiver == null || entry.state() == EntryState.CLOSED) {
            return "";
        }
        String days = waiver.on() + "–" + waiver.until();
        String expired = waiver.holdsOn(asOf) ? "" : words.voice().say("，现已不在期内", ", not in force now");
        return words.voice().say(
                waiver.authority() + "准予暂缓 " + days + "：" + waiver.reason() + expired + "；隐患仍在",
                "waived by " + waiver.authority() + " " + days + ": " + waiver.reason() + expired
                        + "; it is breached all the same");
    }

    private static String told(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String joined(String... lines) {
        return String.join("\n", Stream.of(lines).filter(line -> !line.isEmpty()).toList());
    }
}
