package org.gascheck.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Build;
import org.gascheck.Digest;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.RulePack;

/**
 * What a report was made from: where all of it, the day, the instruments and the settings are the same, so is the report.
 *
 * @param version    of this program
 * @param submission of the facts
 * @param packs      of the rule packs, by the id of their instrument, for those in force on the day
 */
public record Provenance(String version, Digest submission, Map<String, Digest> packs) {

    /** That of a report by this program. */
    static Provenance of(Submission submission, List<RulePack> packs) {
        Map<String, Digest> digests = new LinkedHashMap<>();
        packs.forEach(pack -> digests.put(pack.instrument().id(), pack.digest()));
        return new Provenance(Build.version(), submission.digest(), Collections.unmodifiableMap(digests));
    }
}
