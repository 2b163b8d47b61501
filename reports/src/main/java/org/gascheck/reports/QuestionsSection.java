package org.gascheck.reports;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Map.Entry<String, Integer>> questions = questions();
        if (questions.isEmpty()) {
            return;
        }
        page.blank();
        page.text("", voice.say("接下来要问的", "What to ask next")
                + voice.bracketed(voice.say("数字是等着它的事项数", "with how many findings wait for it")), Emphasis.STRONG);
        int shown = worded.all() ? questions.size() : Math.min(SHOWN, questions.size());
        for (Map.Entry<String, Integer> question : questions.subList(0, shown)) {
            page.text("  " + WideText.padded(question.getValue().toString(), COUNT_COLUMN),
                    worded.facts().place(question.getKey()) + "  " + question.getKey());
        }
        int more = questions.size() - shown;
        if (more > 0) {
            page.text("  ", voice.say("另有 " + more + " 项" + worded.howToSeeAll() + "。", "And " + more + " more" + worded.howToSeeAll() + "."));
        }
    }

    /** The JSON Pointers of the missing facts, with how many findings wait for each. */
    private List<Map.Entry<String, Integer>> questions() {
        Map<String, Integer> waiting = new LinkedHashMap<>();
        worded.findings(Outcome.UNDETERMINED).forEach(finding ->
                finding.missing().forEach(pointer -> waiting.merge(pointer, 1, Integer::sum)));
        return waiting.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
    }
}
