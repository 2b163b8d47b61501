package org.gascheck.truth;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells numbers of papers, which are texts, from what spreadsheets make of them: 2.02E+15, ####, or zeros after fifteen digits. */
final class Numbers {

    private static final Pattern SPOILT = Pattern.compile(
            "#.*|[+-]?\\d+(\\.\\d*)?E[+-]?\\d+|\\d+\\.0*|\\d{15}0+");

    private Numbers() {
    }

    static boolean isLegible(String number) {
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return !SPOILT.matcher(plain).matches() && !Blanks.isBlank(number);
    }
}
