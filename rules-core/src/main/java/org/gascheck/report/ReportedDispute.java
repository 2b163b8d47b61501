package org.gascheck.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.Dispute;
import org.gascheck.facts.Located;

/**
 * Facts handed in of which sources say different things. No verdict is compliant beside them.
 *
 * @param contradiction its id
 * @param says          what does not go together
 * @param facts         the facts
 */
public record ReportedDispute(String contradiction, Text says, List<Evidence> facts) {

    /** Keeps a copy of the list. */
    public ReportedDispute {
        facts = List.copyOf(facts);
    }

    static ReportedDispute of(Dispute dispute) {
        Set<Located> given = new LinkedHashSet<>();
        for (Located fact : dispute.facts()) {
            if (fact.isGiven()) {
                given.add(fact);
            } else {
                fact.addGiven(given);
            }
        }
        return new ReportedDispute(
                dispute.contradiction().id(),
                dispute.contradiction().says(),
                given.stream()
                        .map(fact -> Excerpt.evidence(fact.pointer(), Excerpt.of(fact), fact.assumption()))
                        .toList());
    }
}
