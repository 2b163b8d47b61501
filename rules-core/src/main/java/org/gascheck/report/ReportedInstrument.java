package org.gascheck.report;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.Digest;
import org.gascheck.Text;
import org.gascheck.facts.Dispute;
import org.gascheck.law.Assessment;
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

    /**
     * The instruments with what the conclusions by each come to, beside facts that contradict each other.
     *
     * @param conclusions by instrument
     */
    static List<ReportedInstrument> of(
            List<Assessment> assessments, List<Conclusion> conclusions, List<Dispute> disputes) {
        List<ReportedInstrument> all = new ArrayList<>(assessments.size());
        int from = 0;
        for (Assessment assessment : assessments) {
            RulePack by = assessment.pack();
            Instrument of = by.instrument();
            int end = from;
            while (end < conclusions.size() && conclusions.get(end).instrument().equals(of)) {
                end++;
            }
            Verdict verdict = Verdict.of(
                    conclusions.subList(from, end), each -> each.requirement().strength(), Conclusion::outcome);
            all.add(new ReportedInstrument(of.id(), of.number(), of.title(), by.digest(), verdict.beside(disputes)));
            from = end;
        }
        return all;
    }
}
