package org.gascheck.subjects.campaign;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a cost for the safety of users say of each other. */
public final class UserSafetyCostConsistency implements Consistency<UserSafetyCost> {

    private static final Contradiction IN_AN_AUDIT_NOT_HELD = Contradiction.refused(
            "cost-in-an-audit-not-held",
            "已纳入当期成本监审的，说明监审已经开展",
            "a cost that was in the audit of its period shows that the audit was held");

    private static final Contradiction PRICED_WITHOUT_AUDIT = Contradiction.disputed(
            "cost-priced-without-audit",
            "写明没有纳入成本监审，又写明已计入配气成本",
            "a cost is said to be left out of the audit, and to be counted in the distribution cost");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(IN_AN_AUDIT_NOT_HELD, PRICED_WITHOUT_AUDIT);
    }

    @Override
    public void compare(UserSafetyCost cost, Comparison comparison) {
        if (Boolean.TRUE.equals(cost.inAudit().given())) {
            comparison.follows(IN_AN_AUDIT_NOT_HELD, cost.auditHeld(), List.of(true), cost.inAudit());
        }
        if (Boolean.FALSE.equals(cost.inAudit().given()) && Boolean.TRUE.equals(cost.inDistributionCost().given())) {
            comparison.dispute(
                    PRICED_WITHOUT_AUDIT, told(cost.inAudit(), true), told(cost.inDistributionCost(), false));
        }
    }
}
