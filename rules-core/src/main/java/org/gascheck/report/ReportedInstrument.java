package org.gascheck.report;

import org.gascheck.Digest;
import org.gascheck.Text;

/**
 * An instrument by which a report judged.
 *
 * @param id     the short name used in submissions and commands
 * @param number the official document number
 * @param title  the title; official in Chinese
 * @param digest of its rule pack
 * @param verdict what the submission comes to by it
 */
public record ReportedInstrument(String id, String number, Text title, Digest digest, Verdict verdict) {
}
