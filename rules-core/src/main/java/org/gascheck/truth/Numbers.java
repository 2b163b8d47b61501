package org.gascheck.truth;

import org.gascheck.facts.Blanks;

/**
 * Tells numbers of papers, which are texts, from what spreadsheets make of them: 2.02E+15, ####, or zeros after fifteen
 * digits. What has no digit at all is a word, such as 无证, and no number.
 */
final class Numbers {

    /** Spreadsheets round what has more digits. */
    private static final int LONGEST_UNROUNDED = 15;

    private Numbers() {
    }

    static boolean isLegible(String number) {
        return isPlainlyLegible(number) || !isSpoilt(number);
    }

    /**
     * Whether it has a digit and, beside it, a letter that no spoilt number has or a dash right after a digit, or is
     * too short and too plain to be one: as nearly all are, and told at once.
     */
    private static boolean isPlainlyLegible(String number) {
        int digits = 0;
        boolean letter = false;
        boolean plain = number.length() <= LONGEST_UNROUNDED;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            digits += isDigit(c) ? 1 : 0;
            letter |= c >= 'A' && c <= 'Z' && c != 'E' || c == '-' && i > 0 && isDigit(number.charAt(i - 1));
            plain &= c <= '~' && c != 'E' && c != 'e' && c != '.';
        }
        return (digits > 0 && letter || digits > 1 && plain) && number.indexOf('#') < 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpoilt(String number) {
        return number.codePoints().noneMatch(Character::isDigit) || Blanks.isSpoilt(number) || Blanks.isBlank(number);
    }
}
