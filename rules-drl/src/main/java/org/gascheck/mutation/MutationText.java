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
        for (Mutant mutant : report.invalid()) {
            line(text, locale, new Text(mutant + "（无法推算，不计）", mutant + " (could not be worked out, not counted)"));
        }
        report.conditions().forEach((requirement, conditions) -> conditions(text, locale, requirement, conditions));
        line(text, locale, new Text(
                report.instrument() + "：变异 " + report.mutants() + "，发现 " + report.killed() + "，等价 " + report.equivalent().size()
                        + "，存活 " + report.survivors().size() + "；用例 " + report.cases(),
                report.instrument() + ": " + report.mutants() + " mutants, " + report.killed() + " killed, " + report.equivalent().size()
                        + " equivalent, " + report.survivors().size() + " survived; " + report.cases() + " cases"));
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
        long shown = conditions.stream().filter(Condition::isShown).count();
        line(text, locale, new Text(
                requirement + "：条件 " + shown + "/" + conditions.size() + " 双向显示独立影响（MC/DC）",
                requirement + ": " + shown + "/" + conditions.size() + " conditions shown to turn the outcome by themselves both ways (MC/DC)"));
        for (Condition condition : conditions) {
            if (!condition.isShown()) {
                String place = condition.file() + ":" + condition.line() + ": " + condition.words() + " [" + condition.via() + "]";
                line(text, locale, new Text(
                        "  " + place + (condition.whenTrue() ? "" : "；为真时未显示") + (condition.whenFalse() ? "" : "；为假时未显示"),
                        "  " + place + (condition.whenTrue() ? "" : "; not when true") + (condition.whenFalse() ? "" : "; not when false")));
            }
        }
    }

    private static void line(StringBuilder text, Locale locale, Text said) {
        text.append(said.in(locale)).append('\n');
    }
}
