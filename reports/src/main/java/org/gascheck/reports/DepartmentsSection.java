package org.gascheck.reports;

import java.io.IOException;
import java.util.Optional;
import org.gascheck.reports.layout.Page;

/** Who is in charge of the numbered findings. */
final class DepartmentsSection implements Section {

    private final WordedReport worded;
    private final Voice voice;

    DepartmentsSection(WordedReport worded) {
        this.worded = worded;
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        Advice advice = new Advice(voice);
        new NumberedTexts(worded,
                finding -> Optional.of(worded.instrument(finding, voice.colon()) + advice.inCharge(finding)))
                .print(page, voice.say("责任部门（按上面的编号）", "In charge (by the numbers above)"));
    }
}
