package org.gascheck.spreadsheets.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what people write in different ways: width, case, blanks, punctuation, brackets. */
public final class Plain {

    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】|〔[^〔〕]*〕");
    private static final Pattern NOT_SPOKEN = Pattern.compile("[^\\p{L}\\p{N}]");

    private Plain() {
    }

    /** The letters and digits of a text alone, small and of usual width. */
    public static String of(String text) {
        String folded = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NOT_SPOKEN.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("");
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

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
