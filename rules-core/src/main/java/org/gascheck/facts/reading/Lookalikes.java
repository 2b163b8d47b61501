package org.gascheck.facts.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.gascheck.Printable;
import org.gascheck.Text;

/**
 * Tells texts apart that look alike. A reference leads only to its id, character by character; but one that leads
 * nowhere says what it looks like, and two records whose ids look alike are most likely one, told twice.
 */
final class Lookalikes {

    /** A way in which texts can differ without looking different, or hardly so. */
    private enum Difference {
        INVISIBLE("看不见的字符", "invisible characters",
                text -> text.codePoints().filter(point -> !Printable.isInvisible(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()),
        BLANKS("空格", "blanks", text -> text.replaceAll("[\\s\\p{Z}]", "")),
        WIDTH("全角与半角", "full-width and half-width characters",
                text -> text.chars().map(each -> each >= 0xFF01 && each <= 0xFF5E ? each - 0xFF01 + '!' : each)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()),
        COMPOSITION("字符的组合方式（Unicode 规范化）", "how characters are composed (Unicode normalisation)",
                text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
        CASE("大小写", "upper and lower case", text -> text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));

        private final Text name;
        private final UnaryOperator<String> without;

        Difference(String zh, String en, UnaryOperator<String> without) {
            this.name = new Text(zh, en);
            this.without = without;
        }
    }

    private Lookalikes() {
    }

    /** What is the same for all texts that look alike. */
    static String likeness(String text) {
        return isPlain(text) ? text : likeness(text, null);
    }

    /** Whether a text is its own likeness, which is soon seen of most ids. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each <= ' ' || each >= 'A' && each <= 'Z' || each >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String likeness(String text, Difference but) {
        String likeness = text;
        for (Difference each : Difference.values()) {
            likeness = each == but ? likeness : each.without.apply(likeness);
        }
        return likeness;
    }

    /** What two texts differ in that look alike. */
    static Text difference(String one, String other) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Difference each : Difference.values()) {
            if (!likeness(one, each).equals(likeness(other, each))) {
                zh.add(each.name.zh());
                en.add(each.name.en());
            }
        }
        return new Text(String.join("、", zh), String.join(" and ", en));
    }
}
