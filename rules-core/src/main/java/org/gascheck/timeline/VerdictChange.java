package org.gascheck.timeline;

import org.gascheck.report.Verdict;

/**
 * That a submission comes to something else by an instrument.
 *
 * @param instrument the id of the instrument
 * @param number     its official document number
 * @param from       what it came to, or null where the instrument comes into force
 * @param to         what it comes to
 */
public record VerdictChange(String instrument, String number, Verdict from, Verdict to) {
}
