package org.gascheck.subjects.emergency;

import static org.gascheck.facts.Comparison.told;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/** What the facts of an emergency duty say of each other. */
public final class EmergencyDutyConsistency implements Consistency<EmergencyDuty> {

    private static final Contradiction HOURS_OF_NOBODY = Contradiction.disputed(
            "duty-hours-of-nobody",
            "写明没有人值守，又写有每天值守的小时数",
            "nobody is said to keep the duty, and for how many hours a day it is kept");

    private static final Contradiction TWICE_ON_THE_ROSTER = Contradiction.refused("twice-on-the-roster",
            "值班表上一人只写一行，值守和抢修的班次都写在这一行；同名的人请加以区别",
            "a person stands on the roster once, with all shifts of duty and repair; namesakes are told apart");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(TWICE_ON_THE_ROSTER, HOURS_OF_NOBODY);
    }

    @Override
    public void compare(EmergencyDuty duty, Comparison comparison) {
        if (duty.roster().isGiven()) {
            compareNames(duty, comparison);
        }
        BigDecimal hours = duty.hoursPerDay().given();
        if (duty.staffing().given() == DutyStaffing.NOBODY && hours != null && hours.signum() > 0) {
            comparison.dispute(HOURS_OF_NOBODY, told(duty.hoursPerDay(), BigDecimal.ZERO),
                    told(duty.staffing(),
                            DutyStaffing.DEDICATED, DutyStaffing.BESIDE_OTHER_WORK, DutyStaffing.AT_HOME));
        }
    }

    private static void compareNames(EmergencyDuty duty, Comparison comparison) {
        Map<String, Fact<String>> names = new HashMap<>();
        for (RosteredPerson person : duty.roster()) {
            if (person.name().isGiven() && !Blanks.isBlank(person.name().given())) {
                Fact<String> namesake = names.putIfAbsent(Blanks.closed(person.name().given()), person.name());
                if (namesake != null) {
                    comparison.refuse(TWICE_ON_THE_ROSTER, person.name(), namesake);
                }
            }
        }
    }
}
