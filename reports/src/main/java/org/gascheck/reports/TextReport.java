package org.gascheck.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.law.Outcome;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/**
 * The text of a report: what it was asked for, what the verdict covers, the verdict and its ground, who is in charge,
 * and what to ask next.
 */
final class TextReport implements Section {

    private final List<Section> sections = new ArrayList<>();

    TextReport(String submission, WordedReport worded, Section unread) {
        boolean isAsked = worded.report().purpose() != null;
        if (isAsked) {
            sections.add(new PurposeSection(submission, worded));
        }
        sections.add(new HeaderSection(isAsked ? "" : submission, worded));
        sections.add(new ScopeSection(worded));
        sections.add(unread);
        if (isAsked) {
            sections.add(page -> {
                page.blank();
                page.text(
                        "",
                        worded.voice().say("全部判定（不限于这一问）", "All that was judged (not for this question alone)"),
                        Emphasis.STRONG);
            });
        }
        sections.add(new VerdictSection(worded));
        if (worded.isLarge()) {
            sections.add(new GroupsSection(worded));
        } else {
            addFindings(worded);
            sections.add(new DepartmentsSection(worded));
            sections.add(new NextStepsSection(worded));
            sections.add(new QuestionsSection(worded));
            sections.add(new ReadingsSection(worded));
        }
        sections.add(new SlipsSection(worded));
        sections.add(new CoverageSection(worded));
        sections.add(new ProvenanceSection(worded));
        if (worded.isLarge() && worded.all()) {
            sections.add(new SubjectsSection(worded));
        }
    }

    private void addFindings(WordedReport worded) {
        for (Outcome outcome : Outcome.values()) {
            sections.add(new FindingsSection(outcome, worded));
        }
        sections.add(new AdviceSection(worded));
    }

    @Override
    public void print(Page page) throws IOException {
        for (Section section : sections) {
            section.print(page);
        }
    }
}
