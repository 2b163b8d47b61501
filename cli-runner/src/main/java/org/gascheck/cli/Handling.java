package org.gascheck.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.law.Rectification;
import org.gascheck.report.Finding;

/** Who is in charge of the numbered findings of a report and what comes next, told once for all that share it. */
final class Handling {

    private final Voice voice;
    private final boolean severalInstruments;
    private final Map<List<String>, List<Integer>> numbersByText = new LinkedHashMap<>();

    Handling(Voice voice, boolean severalInstruments) {
        this.voice = voice;
        this.severalInstruments = severalInstruments;
    }

    /** Takes in the entry with a number. */
    void add(int number, Entry entry) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : entry.findings()) {
            lines.add((severalInstruments ? finding.instrument().number() + voice.colon() : "") + inCharge(finding));
        }
        entry.findings().stream().map(Finding::nextStep).filter(step -> step != null).distinct()
                .forEach(step -> lines.add(nextStep(step)));
        numbersByText.computeIfAbsent(lines, text -> new ArrayList<>()).add(number);
    }

    /** Prints what was taken in. */
    void print(Page page) {
        int column = numbersByText.values().stream().mapToInt(numbers -> WideText.width(ranges(numbers))).max().orElse(0) + 2;
        numbersByText.forEach((lines, numbers) -> {
            String label = ranges(numbers);
            for (String line : lines) {
                page.labelled(2, Math.min(column, 20), label, line);
                label = "";
            }
        });
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
