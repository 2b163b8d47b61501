package org.gascheck.subjects.hazards;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.subjects.licensing.HappenedDays;

/** What the facts of a ledger of hazards say of each other. */
public final class HazardLedgerConsistency implements Consistency<HazardLedger> {

    private static final Contradiction UPDATED_BEFORE_ESTABLISHED = Contradiction.refused(
            "ledger-updated-before-established", "台账的更新不早于建立", "a ledger is not updated before it is established");
    private static final Contradiction ALL_OF_NO_LEDGER = Contradiction.disputed("all-of-no-ledger",
            "写明没有排查台账，又写明台账上的隐患已全部提交",
            "there is said to be no ledger of hazards, and all that is on it to be handed in");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(UPDATED_BEFORE_ESTABLISHED, ALL_OF_NO_LEDGER, HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(HazardLedger ledger, Comparison comparison) {
        HappenedDays.compare(ledger.established(), ledger.establishedOn(), comparison);
        HappenedDays.compare(ledger.established(), ledger.updatedOn(), comparison);
        if (ledger.establishedOn().isGiven() && ledger.updatedOn().isGiven()
                && ledger.updatedOn().given().isBefore(ledger.establishedOn().given())) {
            comparison.refuse(UPDATED_BEFORE_ESTABLISHED, ledger.updatedOn(), ledger.establishedOn());
        }
        if (Boolean.FALSE.equals(ledger.established().given()) && Boolean.TRUE.equals(ledger.complete().given())) {
            comparison.dispute(ALL_OF_NO_LEDGER, told(ledger.established(), true), told(ledger.complete(), false));
        }
    }
}
