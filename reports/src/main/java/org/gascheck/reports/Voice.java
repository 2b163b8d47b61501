package org.gascheck.reports;

import java.util.Locale;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.Verdict;

/**
 * Says things in the language that the user chose.
 *
 * @param locale Chinese, or any other for English
 */
public record Voice(Locale locale) {

    /** The text in the chosen language. */
    public String say(Text text) {
        return text.in(locale);
    }

    /** The one of two texts that is in the chosen language. */
    public String say(String zh, String en) {
        return say(new Text(zh, en));
    }

    /** What separates the members of an enumeration. */
    public String comma() {
        return say("、", ", ");
    }

    /** What separates a label from what it labels. */
    public String colon() {
        return say("：", ": ");
    }

    /** What separates two statements on one line. */
    public String semicolon() {
        return say("；", "; ");
    }

    /** A remark in brackets. */
    public String bracketed(String remark) {
        return say("（" + remark + "）", " (" + remark + ")");
    }

    /** The name of an outcome. */
    public String name(Outcome outcome) {
        return switch (outcome) {
            case BREACHED -> say("不符合", "Breached");
            case NEEDS_REVIEW -> say("需人工判定", "Needs a person");
            case UNDETERMINED -> say("资料不足，不能判定", "Undetermined, facts are missing");
            case NOT_YET_DUE -> say("未到期限", "Not yet due");
            case SATISFIED -> say("符合", "Satisfied");
            case NOT_APPLICABLE -> say("不适用", "Not applicable");
        };
    }

    /** The name of a strength. */
    public String name(Strength strength) {
        return switch (strength) {
            case MANDATORY -> say("强制", "mandatory");
            case IN_PRINCIPLE -> say("原则上", "in principle");
            case ENCOURAGED -> say("鼓励", "encouraged");
        };
    }

    /** The name of a verdict. */
    public String name(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> say("合规", "COMPLIANT");
            case NON_COMPLIANT -> say("不合规", "NON-COMPLIANT");
            case UNDETERMINED -> say("尚不能判定", "UNDETERMINED");
        };
    }
}
