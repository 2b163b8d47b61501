package org.gascheck.reports;

import java.io.IOException;
import java.util.List;
import org.gascheck.law.Rectification;
import org.gascheck.report.Finding;
import org.gascheck.reports.layout.Page;

/** How the numbered findings are to be put right, where their instruments say how. */
final class NextStepsSection implements Section {

    private final WordedReport worded;
    private final Voice voice;

    NextStepsSection(WordedReport worded) {
        this.worded = worded;
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        NumberedTexts steps = new NumberedTexts(voice);
        List<JointFinding> numbered = worded.numbered();
        for (int i = 0; i < numbered.size(); i++) {
            for (Finding finding : numbered.get(i).findings()) {
                if (finding.nextStep() != null) {
                    steps.add(i + 1, told(finding.nextStep()));
                }
            }
        }
        steps.print(page, voice.say("整改要求（按上面的编号）", "How to put it right (by the numbers above)"));
    }

    private String told(Rectification step) {
        return step.name() + voice.colon() + voice.say(step.what()) + voice.bracketed(voice.say(step.basis()));
    }
}
