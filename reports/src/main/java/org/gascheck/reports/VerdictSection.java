package org.gascheck.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** The verdict, how many findings of each outcome there are, and what that means. */
final class VerdictSection implements Section {

    private final WordedReport worded;
    private final Voice voice;

    VerdictSection(WordedReport worded) {
        this.worded = worded;
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        Verdict verdict = worded.report().verdict();
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int count = worded.findings(outcome).size();
            if (count > 0) {
                counts.add(voice.name(outcome) + " " + count);
            }
        }
        page.blank();
        page.text("", voice.say("结论：", "Verdict: ") + voice.name(verdict), Emphasis.STRONG, emphasis(verdict));
        if (!counts.isEmpty()) {
            page.text("  ", String.join(voice.semicolon(), counts));
        }
        String meaning = meaning(verdict, counts.isEmpty());
        if (!meaning.isEmpty()) {
            page.text("  ", meaning);
        }
    }

    private String meaning(Verdict verdict, boolean nothing) {
        return switch (verdict) {
            case NON_COMPLIANT -> "";
            case COMPLIANT -> voice.say(
                    "就所提交的资料而言，适用的强制要求都已做到或未到期限。",
                    "As far as the facts handed in go, every mandatory requirement that applies "
                            + "is met or not yet due.");
            case UNDETERMINED -> nothing
                    ? voice.say("没有可以评定的内容：资料中没有所涉对象，或文件在评定日期尚未印发。",
                            "There was nothing to judge: no subject in the submission, "
                                    + "or no instrument issued by then.")
                    : voice.say("没有发现强制要求不符合，但还有事项未定，不能当作合规。",
                            "No breach of a mandatory requirement was found, but some are open: this is not a pass.");
        };
    }

    private static Emphasis emphasis(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> Emphasis.FULFILLED;
            case NON_COMPLIANT -> Emphasis.BREACHED;
            case UNDETERMINED -> Emphasis.OPEN;
        };
    }
}
