package org.gascheck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gascheck.Text;

/**
 * The figure of a rate, counted from what is found of the members that were handed in.
 *
 * @param met         how many of those that count meet all that they must
 * @param of          how many count, or may
 * @param outstanding the ids of those that do not, the first of them where they are many
 * @param moreOutstanding how many more there are
 * @param unknown     the ids of those of which that cannot be decided yet, the first of them
 * @param moreUnknown how many more there are
 * @param forAPerson  the ids of those that a person has to judge, the first of them
 * @param moreForAPerson how many more there are
 */
public record FoundRate(
        int met,
        int of,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> outstanding,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreOutstanding,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> unknown,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreUnknown,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> forAPerson,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreForAPerson
) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Keeps copies of the lists. */
    public FoundRate {
        outstanding = outstanding == null ? List.of() : List.copyOf(outstanding);
        unknown = unknown == null ? List.of() : List.copyOf(unknown);
        forAPerson = forAPerson == null ? List.of() : List.copyOf(forAPerson);
    }

    /** The figure in words, after what is said of the outcome. */
    Text after(Text message) {
        if (of == 0) {
            return new Text(
                    ended(message.zh(), "。") + "提交的资料中没有应计的。",
                    ended(message.en(), ".") + " Nobody who counts was handed in.");
        }
        String figure = percent(met, of);
        StringBuilder zh = new StringBuilder("目前应计" + of + "个，做到" + met + "个（" + figure + "%）");
        StringBuilder en = new StringBuilder(
                " So far " + met + " of " + of + " that count are done (" + figure + " %)");
        add(zh, en, new Text("未做到", "outstanding"), outstanding, moreOutstanding);
        add(zh, en, new Text("待核实", "undetermined"), unknown, moreUnknown);
        add(zh, en, new Text("须由人判断", "for a person"), forAPerson, moreForAPerson);
        return new Text(ended(message.zh(), "。") + zh + "。", ended(message.en(), ".") + en + ".");
    }

    private static String ended(String sentence, String end) {
        return sentence.endsWith(end) ? sentence : sentence + end;
    }

    private static void add(StringBuilder zh, StringBuilder en, Text what, List<String> ids, int more) {
        if (!ids.isEmpty()) {
            int all = ids.size() + more;
            zh.append("；").append(what.zh()).append(all).append("个：").append(String.join("、", ids));
            zh.append(more > 0 ? "等" : "");
            en.append("; ").append(all).append(' ').append(what.en()).append(": ").append(String.join(", ", ids));
            en.append(more > 0 ? " and others" : "");
        }
    }

    /** So many per cent, cut off after two digits and never rounded up; null where nobody counts. */
    public static String percent(int met, int of) {
        return of == 0
                ? null
                : new BigDecimal(met).multiply(HUNDRED).divide(new BigDecimal(of), 2, RoundingMode.DOWN)
                        .stripTrailingZeros().toPlainString();
    }
}
