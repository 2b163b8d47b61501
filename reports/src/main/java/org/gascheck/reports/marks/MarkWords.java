package org.gascheck.reports.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.reports.Voice;
import org.gascheck.reports.baselines.BaselineComparison;
import org.gascheck.reports.baselines.Change;
import org.gascheck.reports.waivers.Waiver;
import org.gascheck.reports.waivers.WaiverUse;

/** Says what waivers and an earlier run come to. Immutable. */
public final class MarkWords {

    private final Voice voice;

    /** Words in a language. */
    public MarkWords(Voice voice) {
        this.voice = voice;
    }

    /** What became of a waiver: where it is written, for what it is, and what is to be said of it. */
    public String waiver(WaiverUse.Told told) {
        Waiver waiver = told.waiver();
        return waiver.place() + voice.colon() + waiver.requirement() + voice.bracketed(voice.say(waiver.whom()))
                + voice.colon()
                + told.remarks().stream().map(remark -> remark(remark, told)).collect(Collectors.joining(
                        voice.comma()));
    }

    /** A remark on a waiver. */
    public String remark(WaiverUse.Remark remark, WaiverUse.Told told) {
        Waiver waiver = told.waiver();
        return switch (remark) {
            case USED -> voice.say("豁免 " + told.waived() + " 项", "waives " + told.waived());
            case UNUSED -> voice.say(
                    "没有用上：所指的没有不符合", "unused: nothing that it is for is breached");
            case EXPIRED -> voice.say(
                    "已于 " + waiver.expiresOn() + " 到期，其后不再豁免"
                            + (told.waived() == 0 ? "" : "（到期前豁免 " + told.waived() + " 项）"),
                    "expired on " + waiver.expiresOn() + ", waives nothing after that"
                            + (told.waived() == 0 ? "" : " (" + told.waived() + " until then)"));
            case ABOUT_TO_EXPIRE -> voice.say(
                    "将于 " + waiver.expiresOn() + " 到期", "about to expire, on " + waiver.expiresOn());
            case NOT_YET_GRANTED -> voice.say(
                    "自 " + waiver.grantedOn() + " 起才有效", "holds only from " + waiver.grantedOn() + " on");
        };
    }

    /** How a run stands to an earlier one, in a line or several. */
    public List<String> comparison(BaselineComparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add(voice.say(
                "与上次相比：新增 " + comparison.count(Change.NEW) + "，已知 " + comparison.count(Change.KNOWN) + "，已消除 "
                        + comparison.fixed() + "，未能确认是否消除 " + comparison.open(),
                "Against the earlier run: " + comparison.count(Change.NEW) + " new, "
                        + comparison.count(Change.KNOWN) + " known, " + comparison.fixed() + " fixed, "
                        + comparison.open() + " open whether they are"));
        if (comparison.count(Change.NOT_COMPARABLE) > 0 || comparison.notComparable() > 0) {
            lines.add(voice.say(
                    "无从比较：本次 " + comparison.count(Change.NOT_COMPARABLE) + " 项，上次 " + comparison.notComparable()
                            + " 项（另一次没有判定，或分不清是哪一个）",
                    "Not comparable: " + comparison.count(Change.NOT_COMPARABLE) + " of this run and "
                            + comparison.notComparable()
                            + " of the earlier one (not judged in the other, or nobody can tell which it was)"));
        }
        return lines;
    }
}
