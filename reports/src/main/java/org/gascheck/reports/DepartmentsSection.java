package org.gascheck.reports;

import java.io.IOException;
import java.util.List;
import org.gascheck.report.Finding;
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
        NumberedTexts departments = new NumberedTexts(voice);
        List<JointFinding> numbered = worded.numbered();
        for (int i = 0; i < numbered.size(); i++) {
            for (Finding finding : numbered.get(i).findings()) {
                departments.add(i + 1, worded.instrument(finding, voice.colon()) + advice.inCharge(finding));
            }
        }
        departments.print(page, voice.say("责任部门（按上面的编号）", "In charge (by the numbers above)"));
    }
}
