package org.gascheck.facts.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.facts.model.ValueType;

/** The words for a text that is not JSON: what stands there, what was expected, and how it is written. */
final class SyntaxWording {

    private static final int LONGEST = 60;
    private static final String QUOTES = "“”„‟‘’‚‛「」『』＂'`";
    private static final Set<String> UNKNOWN =
            Set.of("nan", "+nan", "-nan", "infinity", "+infinity", "-infinity", "inf", "-inf", "undefined", "none",
            "null", "nil", "n/a", "#n/a", "na", "未知", "不详", "空", "无");
    private static final Set<String> TRUTHS = Set.of("true", "false");

    private SyntaxWording() {
    }

    /**
     * What is wrong.
     *
     * @param found what stands there
     * @param types of the values that could be meant by a word there
     */
    static Text of(SyntaxFault.Expected expected, String found, List<ValueType> types) {
        if (expected == SyntaxFault.Expected.MORE) {
            return new Text("内容到此中断，不是完整的 JSON", "the input ends here, before its JSON is complete");
        }
        Text wanted = wanted(expected);
        Text hint = hint(expected, found, types);
        String shown = Printable.of(found, LONGEST);
        return new Text("不是有效的 JSON：遇到“" + shown + "”，应为" + wanted.zh() + (hint == null ? "" : "；" + hint.zh()),
                "not valid JSON: found '" + shown + "', expected " + wanted.en()
                + (hint == null ? "" : "; " + hint.en()));
    }

    private static Text wanted(SyntaxFault.Expected expected) {
        return switch (expected) {
            case VALUE -> new Text("一个值", "a value");
            case NUMBER -> new Text("数字，如 0.5", "a number such as 0.5");
            case NAME -> new Text("加英文双引号的字段名", "the name of a field in double quotes");
            case COLON -> new Text("英文冒号 :", "a colon");
            case NEXT_FIELD -> new Text("英文逗号或 }", "a comma or }");
            case NEXT_MEMBER -> new Text("英文逗号或 ]", "a comma or ]");
            case ESCAPE -> new Text("转义，如 \\n、\\\"、\\\\、\\u4e00", "an escape such as \\n, \\\", \\\\ or \\u4e00");
            case ESCAPED -> new Text("文本结尾的英文双引号（换行写作 \\n，制表符写作 \\t）",
                    "the double quote at the end of the text (a line break is written \\n, a tab \\t)");
            case NOTHING -> new Text("文件结束", "the end of the input");
            case MORE -> new Text("更多内容", "more");
        };
    }

    /** How to write what was found, or null where nothing is known of it. */
    private static Text hint(SyntaxFault.Expected expected, String found, List<ValueType> types) {
        if (found.codePoints().anyMatch(Printable::isInvisible)) {
            return expected == SyntaxFault.Expected.ESCAPED ? null
                    : new Text("其中有看不见的字符，请删去", "it has invisible characters, to be deleted");
        }
        String half = Normalizer.normalize(found, Normalizer.Form.NFKC);
        if (found.chars().anyMatch(each -> QUOTES.indexOf(each) >= 0)) {
            return new Text("引号请用英文双引号 \"", "quotes are written \"");
        }
        if (!half.equals(found)) {
            return new Text("全角字符请改为半角：" + Printable.of(half, LONGEST),
                    "full-width characters are written half-width: " + Printable.of(half, LONGEST));
        }
        if (found.startsWith("//") || found.startsWith("/*")
                || found.startsWith("#") && !UNKNOWN.contains(found.toLowerCase(Locale.ROOT))) {
            return new Text("JSON 没有注释；说明可写在名称以 // 开头的字段里",
                    "JSON has no comments; a field whose name begins with // may hold one");
        }
        if (expected == SyntaxFault.Expected.VALUE) {
            return hintOnValue(found, found.toLowerCase(Locale.ROOT), types);
        }
        return expected == SyntaxFault.Expected.NUMBER ? new Text("数字后不带单位，不加引号；文本要加英文双引号",
                "a number stands without its unit; a text stands in double quotes") : null;
    }

    private static Text hintOnValue(String found, String small, List<ValueType> types) {
        List<String> meant = types.stream().flatMap(type -> Meant.values(found, type).stream()).distinct().toList();
        if (!meant.isEmpty()) {
            return new Text("是否想写 " + String.join(" 或 ", meant) + "？", "maybe " + String.join(" or ", meant));
        }
        if (TRUTHS.contains(small)) {
            return new Text("请写 " + small, "it is written " + small);
        }
        if (UNKNOWN.contains(small)) {
            return new Text("未知的请写 null，或不写这个字段", "what is unknown is written null, or left out");
        }
        if (found.equals("]") || found.equals("}") || found.equals(",")) {
            return new Text("前面是否多了一个逗号，或漏了值？", "is there a comma too many before it, or a value missing?");
        }
        return Character.isLetter(found.codePointAt(0)) ? new Text("文本要加英文双引号", "a text stands in double quotes")
                : null;
    }
}
