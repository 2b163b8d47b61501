package org.gascheck.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gascheck.Build;
import org.gascheck.ComplianceChecker;
import org.gascheck.Digest;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.RulePack;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;

/** Makes reports of the ledger again, from the submission as it was handed in. */
public final class Replays {

    private Replays() {
    }

    /**
     * Makes a report again.
     *
     * @param checker one by the packs of then, or by others; its readings are replaced by those of the report
     * @throws LedgerException if the checker has no pack of an instrument of the report, or does not know a reading of
     *                         it
     */
    public static Replay of(RecordedSubmission recorded, ComplianceChecker checker) {
        ComplianceReport then = FindingText.report(recorded.report());
        Map<String, Digest> packs = checker.packs().stream()
                .collect(Collectors.toMap(pack -> pack.instrument().id(), RulePack::digest));
        List<String> changes = new ArrayList<>();
        recorded.packs().forEach((instrument, digest) -> {
            Digest now = packs.get(instrument);
            if (now == null) {
                throw Inputs.unusable("现在没有规则包 " + instrument + "（当时为 " + digest + "）",
                        "there is no rule pack " + instrument + " by now; it was " + digest);
            }
            if (!now.equals(digest)) {
                changes.add(instrument + " " + digest + " → " + now);
            }
        });
        if (!Build.version().equals(recorded.version())) {
            changes.add(recorded.version() + " → " + Build.version());
        }
        Submission submission = JudgedFindings.submission(recorded.json(), then);
        byte[] now = ReportJson.text(checker(checker, then).check(submission))
                .getBytes(StandardCharsets.UTF_8);
        if (!changes.isEmpty()) {
            return new Replay(Replay.Outcome.MADE_BY_OTHERS, now, changes);
        }
        boolean same = Arrays.equals(now, recorded.report());
        return new Replay(same ? Replay.Outcome.IDENTICAL : Replay.Outcome.DIFFERENT, now, changes);
    }

    private static ComplianceChecker checker(ComplianceChecker checker, ComplianceReport then) {
        try {
            ComplianceChecker under = checker.under(then.settings());
            return then.purpose() == null ? under : under.asking(then.purpose().purpose());
        } catch (IllegalArgumentException e) {
            throw Inputs.unusable("当时的口径或用途现在没有：" + e.getMessage(),
                    "a reading or the purpose of then is not known by now: " + e.getMessage());
        }
    }
}
