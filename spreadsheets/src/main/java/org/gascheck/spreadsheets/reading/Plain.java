package org.gascheck.spreadsheets.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what people write in different ways: width, case, blanks, punctuation, brackets. */
public final class Plain {

    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】|〔[^〔〕]*〕");

    private static final char FIRST_CHINESE = '\u4E00';
    private static final char LAST_CHINESE = '\u9FA5';

    private Plain() {
    }

    /** The letters and digits of a text alone, small and of usual width. */
    public static String of(String text) {
        String folded = (isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
        StringBuilder spoken = null;
        for (int i = 0; i < folded.length();) {
            int point = folded.codePointAt(i);
            int next = i + Character.charCount(point);
            boolean kept = Character.isLetter(point) || isNumber(point);
            if (!kept && spoken == null) {
                spoken = new StringBuilder(folded.length()).append(folded, 0, i);
            } else if (kept && spoken != null) {
                spoken.appendCodePoint(point);
            }
            i = next;
        }
        return spoken == null ? folded : spoken.toString();
    }

    /** The same without what stands in brackets. */
    static String withoutBrackets(String text) {
        return of(BRACKETED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""));
    }

    /** A text of usual width, without blanks around it and what cannot be seen. */
    static String value(String text) {
        return strip(isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** A text without blanks around it, of whatever width they are. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char each) {
        return each <= ' ' || each == '\u00A0' || each == '\uFEFF' || each == '\u200B'
                || Character.isWhitespace(each) || Character.isSpaceChar(each);
    }

    private static boolean isNumber(int point) {
        int type = Character.getType(point);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Whether a text is of ASCII and usual Chinese characters alone, which have one width. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= 0x7F && (each < FIRST_CHINESE || each > LAST_CHINESE) && each != '、') {
                return false;
            }
        }
        return true;
    }
}
