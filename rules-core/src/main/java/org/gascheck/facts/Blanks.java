package org.gascheck.facts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells texts that say something from what cells are filled in with for want of it: a dash, or a word for none or for
 * later.
 */
public final class Blanks {

    /** After what it is of: 材质不详, 权属不明. */
    private static final String NOT_KNOWN =
            "\\p{IsIdeographic}{0,4}(不详|不明|不清楚?|未知|查无|暂?缺失?|遗失|丢失)|未知\\p{IsIdeographic}{1,4}"
            + "|已(过期|失效|作废|注销|吊销)";

    private static final Pattern BLANK = Pattern.compile(
            "[^\\p{L}\\p{N}]*|(X{2,}|某)\\p{IsIdeographic}{0,4}|无(编号|字号|号码|证号|单位|人员?|措施|记录|要求)?|暂无|没有|尚无|略|空白?|不适用"
                    + "|不需要|免办?|(详?见|另)附[件表]?|详见\\p{IsIdeographic}{1,4}|同[上前]|保密|不公开"
                    + "|(详|来电|欢迎)?(询|咨询)|(电话|来电|致电)(联系|咨询)"
                    + "|(相关|有关)(部门|单位|人员|责任人|负责人)|(各|多种|所有|全部|全系列|系列)型号|全?系列"
                    + "|" + NOT_KNOWN
                    + "|NONE|NULL|NIL|NAN|N/A|NA|UNKNOWN|NOT APPLICABLE");

    /** What is to come is not there yet. */
    private static final Pattern PENDING = Pattern.compile(
            "待\\p{IsIdeographic}{1,4}|(尚|还|暂|仍)?未(定|确定|明确|落实|安排|指定|制定|编制|编号|取得|检查|检验|检测|评估|开展|采取|填写|登记|提供)"
                    + "\\p{IsIdeographic}{0,4}"
                    + "|(正在|尚在|还在|拟)?(办理|补办|申请|申办|申报|受理|审批|审核|送检|换证|研究|拟定|起草|制定|编制|协商)(之?中)"
                    + "|(正在|尚在|还在|拟)(办理|补办|申请|申办|申报|受理|审批|审核|送检|换证|研究|拟定|起草|制定|编制|协商)"
                    + "|TB[ACD]|PENDING|IN PROCESS|TO BE DETERMINED|TO FOLLOW");

    /** Numbers of papers as spreadsheets spoil them. */
    private static final Pattern SPOILT =
            Pattern.compile("#.*|[+-]?\\d+(\\.\\d*)?E[+-]?\\d+|\\d+\\.0*|\\d{15}0+|0");

    private static final Pattern BETWEEN_IDEOGRAPHS =
            Pattern.compile("(?<=\\p{IsIdeographic})\\s+(?=\\p{IsIdeographic})");

    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    private Blanks() {
    }

    /** Whether a text says nothing. */
    public static boolean isBlank(String text) {
        if (hasDigit(text)) {
            return false;
        }
        String spaced = spaced(text);
        return BLANK.matcher(spaced).matches() || PENDING.matcher(spaced).matches();
    }

    /** Whether a text only says that what it should say is still to come, such as 待定 or 办理中. */
    public static boolean isPending(String text) {
        return PENDING.matcher(spaced(text)).matches();
    }

    /** Whether a number of a paper is what a spreadsheet made of it: rounded, cut or lost. */
    public static boolean isSpoilt(String number) {
        return SPOILT.matcher(plain(number)).matches();
    }

    /** A name or number without its blanks, in one width and case, to find the same one again. */
    public static String closed(String text) {
        return plain(text).replaceAll("\\s+", "");
    }

    /** Words are also spread out over their cells, as in 待　定; those of other scripts keep their spaces. */
    private static String spaced(String text) {
        return areIdeographs(text) ? text : BETWEEN_IDEOGRAPHS.matcher(plain(text)).replaceAll("");
    }

    /** Whether it is made of the most usual ideographs alone, which have neither width nor case. */
    private static boolean areIdeographs(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < FIRST_IDEOGRAPH || text.charAt(i) > LAST_IDEOGRAPH) {
                return false;
            }
        }
        return true;
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
