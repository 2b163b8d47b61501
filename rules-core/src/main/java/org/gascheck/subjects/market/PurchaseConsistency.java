package org.gascheck.subjects.market;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a user's choice say of each other. */
public final class PurchaseConsistency implements Consistency<Purchase> {

    private static final Contradiction DAY_OF_NO_APPLICATION = Contradiction.refused("day-of-no-application",
            "有申请日期的用户已经申请加装", "a user with a day of application has applied");
    private static final Contradiction REFUSED_AS_UNLISTED_THOUGH_LISTED = Contradiction.disputed(
            "refused-as-unlisted-though-listed",
            "写明企业在目录内，又写明因不在目录内被拒绝",
            "the vendor is said to be listed, and the choice to be refused as the vendor is not");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(DAY_OF_NO_APPLICATION, REFUSED_AS_UNLISTED_THOUGH_LISTED);
    }

    @Override
    public void compare(Purchase purchase, Comparison comparison) {
        if (purchase.appliedOn().isGiven()) {
            comparison.follows(DAY_OF_NO_APPLICATION, purchase.appliedFor(), List.of(true), purchase.appliedOn());
        }
        if (Boolean.TRUE.equals(purchase.vendorListed().given())
                && Boolean.TRUE.equals(purchase.refusedAsUnlisted().given())) {
            comparison.dispute(
                    REFUSED_AS_UNLISTED_THOUGH_LISTED,
                    told(purchase.vendorListed(), false),
                    told(purchase.refusedAsUnlisted(), false));
        }
    }
}
