package org.gascheck.ledger;

import java.time.LocalDate;

/**
 * How far an entry is; begins anew when it is reopened.
 *
 * @param openSince     the day on which it was found, or found again after it was closed
 * @param notice        null where none was issued
 * @param waiver        the last one that an authority granted, which closes nothing; or null
 * @param rectified     null where nobody says that it was put right
 * @param reinspected   the reinspection that it passed, or null
 * @param closed        null where it is not closed
 * @param timesReopened how often it was closed and is not any more
 */
public record Progress(
        EntryState state,
        LocalDate openSince,
        EntryPlan plan,
        GivenNotice notice,
        GrantedWaiver waiver,
        Done rectified,
        Done reinspected,
        Done closed,
        int timesReopened) {

    /** That of an entry that was just found. */
    static Progress opened(LocalDate on) {
        return new Progress(EntryState.OPEN, on, EntryPlan.NONE, null, null, null, null, null, 0);
    }

    Progress planned(EntryPlan other) {
        return new Progress(state, openSince, other, notice, waiver, rectified, reinspected, closed, timesReopened);
    }

    Progress notified(GivenNotice other) {
        return new Progress(EntryState.NOTIFIED, openSince, plan, other, waiver, null, null, null, timesReopened);
    }

    /** Put up with for a time, and as far as it was. */
    Progress waived(GrantedWaiver other) {
        return new Progress(state, openSince, plan, notice, other, rectified, reinspected, closed, timesReopened);
    }

    Progress rectified(Done done) {
        return new Progress(EntryState.RECTIFIED, openSince, plan, notice, waiver, done, null, null, timesReopened);
    }

    Progress reinspected(Done done) {
        return new Progress(
                EntryState.REINSPECTED, openSince, plan, notice, waiver, rectified, done, null, timesReopened);
    }

    Progress closed(Done done) {
        return new Progress(
                EntryState.CLOSED, openSince, plan, notice, waiver, rectified, reinspected, done, timesReopened);
    }

    /** Not put right after all: what was fixed and the notice still hold. */
    Progress notRectified() {
        return new Progress(notice == null ? EntryState.OPEN : EntryState.NOTIFIED, openSince, plan, notice, waiver,
                null, null, null, timesReopened);
    }

    /** Found again after it was closed: all begins anew. */
    Progress reopened(LocalDate on) {
        return new Progress(EntryState.OPEN, on, EntryPlan.NONE, null, null, null, null, null, timesReopened + 1);
    }
}
