package org.gascheck.subjects.campaign;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a policy on funding say of each other. */
public final class FundingPolicyConsistency implements Consistency<FundingPolicy> {

    private static final Contradiction GROUPS_OF_NO_POLICY = Contradiction.disputed(
            "groups-of-no-funding-policy",
            "写明没有出资政策，又写有政策涉及的用户",
            "there is said to be no policy on who pays, and users to be covered by it");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(GROUPS_OF_NO_POLICY);
    }

    @Override
    public void compare(FundingPolicy policy, Comparison comparison) {
        Set<UserGroup> groups = policy.groups().given();
        if (Boolean.FALSE.equals(policy.stated().given()) && groups != null && !groups.isEmpty()) {
            comparison.dispute(GROUPS_OF_NO_POLICY, told(policy.stated(), true), told(policy.groups(), Set.of()));
        }
    }
}
