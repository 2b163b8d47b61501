package org.gascheck.ledger;

import org.gascheck.Printable;

/** Holds what people give against what the ledger can keep. */
final class Inputs {

    private Inputs() {
    }

    /** A text that is there, and fits. */
    static String told(String text, int longest, String zh, String en) {
        if (text == null || Printable.isBlank(text)) {
            throw unusable("缺少" + zh, "the " + en + " is missing");
        }
        return fitting(text, longest, zh, en);
    }

    /** A text that fits, or null for one with nothing to see. */
    static String optional(String text, int longest, String zh, String en) {
        return text == null || Printable.isBlank(text) ? null : fitting(text, longest, zh, en);
    }

    /** As it can be shown and every database can keep it: no character of it is invisible. */
    private static String fitting(String text, int longest, String zh, String en) {
        String printable = Printable.of(text.strip());
        if (printable.length() > longest) {
            throw unusable(zh + "有 " + printable.length() + " 个字符；最多 " + longest + " 个",
                    "the " + en + " has " + printable.length() + " characters; expected at most " + longest);
        }
        return printable;
    }

    /** The beginning of a text of a submission, as it can be shown. */
    static String shortened(String text, int longest) {
        String printable = Printable.of(text);
        if (printable.length() <= longest) {
            return printable;
        }
        int end = longest - 1;
        return printable.substring(0, Character.isHighSurrogate(printable.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    static LedgerException unusable(String zh, String en) {
        return new LedgerException(LedgerException.Kind.UNUSABLE, zh, en);
    }
}
