package org.gascheck;

/**
 * Shows texts of an input so that none can break a line, reorder what stands around it, or hide in it: the one rule for
 * messages, reports in text, lists, file names and names of packs.
 */
public final class Printable {

    /**
     * First and last code points of what has no shape of its own: controls, formatting, line separators, surrogates
     * without their other half, fillers and variation selectors. A table, since what Java knows of Unicode changes with
     * its version.
     */
    private static final int[][] INVISIBLE = {
        {0x00, 0x1F}, {0x7F, 0x9F}, {0xAD, 0xAD}, {0x34F, 0x34F}, {0x600, 0x605}, {0x61C, 0x61C}, {0x6DD, 0x6DD},
        {0x70F, 0x70F},
        {0x890, 0x891}, {0x8E2, 0x8E2}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x200B, 0x200F},
        {0x2028, 0x202E},
        {0x2060, 0x206F}, {0x3164, 0x3164}, {0xD800, 0xDFFF}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFB},
        {0x110BD, 0x110BD}, {0x110CD, 0x110CD}, {0x13430, 0x1343F}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF}
    };
    private static final int FIRST_BEYOND_ASCII = 0x7F;

    private Printable() {
    }

    /**
     * The text, with each invisible character written as its number, as Java writes it; in braces where it has more
     * than four digits.
     */
    public static String of(String text) {
        int start = 0;
        while (start < text.length() && !isInvisible(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        if (start == text.length()) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length() + 16).append(text, 0, start);
        text.substring(start).codePoints().forEach(point -> {
            if (!isInvisible(point)) {
                printable.appendCodePoint(point);
            } else if (Character.isBmpCodePoint(point)) {
                printable.append(String.format("\\u%04x", point));
            } else {
                printable.append(String.format("\\u{%x}", point));
            }
        });
        return printable.toString();
    }

    /** The same of the first so many characters, with an ellipsis where there are more. */
    public static String of(String text, int longest) {
        return text.codePointCount(0, Math.min(text.length(), 2 * longest + 1)) > longest
                ? of(text.substring(0, text.offsetByCodePoints(0, longest))) + '…'
                : of(text);
    }

    /** Whether a text has nothing to see: no character, or only blanks and invisible ones. */
    public static boolean isBlank(String text) {
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (!Character.isWhitespace(point) && !Character.isSpaceChar(point) && !isInvisible(point)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character has no shape of its own and so is shown as its number. */
    public static boolean isInvisible(int point) {
        if (point >= ' ' && point < FIRST_BEYOND_ASCII) {
            return false;
        }
        for (int[] range : INVISIBLE) {
            if (point <= range[1]) {
                return point >= range[0];
            }
        }
        return false;
    }
}
