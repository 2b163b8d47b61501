package org.gascheck.subjects.publicity;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of the publicity of a unit say of each other. */
public final class UnitPublicityConsistency implements Consistency<UnitPublicity> {

    private static final Contradiction CARDS_OF_NOBODY = Contradiction.disputed(
            "cards-of-no-facility-manager",
            "写明没有燃气设施管理人员，又写有其清单和卡片",
            "there is said to be no manager of the gas facilities, and lists and cards of theirs");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(CARDS_OF_NOBODY);
    }

    @Override
    public void compare(UnitPublicity publicity, Comparison comparison) {
        Set<PostCard> cards = publicity.managerCards().given();
        if (Boolean.FALSE.equals(publicity.facilityManager().given()) && cards != null && !cards.isEmpty()) {
            comparison.dispute(CARDS_OF_NOBODY,
                    told(publicity.facilityManager(), true), told(publicity.managerCards(), Set.of()));
        }
    }
}
