package org.gascheck.report;

import java.util.List;
import org.gascheck.Digest;
import org.gascheck.Text;
import org.gascheck.facts.Dispute;
import org.gascheck.law.Instrument;
import org.gascheck.law.RulePack;

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

    /** An instrument with what the conclusions by it come to, beside facts that contradict each other. */
    static ReportedInstrument of(RulePack by, List<Conclusion> conclusions, List<Dispute> disputes) {
        Instrument of = by.instrument();
        Iterable<Conclusion> own =
                () -> conclusions.stream().filter(each -> each.instrument().equals(of)).iterator();
        return new ReportedInstrument(of.id(), of.number(), of.title(), by.digest(),
                Verdict.of(own, each -> each.requirement().strength(), Conclusion::outcome).beside(disputes));
    }
}
