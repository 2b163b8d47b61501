package org.gascheck.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.Digest;
import org.gascheck.report.Verdict;

/**
 * A submission of the ledger, as it was handed in, with the report that was made then.
 *
 * @param key          by which it is known in the ledger
 * @param decision     the number of the decision by which it was recorded, which tells who and when
 * @param register     in which its ids are given; may be empty
 * @param assessedOn   the day for which it was judged
 * @param facts        the digest of the facts
 * @param reportDigest that of the bytes of the report
 * @param version      that of the program
 * @param packs        the digests of the rule packs by their instruments, in their order
 * @param purpose      what it was judged for, or null
 * @param json         the bytes as they were handed in
 * @param report       the bytes of the report, as JSON
 */
public record RecordedSubmission(
        String key,
        long decision,
        String register,
        LocalDate assessedOn,
        Digest facts,
        Digest reportDigest,
        String version,
        Map<String, Digest> packs,
        String purpose,
        Verdict verdict,
        byte[] json,
        byte[] report) {

    /** Keeps a copy of the packs; the bytes are those of whoever reads the row. */
    public RecordedSubmission {
        packs = Collections.unmodifiableMap(new LinkedHashMap<>(packs));
    }
}
