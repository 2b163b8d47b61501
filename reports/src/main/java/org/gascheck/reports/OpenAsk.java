package org.gascheck.reports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.report.FoundReason;
import org.gascheck.report.ReportedSubject;

/**
 * What somebody has to do, such as an inspection, so that findings are certain.
 *
 * @param asks     what that is
 * @param subject  for whom
 * @param findings how many findings wait for it
 */
record OpenAsk(Text asks, ReportedSubject subject, int findings) {

    private record Key(Text asks, String subject) {
    }

    /** Those of findings, the most wanted first. */
    static List<OpenAsk> of(List<JointFinding> findings) {
        Map<Key, OpenAsk> asks = new LinkedHashMap<>();
        for (JointFinding finding : findings) {
            Set<Text> ofFinding = new LinkedHashSet<>();
            finding.reasons().stream().map(FoundReason::asks).filter(asked -> asked != null).forEach(ofFinding::add);
            ofFinding.forEach(asked -> asks.merge(
                    new Key(asked, finding.subject().pointer()), new OpenAsk(asked, finding.subject(), 1),
                    (one, other) -> new OpenAsk(asked, one.subject(), one.findings() + 1)));
        }
        return asks.values().stream().sorted(Comparator.comparing(OpenAsk::findings).reversed()).toList();
    }
}
