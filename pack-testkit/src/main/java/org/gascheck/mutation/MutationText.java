package org.gascheck.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Locale;
import org.gascheck.Text;

/** Reports on mutants as text for people, and as JSON. */
public final class MutationText {

    private MutationText() {
    }

    /** The report for people, in Chinese or else in English, with a line feed at its end. */
    public static String of(MutationReport report, Locale locale) {
        StringBuilder text = new StringBuilder();
        for (MutationReport.Survivor survivor : report.survivors()) {
            line(text, locale, new Text(survivor.mutant() + "（" + survivor.cases() + " 个用例都没有发现）",
                    survivor.mutant() + " (none of " + survivor.cases() + " cases notices)"));
        }
        for (String entry : report.stale()) {
            line(text, locale, new Text("等价变异清单中的这一条没有对应的存活变异：" + entry,
                    "this entry of the list of equivalent mutants matches no survivor: " + entry));
        }
        for (String entry : report.refuted()) {
            line(text, locale, new Text("耦合条件清单中的这一条没有对应的条件，或者用例已显示其独立影响：" + entry,
                    "this entry of the list of coupled conditions matches no condition, or one that cases show to "
                            + "turn the outcome: " + entry));
        }
        for (Mutant mutant : report.invalid()) {
            line(text, locale, new Text(mutant + "（无法推算，不计）", mutant + " (could not be worked out, not counted)"));
        }
        report.conditions().forEach((requirement, conditions) -> conditions(text, locale, requirement, conditions));
        line(text, locale, new Text(
                report.instrument() + "：变异 " + report.mutants() + "，发现 " + report.killed() + "，等价 "
                + report.equivalent().size()
                        + "，存活 " + report.survivors().size() + "；用例 " + report.cases(),
                report.instrument() + ": " + report.mutants() + " mutants, " + report.killed() + " killed, "
                + report.equivalent().size()
                        + " equivalent, " + report.survivors().size() + " survived; " + report.cases() + " cases"));
        figures(text, locale, report.instrument(), report.allConditions());
        return text.toString();
    }

    /** The report as JSON, with a line feed at its end. */
    public static String json(MutationReport report) {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void conditions(StringBuilder text, Locale locale, String requirement, List<Condition> conditions) {
        figures(text, locale, requirement, conditions);
        for (Condition condition : conditions) {
            if (condition.isLeft()) {
                String place = condition.file() + ":" + condition.line() + ": " + condition.words() + " ["
                        + condition.via() + "]";
                line(text, locale, new Text(
                        "  " + place + (Condition.isLeft(condition.whenTrue()) ? "；为真时未显示" : "")
                                + (Condition.isLeft(condition.whenFalse()) ? "；为假时未显示" : ""),
                        "  " + place + (Condition.isLeft(condition.whenTrue()) ? "; not when true" : "")
                                + (Condition.isLeft(condition.whenFalse()) ? "; not when false" : "")));
            }
        }
    }

    private static void figures(StringBuilder text, Locale locale, String of, List<Condition> conditions) {
        long shown = conditions.stream().filter(Condition::isShown).count();
        long left = conditions.stream().filter(Condition::isLeft).count();
        long argued = conditions.size() - shown - left;
        line(text, locale, new Text(
                of + "：条件 " + conditions.size() + "，双向显示独立影响 " + shown + "，已论证 " + argued + "，未显示 " + left + "（MC/DC）",
                of + ": " + conditions.size() + " conditions, " + shown
                + " shown to turn the outcome by themselves both ways, "
                        + argued + " argued, " + left + " not shown (MC/DC)"));
    }

    private static void line(StringBuilder text, Locale locale, Text said) {
        text.append(said.in(locale)).append('\n');
    }
}
