package org.gascheck.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.law.Outcome;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/**
 * What would make open findings certain, the most wanted first: what somebody has to do, and the missing facts, each
 * once.
 */
final class QuestionsSection implements Section {

    private static final int SHOWN = 10;
    private static final int COUNT_COLUMN = 4;

    private final WordedReport worded;
    private final Voice voice;

    QuestionsSection(WordedReport worded) {
        this.worded = worded;
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        List<String> lines = new ArrayList<>();
        for (OpenAsk ask : OpenAsk.of(worded.findings(Outcome.NEEDS_REVIEW))) {
            lines.add(line(
                    ask.findings(),
                    voice.say(ask.subject().name()) + voice.colon() + voice.say(ask.asks()),
                    worded.facts().at(ask.subject().pointer())));
        }
        List<OpenQuestion> all = OpenQuestion.of(worded.findings(Outcome.UNDETERMINED));
        List<OpenQuestion> now = worded.all() ? all : OpenQuestion.toAskFirst(worded.findings(Outcome.UNDETERMINED));
        int later = all.size() - now.size();
        for (OpenQuestion question : now) {
            lines.add(line(question.findings(), worded.facts().place(question.pointer()),
                    worded.facts().at(question.pointer())));
        }
        if (lines.isEmpty()) {
            return;
        }
        page.blank();
        page.text("", voice.say("接下来要问的", "What to ask next")
                + voice.bracketed(voice.say("数字是等着它的事项数", "with how many findings wait for it")), Emphasis.STRONG);
        int shown = worded.all() ? lines.size() : Math.min(SHOWN, lines.size());
        for (String line : lines.subList(0, shown)) {
            page.text(line.substring(0, COUNT_COLUMN + 2), line.substring(COUNT_COLUMN + 2));
        }
        int more = lines.size() - shown;
        if (more > 0) {
            String how = worded.howToSeeAll();
            page.text("  ", voice.say("另有 " + more + " 项" + how + "。", "And " + more + " more" + how + "."));
        }
        if (later > 0) {
            String how = worded.howToSeeAll();
            page.text(
                    "  ",
                    voice.say(
                            "视回答可能还要问 " + later + " 项" + how + "。",
                            "Up to " + later + " more may follow from the answers" + how + "."));
        }
    }

    private static String line(int findings, String asked, String pointer) {
        return "  " + WideText.padded("" + findings, COUNT_COLUMN) + asked + "  " + pointer;
    }
}
