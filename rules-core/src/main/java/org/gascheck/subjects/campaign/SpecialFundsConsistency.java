package org.gascheck.subjects.campaign;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of special funds say of each other. */
public final class SpecialFundsConsistency implements Consistency<SpecialFunds> {

    private static final Contradiction PROJECTS_OF_NO_FUNDS = Contradiction.disputed(
            "projects-of-no-special-funds",
            "写明没有安排财政专项资金，又写有其支持的项目",
            "there are said to be no special funds, and projects to be supported by them");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(PROJECTS_OF_NO_FUNDS);
    }

    @Override
    public void compare(SpecialFunds funds, Comparison comparison) {
        Set<SmartProject> supports = funds.supports().given();
        if (Boolean.FALSE.equals(funds.arranged().given()) && supports != null && !supports.isEmpty()) {
            comparison.dispute(PROJECTS_OF_NO_FUNDS, told(funds.arranged(), true), told(funds.supports(), Set.of()));
        }
    }
}
