package org.gascheck.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.law.Answer;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Verdict;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** Writes reports as text, parted by lines, and after several of them how many there were of each verdict. */
final class TextReportWriter implements ReportWriter {

    private final TextReports texts;
    private final Page page;
    private final Voice voice;
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
    private final Map<Answer, Text> words = new EnumMap<>(Answer.class);
    private FromSheet before;
    private int written;
    private long skipped;
    /** Whether some are told by others. */
    private boolean others;

    TextReportWriter(TextReports texts, Page page, Voice voice) {
        this.texts = texts;
        this.page = page;
        this.voice = voice;
    }

    @Override
    public void write(String submission, ComplianceReport report) throws IOException {
        write(submission, report, FromSheet.none());
    }

    @Override
    public void write(String submission, ComplianceReport report, FromSheet sheet) throws IOException {
        if (written > 0) {
            page.blank();
            page.verbatim("─".repeat(page.width()), Emphasis.FAINT);
        }
        written++;
        boolean same = before != null && before.file().equals(sheet.file())
                && before.unjudged().equals(sheet.unjudged());
        texts.withCells(sheet.cells()).print(submission, report, page, new UnreadSection(sheet, voice, same));
        before = sheet;
        verdicts.merge(report.verdict(), 1L, Long::sum);
        if (report.purpose() != null) {
            report.purpose().subjects().forEach(each -> {
                answers.merge(each.answer(), 1, Integer::sum);
                words.putIfAbsent(each.answer(), each.says());
            });
        }
    }

    @Override
    public void skip(String submission, List<Problem> problems) {
        skipped++;
    }

    @Override
    public void countOthers(Map<Verdict, Long> ofThem, long unreadable) {
        others = true;
        ofThem.forEach((verdict, count) -> verdicts.merge(verdict, count, Long::sum));
        skipped += unreadable;
    }

    @Override
    public void end() throws IOException {
        long submissions = verdicts.values().stream().mapToLong(Long::longValue).sum() + skipped;
        if (submissions < 2 || others && written == 0) {
            return;
        }
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.COMPLIANT)) {
            if (verdicts.containsKey(verdict)) {
                counts.add(name(verdict) + " " + verdicts.get(verdict));
            }
        }
        if (skipped > 0) {
            counts.add(voice.say("无法读取 ", "unreadable ") + skipped);
        }
        page.blank();
        if (!answers.isEmpty()) {
            page.text(
                    "",
                    answers.entrySet().stream()
                            .map(each -> voice.say(words.get(each.getKey())) + " " + each.getValue())
                            .collect(Collectors.joining(voice.semicolon())),
                    Emphasis.STRONG);
        }
        page.text("", voice.say("共 " + submissions + " 份资料：", submissions + " submissions: ")
                + String.join(voice.semicolon(), counts), Emphasis.STRONG);
    }

    private String name(Verdict verdict) {
        return verdict == Verdict.COMPLIANT
                ? voice.name(verdict) + voice.bracketed(voice.say("限各自的判定范围", "each within its scope"))
                : voice.name(verdict);
    }
}
