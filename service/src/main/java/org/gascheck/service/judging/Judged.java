package org.gascheck.service.judging;

import org.gascheck.facts.model.Submission;
import org.gascheck.report.ComplianceReport;

/**
 * A submission, and what was found of it.
 *
 * @param json       the submission as it was handed in
 * @param submission what was judged of it: as of the day and by the instruments that were chosen
 * @param report     the report
 * @param rules      those by which it was judged
 */
public record Judged(byte[] json, Submission submission, ComplianceReport report, RulesInForce rules) {
}
