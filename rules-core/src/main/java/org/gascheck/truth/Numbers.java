package org.gascheck.truth;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gascheck.facts.Blanks;

/**
 * Tells numbers of papers, which are texts, from what spreadsheets make of them: 2.02E+15, ####, or zeros after fifteen
 * digits.
 */
final class Numbers {

    private static final Pattern SPOILT = Pattern.compile(
            "#.*|[+-]?\\d+(\\.\\d*)?E[+-]?\\d+|\\d+\\.0*|\\d{15}0+");

    private Numbers() {
    }

    static boolean isLegible(String number) {
        return isPlainlyLegible(number) || !isSpoilt(number);
    }

    /**
     * Whether it has a digit and, beside it, a letter that no spoilt number has: as nearly all have, and told at once.
     */
    private static boolean isPlainlyLegible(String number) {
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            digit |= c >= '0' && c <= '9';
            letter |= c >= 'A' && c <= 'Z' && c != 'E';
        }
        return digit && letter && number.indexOf('#') < 0;
    }

    private static boolean isSpoilt(String number) {
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return SPOILT.matcher(plain).matches() || Blanks.isBlank(number);
    }
}
