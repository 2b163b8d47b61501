package org.gascheck.documents.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.gascheck.documents.told.OverviewLines;
import org.gascheck.documents.told.Told;
import org.gascheck.law.Outcome;
import org.gascheck.reports.Voice;

/**
 * By what a list of a page is filtered, where scripts run.
 *
 * @param of    the id of the list
 * @param items the selector of its items
 */
public record Filter(
        String of,
        String items,
        String search,
        List<Pick> picks,
        String all,
        boolean expands,
        String expand,
        String collapse,
        String shown) {

    /** A choice among values of something that items tell. */
    public record Pick(String name, String label, List<Choice> choices) {
    }

    /** One of the values. */
    public record Choice(String value, String label) {
    }

    private static Filter of(Told told, String of, String items, List<Pick> picks, boolean expands) {
        return of(told.voice(), of, items, picks, expands);
    }

    /** One for a list of a page. */
    public static Filter of(Voice voice, String of, String items, List<Pick> picks, boolean expands) {
        return new Filter(
                of,
                items,
                voice.say("查找", "Search"),
                picks,
                voice.say("全部", "all"),
                expands,
                voice.say("全部展开", "Expand all"),
                voice.say("全部收起", "Collapse all"),
                voice.say("显示", "Shown"));
    }

    /** One for findings. */
    static Filter ofFindings(Told told, Collection<String> kinds) {
        List<Pick> picks = new ArrayList<>();
        picks.add(new Pick("outcome", told.say("结果", "Outcome"), Arrays.stream(Outcome.values())
                .filter(each -> each.compareTo(Outcome.SATISFIED) < 0)
                .map(each -> new Choice(each.name(), told.voice().name(each)))
                .toList()));
        if (kinds.size() > 1) {
            picks.add(new Pick("kind", told.say("对象类别", "Kind"), kinds.stream()
                    .map(each -> new Choice(each, told.words().facts().kind(each)))
                    .toList()));
        }
        if (!told.marks().waivers().isEmpty()) {
            picks.add(new Pick("waived", told.say("豁免", "Waived"), List.of(
                    new Choice("yes", told.say("已豁免", "waived")), new Choice("no", told.say("未豁免", "not waived")))));
        }
        return of(told, "findings", "details.finding", picks, true);
    }

    /** One for submissions. */
    static Filter ofSubmissions(Told told) {
        return of(told, "submissions", "tbody tr", List.of(new Pick(
                "verdict", told.say("结论", "Verdict"), OverviewLines.WORST_FIRST.stream()
                        .map(each -> new Choice(each.name(), told.voice().name(each)))
                        .toList())), false);
    }
}
