package org.gascheck.truth;

import org.gascheck.facts.Blanks;

/**
 * Tells numbers of papers, which are texts, from what spreadsheets make of them: 2.02E+15, ####, or zeros after fifteen
 * digits. What has no digit at all is a word, such as 无证, and no number.
 */
final class Numbers {

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
        return number.codePoints().noneMatch(Character::isDigit) || Blanks.isSpoilt(number) || Blanks.isBlank(number);
    }
}
