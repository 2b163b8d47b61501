package org.gascheck.facts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells texts that say something from what empty cells are filled in with: a dash, or a word for none. */
public final class Blanks {

    private static final Pattern BLANK = Pattern.compile("[^\\p{L}\\p{N}]*|无|暂无|没有|不详|未知|NONE|NULL|NAN|N/A|NA");

    private Blanks() {
    }

    /** Whether a text says nothing. */
    public static boolean isBlank(String text) {
        return !hasDigit(text) && BLANK.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT))
                .matches();
    }

    /** What has a digit says something, as nearly all names and numbers do: that is told at once. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
