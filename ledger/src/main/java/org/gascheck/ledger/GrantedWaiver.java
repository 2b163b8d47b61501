package org.gascheck.ledger;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That an authority puts up with a hazard for a time. It says nothing of the law: the entry stays open, and is overdue
 * when it is.
 *
 * @param authority who granted it, up to 250 characters
 * @param reason    why, up to 2000 characters
 * @param on        the first day on which it holds
 * @param until     the last day on which it holds
 */
public record GrantedWaiver(String authority, String reason, LocalDate on, LocalDate until) {

    private static final int LONGEST_REASON = 2_000;

    /**
     * Keeps the texts as they can be shown.
     *
     * @throws LedgerException if one is missing or too long, a day is missing, or it ends before it begins
     */
    public GrantedWaiver {
        authority = Inputs.told(authority, LedgerTable.LONGEST_PLACE, "准予机关", "authority");
        reason = Inputs.told(reason, LONGEST_REASON, "准予理由", "reason");
        Objects.requireNonNull(on, "on");
        if (until == null) {
            throw Inputs.unusable("缺少准予暂缓的最后一日", "the last day of the waiver is missing");
        }
        if (until.isBefore(on)) {
            throw Inputs.unusable("准予暂缓的最后一日 " + until + " 早于第一日 " + on,
                    "the waiver ends on " + until + ", before it begins on " + on);
        }
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(on) && !day.isAfter(until);
    }
}
