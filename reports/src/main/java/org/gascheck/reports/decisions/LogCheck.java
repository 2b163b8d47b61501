package org.gascheck.reports.decisions;

import java.util.Locale;
import org.gascheck.Digest;
import org.gascheck.Text;
import org.gascheck.reports.Voice;

/**
 * What the check of a log of decisions comes to.
 *
 * @param decisions how many are whole, from the first
 * @param head      the hash of the last of these, for somebody to note
 * @param fault     the first fault; null where there is none
 */
public record LogCheck(long decisions, Digest head, Fault fault) {

    /**
     * What is wrong.
     *
     * @param number where: the number that the decision should have
     */
    public record Fault(long number, Text what) {
    }

    /** Whether there is something in it, and nothing is wrong. */
    public boolean isWhole() {
        return fault == null && decisions > 0;
    }

    /** It in a sentence. */
    public String says(Locale locale) {
        Voice voice = new Voice(locale);
        if (fault != null) {
            return voice.say("第 " + fault.number() + " 条", "decision " + fault.number()) + voice.colon()
                    + voice.say(fault.what()) + (decisions == 0 ? voice.say("。", ".") : voice.say(
                            "。前面的记录（" + decisions + " 条）完好。",
                            ". What stands before it is whole (" + decisions + ")."));
        }
        if (decisions == 0) {
            return voice.say("其中没有任何记录，无从核对。", "there is no decision in it, so nothing to check.");
        }
        return voice.say(
                decisions + " 条记录，哈希链完整。请另行抄记最后一条的哈希值：" + head,
                decisions + (decisions == 1 ? " decision" : " decisions")
                        + ", the chain of hashes is whole. Note the last hash somewhere else: " + head);
    }
}
