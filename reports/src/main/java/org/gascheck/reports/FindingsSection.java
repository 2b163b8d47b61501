package org.gascheck.reports;

import java.io.IOException;
import org.gascheck.law.Outcome;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** The findings of an outcome under its heading, each as far as its outcome calls for. */
final class FindingsSection implements Section {

    private final Outcome outcome;
    private final WordedReport worded;
    private final Section findings;

    FindingsSection(Outcome outcome, WordedReport worded) {
        this.outcome = outcome;
        this.worded = worded;
        this.findings = switch (outcome) {
            case BREACHED, NEEDS_REVIEW, NOT_YET_DUE -> new FullFindings(outcome, worded);
            case UNDETERMINED -> new UndeterminedFindings(worded);
            case SATISFIED, NOT_APPLICABLE -> new SettledFindings(outcome, worded);
        };
    }

    @Override
    public void print(Page page) throws IOException {
        int count = worded.findings(outcome).size();
        if (count == 0 || outcome.compareTo(Outcome.SATISFIED) >= 0 && !worded.all()) {
            return;
        }
        Voice voice = worded.voice();
        page.blank();
        String heading = voice.name(outcome) + voice.bracketed(voice.say(count + " 项", "" + count));
        page.text("", heading, Emphasis.STRONG, emphasis());
        findings.print(page);
    }

    private Emphasis emphasis() {
        return switch (outcome) {
            case BREACHED -> Emphasis.BREACHED;
            case NEEDS_REVIEW -> Emphasis.FOR_A_PERSON;
            case UNDETERMINED -> Emphasis.OPEN;
            case NOT_YET_DUE -> Emphasis.NOT_YET_DUE;
            case SATISFIED -> Emphasis.FULFILLED;
            case NOT_APPLICABLE -> Emphasis.FAINT;
        };
    }
}
