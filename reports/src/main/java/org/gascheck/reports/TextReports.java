package org.gascheck.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Verdict;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** Prints reports as text, one after the other, and after several of them how many there were of each kind. */
public final class TextReports implements Reports {

    private final Page page;
    private final Voice voice;
    private final TextReport text;
    private final int files;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int skipped;
    private boolean first = true;

    /** A printer of the reports on a number of files; {@code all} has it list also what is satisfied or does not apply. */
    public TextReports(Page page, Voice voice, boolean all, int files) {
        this.page = page;
        this.voice = voice;
        this.text = new TextReport(page, voice, all);
        this.files = files;
    }

    @Override
    public void begin() {
        // Text has no beginning of its own.
    }

    @Override
    public void print(String file, ComplianceReport report) {
        if (!first) {
            page.blank();
            page.verbatim("─".repeat(page.width()), Emphasis.FAINT);
        }
        first = false;
        text.print(file, report);
        verdicts.merge(report.verdict(), 1, Integer::sum);
    }

    @Override
    public void skip(String file) {
        skipped++;
    }

    @Override
    public void end() {
        if (files < 2) {
            return;
        }
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.COMPLIANT)) {
            if (verdicts.containsKey(verdict)) {
                counts.add(voice.name(verdict) + " " + verdicts.get(verdict));
            }
        }
        if (skipped > 0) {
            counts.add(voice.say("无法读取 ", "unreadable ") + skipped);
        }
        page.blank();
        page.text("", voice.say("共 " + files + " 份资料：", files + " submissions: ") + String.join(voice.semicolon(), counts), Emphasis.STRONG);
    }
}
