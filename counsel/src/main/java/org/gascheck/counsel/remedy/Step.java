package org.gascheck.counsel.remedy;

import java.util.List;
import org.gascheck.counsel.changes.Change;
import org.gascheck.report.Finding;

/**
 * One thing to do.
 *
 * @param act     what it is
 * @param place   the record on which it is done, a JSON Pointer in the submission as it was handed in
 * @param changes the facts that are then to be so
 * @param mends   the findings that are breached as it is, and would be without it
 * @param keeps   the findings that are not breached as it is, and would be by the other steps without it, as they
 *                would be then
 */
public record Step(Act act, String place, List<Change> changes, List<Finding> mends, List<Finding> keeps) {

    /** Keeps copies of the lists. */
    public Step {
        changes = List.copyOf(changes);
        mends = List.copyOf(mends);
        keeps = List.copyOf(keeps);
    }
}
