package org.gascheck.reports;

import java.io.IOException;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** What a spreadsheet hands in and nobody read. */
final class UnreadSection implements Section {

    private final FromSheet sheet;
    private final Voice voice;
    private final boolean toldBefore;

    /** That of a report; in short where the same was told with the report before. */
    UnreadSection(FromSheet sheet, Voice voice, boolean toldBefore) {
        this.sheet = sheet;
        this.voice = voice;
        this.toldBefore = toldBefore;
    }

    @Override
    public void print(Page page) throws IOException {
        if (sheet.unjudged().isEmpty()) {
            return;
        }
        page.blank();
        int count = sheet.unjudged().size();
        page.text("", voice.say("交来而没有读，未据以判断", "Handed in, not read and so not judged")
                + voice.bracketed(voice.say(count + " 处", String.valueOf(count))), Emphasis.STRONG);
        if (toldBefore) {
            page.text("  ", voice.say("与上一份报告所列相同", "the same as told with the report before"));
            return;
        }
        for (String line : sheet.unjudgedLines(voice)) {
            page.text("  · ", line);
        }
    }
}
