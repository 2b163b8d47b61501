package org.gascheck.subjects.publicity;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;

/** What is said of a principal before the appointment. */
public final class PrincipalConsistency implements Consistency<Principal> {

    private static final Text BEFORE_THE_APPOINTMENT = new Text(
            "日期早于任职，当时还不是主要负责人", "that was before the appointment, when this was no principal yet");

    @Override
    public List<Contradiction> contradictions() {
        return List.of();
    }

    @Override
    public void compare(Principal principal, Comparison comparison) {
        if (principal.trainings().isGiven()) {
            for (PrincipalTraining training : principal.trainings()) {
                Doubts.foundBefore(principal.appointedOn(), training.heldOn(), training.attendance(),
                        Attendance.IN_PERSON, Attendance.BY_DEPUTY, BEFORE_THE_APPOINTMENT, comparison);
            }
        }
        if (principal.reports().isGiven()) {
            for (DutyReport report : principal.reports()) {
                Doubts.foundBefore(principal.appointedOn(), report.reportedOn(), report.evaluated(),
                        true, false, BEFORE_THE_APPOINTMENT, comparison);
            }
        }
    }
}
