package org.gascheck.reports;

import java.io.IOException;
import java.util.List;
import org.gascheck.law.Outcome;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** The missing facts, each once, the most wanted first. */
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
        List<OpenQuestion> questions = OpenQuestion.of(worded.findings(Outcome.UNDETERMINED));
        if (questions.isEmpty()) {
            return;
        }
        page.blank();
        page.text("", voice.say("接下来要问的", "What to ask next")
                + voice.bracketed(voice.say("数字是等着它的事项数", "with how many findings wait for it")), Emphasis.STRONG);
        int shown = worded.all() ? questions.size() : Math.min(SHOWN, questions.size());
        for (OpenQuestion question : questions.subList(0, shown)) {
            page.text("  " + WideText.padded("" + question.findings(), COUNT_COLUMN),
                    worded.facts().place(question.pointer()) + "  " + question.pointer());
        }
        int more = questions.size() - shown;
        if (more > 0) {
            String how = worded.howToSeeAll();
            page.text("  ", voice.say("另有 " + more + " 项" + how + "。", "And " + more + " more" + how + "."));
        }
    }
}
