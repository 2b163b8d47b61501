package org.gascheck.subjects.market;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/** What the facts of a complaint say of each other. */
public final class ComplaintConsistency implements Consistency<Complaint> {

    private static final Contradiction DAY_OF_NO_VERIFICATION = Contradiction.refused("day-of-no-verification",
            "有核查日期的投诉举报已经核查", "a complaint with a day of verification is verified");
    private static final Contradiction DAY_OF_NO_HANDLING = Contradiction.refused("day-of-no-handling",
            "有处理日期的投诉举报已经处理", "a complaint with a day of handling is handled");
    private static final Contradiction DEALT_WITH_BEFORE_RECEIVED = Contradiction.refused("dealt-with-before-received",
            "投诉举报的核查、处理不早于收到", "a complaint is not verified or handled before it is received");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(DAY_OF_NO_VERIFICATION, DAY_OF_NO_HANDLING, DEALT_WITH_BEFORE_RECEIVED);
    }

    @Override
    public void compare(Complaint complaint, Comparison comparison) {
        if (complaint.verifiedOn().isGiven()) {
            comparison.follows(DAY_OF_NO_VERIFICATION, complaint.verified(), List.of(true), complaint.verifiedOn());
            compareDays(complaint, complaint.verifiedOn(), comparison);
        }
        if (complaint.handledOn().isGiven()) {
            comparison.follows(DAY_OF_NO_HANDLING, complaint.handled(), List.of(true), complaint.handledOn());
            compareDays(complaint, complaint.handledOn(), comparison);
        }
    }

    private static void compareDays(Complaint complaint, Fact<LocalDate> day, Comparison comparison) {
        if (complaint.receivedOn().isGiven() && day.given().isBefore(complaint.receivedOn().given())) {
            comparison.refuse(DEALT_WITH_BEFORE_RECEIVED, day, complaint.receivedOn());
        }
    }
}
