package org.gascheck.reports;

import java.io.IOException;
import org.gascheck.law.Outcome;
import org.gascheck.reports.layout.Page;

/** The findings of an outcome that asks nothing of anybody, on a line each. */
final class SettledFindings implements Section {

    private final Outcome outcome;
    private final WordedReport worded;

    SettledFindings(Outcome outcome, WordedReport worded) {
        this.outcome = outcome;
        this.worded = worded;
    }

    @Override
    public void print(Page page) throws IOException {
        Voice voice = worded.voice();
        for (JointFinding finding : worded.findings(outcome)) {
            page.text("  · ", voice.say(finding.title()) + worded.weight(finding) + worded.assumed(finding)
                    + "  " + voice.say(finding.subject().name())
                    + "  " + String.join(voice.semicolon(), finding.citations()));
        }
    }
}
