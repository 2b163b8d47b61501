package org.gascheck.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.Digest;

/**
 * What a report was made from: where all of it, the day, the instruments and the settings are the same, so is the
 * report.
 *
 * @param version    of this program
 * @param submission of the facts
 * @param packs      of the rule packs, by the id of their instrument, for those in force on the day
 */
public record Provenance(String version, Digest submission, Map<String, Digest> packs) {

    /** Keeps a copy, in its order. */
    public Provenance {
        packs = Collections.unmodifiableMap(new LinkedHashMap<>(packs));
    }
}
