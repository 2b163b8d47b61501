package org.gascheck.reports;

import java.io.IOException;
import java.util.List;
import org.gascheck.report.CitedSlip;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** The slips of the instruments in sentences on which findings rest, and how they are read. */
final class SlipsSection implements Section {

    private final WordedReport worded;
    private final Voice voice;

    SlipsSection(WordedReport worded) {
        this.worded = worded;
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        List<CitedSlip> slips = worded.report().slips().stream()
                .filter(slip -> worded.form().requirements().isEmpty()
                        || slip.requirements().stream().anyMatch(worded.form().requirements()::contains))
                .toList();
        if (slips.isEmpty()) {
            return;
        }
        page.blank();
        page.text("", voice.say("所引原文的笔误", "Slips in the sentences cited"), Emphasis.STRONG);
        for (CitedSlip slip : slips) {
            page.text("  · ", slip.instrumentNumber() + " " + String.join("、", slip.provisions()) + voice.colon()
                    + voice.say("“" + slip.text() + "”，读作：", "\"" + slip.text() + "\", read as: ")
                    + voice.say(slip.read()));
        }
    }
}
