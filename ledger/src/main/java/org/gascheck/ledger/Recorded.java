package org.gascheck.ledger;

import java.util.List;
import org.gascheck.report.Verdict;

/**
 * What became of a report in the ledger.
 *
 * @param key      by which the submission is known from now on
 * @param decision the number of the decision in the log
 * @param repeated whether the same had been recorded before, so that nothing was done now
 * @param verdict  of the report; never told without its scope
 * @param changes  what happened to entries; what the ledger knew and the report finds again is not among them
 */
public record Recorded(String key, long decision, boolean repeated, Verdict verdict, List<Change> changes) {

    /** What happened to an entry. */
    public record Change(long entry, Act act) {
    }

    /** Keeps a copy of the list. */
    public Recorded {
        changes = List.copyOf(changes);
    }
}
