package org.gascheck.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.law.Rectification;
import org.gascheck.report.Finding;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** Who is in charge of the numbered findings of a report and what comes next, told once for all that share it. */
final class Handling {

    private static final int WIDEST_NUMBERS = 20;

    private final Voice voice;
    private final boolean severalInstruments;
    private final Map<String, List<Integer>> inCharge = new LinkedHashMap<>();
    private final Map<String, List<Integer>> nextSteps = new LinkedHashMap<>();

    Handling(Voice voice, boolean severalInstruments) {
        this.voice = voice;
        this.severalInstruments = severalInstruments;
    }

    /** Takes in the entry with a number. */
    void add(int number, Entry entry) {
        for (Finding finding : entry.findings()) {
            String instrument = severalInstruments ? finding.instrument().number() + voice.colon() : "";
            note(inCharge, instrument + inCharge(finding), number);
            if (finding.nextStep() != null) {
                note(nextSteps, nextStep(finding.nextStep()), number);
            }
        }
    }

    private static void note(Map<String, List<Integer>> numbersByText, String text, int number) {
        List<Integer> numbers = numbersByText.computeIfAbsent(text, each -> new ArrayList<>());
        if (!numbers.contains(number)) {
            numbers.add(number);
        }
    }

    /** Prints what was taken in, if anything. */
    void print(Page page) {
        print(page, voice.say("责任部门（按上面的编号）", "In charge (by the numbers above)"), inCharge);
        print(page, voice.say("整改要求（按上面的编号）", "How to put it right (by the numbers above)"), nextSteps);
    }

    private void print(Page page, String heading, Map<String, List<Integer>> numbersByText) {
        if (numbersByText.isEmpty()) {
            return;
        }
        page.blank();
        page.text("", heading, Emphasis.STRONG);
        int column = numbersByText.values().stream().mapToInt(numbers -> WideText.width(ranges(numbers))).max().orElse(0) + 2;
        numbersByText.forEach((text, numbers) -> page.labelled(2, Math.min(column, WIDEST_NUMBERS), ranges(numbers), text));
    }

    private String inCharge(Finding finding) {
        String departments = finding.authorities().isEmpty()
                ? voice.say("文件未写明责任部门", "the document names no department")
                : String.join(voice.comma(), finding.authorities());
        return finding.authorityNote() == null ? departments : departments + voice.bracketed(voice.say(finding.authorityNote()));
    }

    private String nextStep(Rectification step) {
        return step.name() + voice.colon() + voice.say(step.what()) + voice.bracketed(voice.say(step.basis()));
    }

    /** Rising numbers, runs of them as ranges: 1–3、5. */
    private String ranges(List<Integer> numbers) {
        List<int[]> runs = new ArrayList<>();
        for (int number : numbers) {
            if (!runs.isEmpty() && runs.get(runs.size() - 1)[1] == number - 1) {
                runs.get(runs.size() - 1)[1] = number;
            } else {
                runs.add(new int[] {number, number});
            }
        }
        return runs.stream().map(run -> run[0] == run[1] ? "" + run[0] : run[0] + "–" + run[1])
                .collect(Collectors.joining(voice.comma()));
    }
}
