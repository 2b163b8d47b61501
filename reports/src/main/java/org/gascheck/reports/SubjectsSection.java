package org.gascheck.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.law.Outcome;
import org.gascheck.report.FindingEntry;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** The findings subject by subject, each worked out when it is printed, and not kept. */
final class SubjectsSection implements Section {

    private final WordedReport worded;

    SubjectsSection(WordedReport worded) {
        this.worded = worded;
    }

    @Override
    public void print(Page page) throws IOException {
        Map<Object, List<FindingEntry>> bySubject = new LinkedHashMap<>();
        worded.report().entries().filter(each -> worded.form().tells(each.requirement(), each.outcome()))
                .forEach(each -> bySubject.computeIfAbsent(each.subjectKey(), key -> new ArrayList<>()).add(each));
        page.blank();
        page.text("", worded.voice().say("逐个对象", "Subject by subject"), Emphasis.STRONG);
        for (List<FindingEntry> ofSubject : bySubject.values()) {
            WordedReport onSubject = worded.on(ofSubject.stream().map(FindingEntry::finding).toList());
            for (Outcome outcome : Outcome.values()) {
                new FindingsSection(outcome, onSubject).print(page);
            }
            new AdviceSection(onSubject).print(page);
        }
    }
}
