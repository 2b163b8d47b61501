package org.gascheck.counsel.ask;

import java.util.Map;
import org.gascheck.facts.model.Submission;
import org.gascheck.report.ComplianceReport;

/** Facts that were judged, with what is to become certain of them, and how. */
record Judged(
        Map<String, Object> facts,
        Submission submission,
        ComplianceReport report,
        Matter matter,
        Plan plan,
        Questions questions) {
}
