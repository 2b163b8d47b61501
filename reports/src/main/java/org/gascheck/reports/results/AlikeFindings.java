package org.gascheck.reports.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gascheck.report.Finding;

/** Which open findings, one straight after the other, a line tells together, since only their requirement differs. */
final class AlikeFindings {

    private AlikeFindings() {
    }

    /** The findings in their order. */
    static List<List<Finding>> in(List<Finding> open, Run run) {
        List<List<Finding>> all = new ArrayList<>();
        for (Finding each : open) {
            List<Finding> last = all.isEmpty() ? List.of() : all.get(all.size() - 1);
            if (!last.isEmpty() && areAlike(last.get(0), each, run)) {
                last.add(each);
            } else {
                List<Finding> alike = new ArrayList<>(1);
                alike.add(each);
                all.add(alike);
            }
        }
        return all;
    }

    private static boolean areAlike(Finding one, Finding other, Run run) {
        return one.instrument().equals(other.instrument())
                && one.outcome() == other.outcome()
                && one.subject().equals(other.subject())
                && one.missing().equals(other.missing())
                && one.moreMissing() == other.moreMissing()
                && Objects.equals(one.askFirst(), other.askFirst())
                && one.evidence().equals(other.evidence())
                && one.moreEvidence() == other.moreEvidence()
                && Objects.equals(one.due(), other.due())
                && isPlain(one, run)
                && isPlain(other, run);
    }

    /** Whether it tells nothing that its requirement says otherwise or its rule alone gives. */
    private static boolean isPlain(Finding finding, Run run) {
        RunRequirement usual = run.instrument(finding.instrument()).requirements().get(finding.requirement());
        return finding.reasons().isEmpty()
                && finding.otherReadings().isEmpty()
                && finding.rate() == null
                && finding.message().equals(usual.messages().get(finding.outcome()))
                && finding.provisions().equals(usual.provisions())
                && finding.authorities().equals(usual.departments())
                && Objects.equals(finding.authorityNote(), usual.authorityNote());
    }
}
