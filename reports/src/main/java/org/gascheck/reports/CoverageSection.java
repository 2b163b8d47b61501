package org.gascheck.reports;

import java.io.IOException;
import java.util.stream.Collectors;
import org.gascheck.report.Completeness;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** How much of the law was judged, and what was not handed in. */
final class CoverageSection implements Section {

    private final ComplianceReport report;
    private final Voice voice;
    private final FactNames facts;

    CoverageSection(WordedReport worded) {
        this.report = worded.report();
        this.voice = worded.voice();
        this.facts = worded.facts();
    }

    @Override
    public void print(Page page) throws IOException {
        Completeness count = report.completeness();
        page.blank();
        for (String id : count.notInForce()) {
            page.text("", voice.say(id + " 在评定日期尚未印发，没有据以评定。",
                    id + " had not been issued on the day and was not applied."), Emphasis.OPEN);
        }
        if (report.instruments().isEmpty()) {
            return;
        }
        page.text("", coverage(count));
        if (!count.listsNotGiven().isEmpty()) {
            String lists = count.listsNotGiven().stream()
                    .map(list -> named("/" + list)).collect(Collectors.joining(voice.comma()));
            page.text("", voice.say(
                    "没有提供、因而没有查：" + lists + "。", "Not handed in and so not examined: " + lists + "."));
        }
    }

    /**
     * A list; where it lies in records, of which only the first is told that leaves it out, with that as an example.
     */
    private String named(String list) {
        return list.lastIndexOf('/') == 0 ? facts.place(list)
                : facts.kindOfPlace(list) + voice.bracketed(voice.say("例如 ", "such as ") + list);
    }

    private String coverage(Completeness count) {
        String together = report.instruments().size() < 2
                ? "" : voice.bracketed(voice.say("各文件分别计算", "counted for each document"));
        return voice.say(
                "要求：在评定日期有效的共 " + count.inForce() + " 条" + together + "，其中已判定 " + count.decided()
                        + "，需人工判定 " + count.needReview() + "，资料不足 " + count.undetermined() + "，不适用 "
                        + count.notApplicable() + "，资料中没有所涉对象 " + count.withoutSubject() + "。",
                "Requirements: of " + count.inForce() + " in force on the day" + together
                        + ", decided " + count.decided() + ", for a person " + count.needReview()
                        + ", lacking facts " + count.undetermined()
                        + ", not applicable " + count.notApplicable()
                        + ", without a subject here " + count.withoutSubject() + ".");
    }
}
