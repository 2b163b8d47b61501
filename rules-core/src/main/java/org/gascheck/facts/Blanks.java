package org.gascheck.facts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells texts that say something from what cells are filled in with for want of it: a dash, or a word for none or for
 * later.
 */
public final class Blanks {

    private static final Pattern BLANK = Pattern.compile(
            "[^\\p{L}\\p{N}]*|X{2,}|无|暂无|没有|尚无|不详|未知|略|空白?|不适用|不需要|免办?|(详?见|另)附[件表]?"
                    + "|NONE|NULL|NIL|NAN|N/A|NA|UNKNOWN|NOT APPLICABLE");

    /** What is to come is not there yet. */
    private static final Pattern PENDING = Pattern.compile(
            "待\\p{IsIdeographic}{1,4}|(正在|尚在|还在|拟)?(办理|补办|申请|申办|申报|受理|审批|审核|送检|换证|研究|起草|制定|编制|协商)(之?中)"
                    + "|(正在|尚在|还在|拟)(办理|补办|申请|申办|申报|受理|审批|审核|送检|换证|研究|起草|制定|编制|协商)"
                    + "|TB[ACD]|PENDING|IN PROCESS|TO BE DETERMINED|TO FOLLOW");

    /** Numbers of papers as spreadsheets spoil them. */
    private static final Pattern SPOILT =
            Pattern.compile("#.*|[+-]?\\d+(\\.\\d*)?E[+-]?\\d+|\\d+\\.0*|\\d{15}0+|0");

    private Blanks() {
    }

    /** Whether a text says nothing. */
    public static boolean isBlank(String text) {
        return !hasDigit(text) && (BLANK.matcher(plain(text)).matches() || isPending(text));
    }

    /** Whether a text only says that what it should say is still to come, such as 待定 or 办理中. */
    public static boolean isPending(String text) {
        return PENDING.matcher(plain(text)).matches();
    }

    /** Whether a number of a paper is what a spreadsheet made of it: rounded, cut or lost. */
    public static boolean isSpoilt(String number) {
        return SPOILT.matcher(plain(number)).matches();
    }

    /** A name or number without its blanks, in one width and case, to find the same one again. */
    public static String closed(String text) {
        return plain(text).replaceAll("\\s+", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
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
