package org.gascheck.documents.told;

import org.gascheck.Printable;

/** Makes texts of a submission harmless where they are laid out. */
public final class PlainText {

    private static final String FORMULA_BEGINS = "=+-@＝＋－＠|%";
    private static final int REMARK = 20;

    private PlainText() {
    }

    /**
     * The text with each character that has no shape of its own written as its number, line feeds kept: all that is
     * left may stand in XML.
     */
    public static String of(String text) {
        if (text.indexOf('\n') < 0) {
            return legal(text);
        }
        StringBuilder lines = new StringBuilder();
        String between = "";
        for (String line : text.split("\n", -1)) {
            lines.append(between).append(legal(line));
            between = "\n";
        }
        return lines.toString();
    }

    private static String legal(String line) {
        return Printable.of(line).replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
    }

    /** The same on one line. */
    public static String onOneLine(String text) {
        return legal(text.replace('\n', ' '));
    }

    /**
     * The text as a spreadsheet can show it without taking it for a formula: such a text gets an apostrophe before it.
     */
    public static String forCell(String text) {
        String plain = of(text);
        int first = 0;
        while (first < plain.length()
                && (Character.isSpaceChar(plain.charAt(first)) || Character.isWhitespace(plain.charAt(first)))) {
            first++;
        }
        return first < plain.length() && FORMULA_BEGINS.indexOf(plain.charAt(first)) >= 0 ? "'" + plain : plain;
    }

    /**
     * The text itself or, where it is longer, its beginning and how much was left out.
     *
     * @param longest how many characters there may be, the remark among them
     */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int kept = longest - REMARK;
        if (Character.isHighSurrogate(text.charAt(kept - 1))) {
            kept--;
        }
        return text.substring(0, kept) + "… (+" + (text.length() - kept) + ")";
    }
}
