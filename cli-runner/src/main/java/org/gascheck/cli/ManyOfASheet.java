package org.gascheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gascheck.Problem;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.FromSheet;
import org.gascheck.reports.ReportWriter;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.results.InputNotes;
import org.gascheck.reports.results.JudgedSubmissions;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.TotalsCount;
import org.gascheck.reports.results.TotalsText;

/**
 * Has the reports on the submissions of one spreadsheet written one by one where they are few, and told together on a
 * screen where they are many: nobody reads a million lines. For one thread.
 */
final class ManyOfASheet implements ReportWriter {

    private static final int MOST = 20;

    private final ReportWriter reports;
    private final Run run;
    private final Voice voice;
    private final Page page;
    private final JudgedSubmissions judged;
    private final TotalsCount totals;
    private final List<Held> held = new ArrayList<>();
    private final Map<String, Long> assumed = new TreeMap<>();

    /** One that is not told yet; without a report, what is wrong with it. */
    private record Held(String submission, ComplianceReport report, FromSheet sheet, List<Problem> problems) {
    }

    /**
     * One on a spreadsheet.
     *
     * @param run what its reports have in common, without reasons and evidence
     */
    ManyOfASheet(ReportWriter reports, Run run, Voice voice, Page page) {
        this.reports = reports;
        this.run = run;
        this.voice = voice;
        this.page = page;
        this.judged = new JudgedSubmissions(run);
        this.totals = new TotalsCount(run);
    }

    @Override
    public void write(String submission, ComplianceReport report) throws IOException {
        throw new IllegalStateException(submission + " is no submission of a spreadsheet");
    }

    @Override
    public void write(String submission, ComplianceReport report, FromSheet sheet) {
        totals.add(new Result(totals.read() + 1, submission, "", judged.of(report, null), List.of()));
        report.scope().assumptions().forEach(each ->
                assumed.merge(each.assumption(), Long.valueOf(each.filled()), Long::sum));
        hold(new Held(submission, report, sheet, List.of()));
    }

    @Override
    public void skip(String submission, List<Problem> problems) {
        totals.add(new Result(totals.read() + 1, submission, "", null, problems));
        hold(new Held(submission, null, null, problems));
    }

    private void hold(Held each) {
        if (totals.read() <= MOST) {
            held.add(each);
        } else {
            held.clear();
        }
    }

    @Override
    public void note(FromSheet sheet) throws IOException {
        if (totals.read() <= MOST) {
            for (Held each : held) {
                if (each.report() == null) {
                    reports.skip(each.submission(), each.problems());
                } else {
                    reports.write(each.submission(), each.report(), each.sheet());
                }
            }
            reports.note(sheet);
            return;
        }
        totals.add(new InputNotes(sheet.file(), sheet.taken(), sheet.unjudged()));
        page.text("", sheet.file(), Emphasis.STRONG);
        TotalsText.print(run, totals.totals(), voice, page);
        if (!assumed.isEmpty()) {
            page.blank();
        }
        for (Map.Entry<String, Long> each : assumed.entrySet()) {
            tellAssumed(each.getKey(), each.getValue());
        }
        page.blank();
        page.text("", voice.say(
                "逐份的结论、理由和要问的：--all 全部列出，--only 列出一部分；gascheck screen 写成结果、台账和通知书",
                "Verdict, reasons and questions of each: --all lists them, --only some of them; gascheck screen writes"
                        + " results, a ledger and notices"));
        reports.countOthers(totals.totals().verdicts(), totals.rejected());
    }

    private void tellAssumed(String assumption, long filled) throws IOException {
        page.text("", voice.say(
                "假定：" + assumption + "（未经核实，补上 " + filled + " 处未知资料）",
                "Assumed: " + assumption + " (not verified, fills in " + filled + " unknown facts)"), Emphasis.OPEN);
    }
}
