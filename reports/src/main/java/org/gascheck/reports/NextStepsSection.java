package org.gascheck.reports;

import java.io.IOException;
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
        Advice advice = new Advice(voice);
        new NumberedTexts(worded, advice::nextStep)
                .print(page, voice.say("整改要求（按上面的编号）", "How to put it right (by the numbers above)"));
    }
}
