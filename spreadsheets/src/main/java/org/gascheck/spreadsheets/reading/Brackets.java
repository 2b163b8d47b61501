package org.gascheck.spreadsheets.reading;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.ValueType;
import org.gascheck.spreadsheets.model.Column;

/** What stands in the brackets of a heading: a remark, or a unit or a word with which it means something else. */
final class Brackets {

    private static final Pattern INSIDE = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");
    private static final Map<String, Set<String>> UNITS = Map.of(
            "米", Set.of("米", "m", "metre", "metres", "meter", "meters"), "年", Set.of("年", "years", "year"));
    private static final Set<String> COUNTS = Set.of(
            "个", "户", "台", "只", "人", "次", "张", "处", "家", "份", "名", "件", "套", "支", "瓶", "条", "座", "项", "起");
    private static final Set<String> REMARKS = Set.of("必填", "选填", "可不填", "数字", "整数", "required", "optional", "number");
    private static final Pattern TURNED = Pattern.compile(
            "(计划|预计|拟|预约|应|原|旧|上次|上一次|更换前|改造前|整改前|不|未|非|除|无(?!则)"
                    + "|planned|expected|previous|former|old|not).*");
    private static final Pattern SAYS_HOW_TO_FILL_IN = Pattern.compile(".*(填|留空|空白|left empty).*");

    private Brackets() {
    }

    /**
     * Whether a heading means a column although something stands in brackets.
     *
     * @param taken the spelling by which it was found
     */
    static boolean leave(Column column, String heading, String taken) {
        if (taken.equals(Plain.of(heading))) {
            return true;
        }
        Field field = column.field();
        boolean number = field != null && field.value() != null && field.value().kind() == ValueType.Kind.NUMBER;
        for (String inside : inside(heading)) {
            if (number ? !isOf(column, inside) : turn(inside)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word before a heading turns it into what is not so, or not yet, or no longer. */
    static boolean turn(String words) {
        String plain = normal(words);
        return TURNED.matcher(plain).matches() && !SAYS_HOW_TO_FILL_IN.matcher(plain).matches();
    }

    /** The units in which numbers of a column may be written. */
    static Set<String> units(Column column) {
        Set<String> units = new HashSet<>();
        for (String label : List.of(column.label().zh(), column.label().en())) {
            inside(label).forEach(unit -> units.addAll(UNITS.getOrDefault(unit, Set.of())));
        }
        return units;
    }

    private static boolean isOf(Column column, String inside) {
        Set<String> units = units(column);
        String unit = inside.replaceFirst("^单位:?", "");
        return REMARKS.contains(inside) || units.contains(unit) || units.isEmpty() && COUNTS.contains(unit);
    }

    private static List<String> inside(String heading) {
        Matcher matcher = INSIDE.matcher(normal(heading));
        return matcher.results().map(each -> each.group(1).strip()).filter(each -> !each.isEmpty()).toList();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
