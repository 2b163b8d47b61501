package org.gascheck.counsel.ask;

import org.gascheck.counsel.changes.FactTree;
import org.gascheck.facts.model.Submission;
import org.gascheck.report.ComplianceReport;

/** Where an inquiry stands: the facts with all answers, judged, what is to become certain of them, and how. */
record Round(
        FactTree facts,
        Submission submission,
        ComplianceReport report,
        Matter matter,
        Plan plan,
        Questions questions) {
}
