package org.gascheck.subjects.users;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of an in-home inspection say of each other. */
public final class HomeInspectionConsistency implements Consistency<HomeInspection> {

    private static final Contradiction RECORDED_THOUGH_NOBODY_ENTERED = Contradiction.disputed(
            "recorded-though-nobody-entered",
            "写明未能入户，又写明记录了装置情况",
            "the inspector is said not to have got in, and to have recorded the devices");
    private static final Contradiction ANSWERED_THOUGH_NOBODY_ENTERED = Contradiction.disputed(
            "answered-though-nobody-entered",
            "写明未能入户，又写明检查过隐患项目",
            "the inspector is said not to have got in, and to have looked for hazards");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(RECORDED_THOUGH_NOBODY_ENTERED, ANSWERED_THOUGH_NOBODY_ENTERED);
    }

    @Override
    public void compare(HomeInspection inspection, Comparison comparison) {
        Access access = inspection.access().given();
        if (access == null || access == Access.ENTERED) {
            return;
        }
        if (Boolean.TRUE.equals(inspection.deviceStatusRecorded().given())) {
            comparison.dispute(RECORDED_THOUGH_NOBODY_ENTERED,
                    told(inspection.access(), Access.ENTERED), told(inspection.deviceStatusRecorded(), false));
        }
        if (inspection.answeredItems().isGiven() && !inspection.answeredItems().given().isEmpty()) {
            comparison.dispute(ANSWERED_THOUGH_NOBODY_ENTERED,
                    told(inspection.access(), Access.ENTERED), told(inspection.answeredItems(), Set.of()));
        }
    }
}
