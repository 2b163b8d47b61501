package org.gascheck.reports;

import java.io.IOException;
import java.util.List;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** What was judged, for which day, by which instruments and under which readings. */
final class HeaderSection implements Section {

    private final String submission;
    private final ComplianceReport report;
    private final Voice voice;

    /** That of the report on a submission with a name, or with an empty one. */
    HeaderSection(String submission, WordedReport worded) {
        this.submission = submission;
        this.report = worded.report();
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        if (!submission.isEmpty()) {
            page.text("", submission, Emphasis.STRONG);
        }
        String assessedOn = voice.say("评定日期", "Assessed on");
        int column = WideText.width(assessedOn) + 2;
        page.labelled(0, column, assessedOn, List.of(report.assessedOn().toString()));
        page.labelled(0, column, voice.say("依据", "Judged by"), report.instruments().stream()
                .map(each -> each.number() + " " + voice.say(each.title()) + " [" + each.id() + "]").toList());
        page.labelled(0, column, voice.say("所选读法", "Readings"), report.settings().chosen().entrySet().stream()
                .map(setting -> setting.getKey() + " = " + setting.getValue()).toList());
    }
}
