package org.gascheck.subjects.emergency;

import static org.gascheck.facts.Comparison.told;

import java.math.BigDecimal;
import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of an emergency duty say of each other. */
public final class EmergencyDutyConsistency implements Consistency<EmergencyDuty> {

    private static final Contradiction HOURS_OF_NOBODY = Contradiction.disputed(
            "duty-hours-of-nobody",
            "写明没有人值守，又写有每天值守的小时数",
            "nobody is said to keep the duty, and for how many hours a day it is kept");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(HOURS_OF_NOBODY);
    }

    @Override
    public void compare(EmergencyDuty duty, Comparison comparison) {
        BigDecimal hours = duty.hoursPerDay().given();
        if (duty.staffing().given() == DutyStaffing.NOBODY && hours != null && hours.signum() > 0) {
            comparison.dispute(HOURS_OF_NOBODY, told(duty.hoursPerDay(), BigDecimal.ZERO),
                    told(duty.staffing(),
                            DutyStaffing.DEDICATED, DutyStaffing.BESIDE_OTHER_WORK, DutyStaffing.AT_HOME));
        }
    }
}
