package org.gascheck.subjects.hazards;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;
import org.gascheck.facts.Fact;
import org.gascheck.subjects.licensing.HappenedDays;

/** What the facts of an enforcement case say of each other. */
public final class EnforcementCaseConsistency implements Consistency<EnforcementCase> {

    private static final Contradiction TRANSFERRED_WITHOUT_SUSPICION = Contradiction.disputed(
            "transferred-without-suspicion",
            "写明认定不涉嫌犯罪，又写明已移送司法机关",
            "the case is found not to be suspected of a crime, and said to be with the judiciary");
    private static final Contradiction BLACKLISTED_WITHOUT_CAUSE = Contradiction.disputed("blacklisted-without-cause",
            "写明认定不属严重失信，又写明已列入“黑名单”",
            "the offender is found not to be seriously dishonest, and said to be on the blacklist");

    private static final Text TRANSFERRED_BEFORE_FOUND = new Text(
            "移送日期早于认定涉嫌犯罪的日期，移送的是不是这件事尚不清楚",
            "it was transferred before a crime was suspected, which leaves open whether it was this case");
    private static final Text BLACKLISTED_BEFORE_FOUND = new Text(
            "列入“黑名单”的日期早于认定严重失信的日期，列入的是不是这件事尚不清楚",
            "the offender was blacklisted before it was found dishonest, which leaves open whether it was for this");
    private static final Text BLACKLISTED_NOBODY = new Text(
            "违法行为人一栏没有写出是谁，列入“黑名单”的是谁尚不清楚",
            "the column for the offender names nobody, which leaves open who was blacklisted");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(TRANSFERRED_WITHOUT_SUSPICION, BLACKLISTED_WITHOUT_CAUSE, HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(EnforcementCase enforced, Comparison comparison) {
        HappenedDays.compare(enforced.transferred(), enforced.transferredOn(), comparison);
        HappenedDays.compare(enforced.blacklisted(), enforced.blacklistedOn(), comparison);
        Doubts.foundBefore(enforced.suspectedCrime().observedOn(), enforced.transferredOn(), enforced.transferred(),
                true, false, TRANSFERRED_BEFORE_FOUND, comparison);
        Doubts.foundBefore(enforced.seriouslyDishonest().observedOn(), enforced.blacklistedOn(),
                enforced.blacklisted(), true, false, BLACKLISTED_BEFORE_FOUND, comparison);
        if (enforced.offender().isGiven() && Blanks.isPending(enforced.offender().given())) {
            Doubts.leaveToAPerson(
                    enforced.blacklisted(), true, false, enforced.offender(), BLACKLISTED_NOBODY, comparison);
        }
        compare(TRANSFERRED_WITHOUT_SUSPICION, enforced.suspectedCrime().found(), enforced.transferred(), comparison);
        compare(BLACKLISTED_WITHOUT_CAUSE, enforced.seriouslyDishonest().found(), enforced.blacklisted(), comparison);
    }

    private static void compare(
            Contradiction contradiction, Fact<Boolean> found, Fact<Boolean> done, Comparison comparison) {
        if (Boolean.FALSE.equals(found.given()) && Boolean.TRUE.equals(done.given())) {
            comparison.dispute(contradiction, told(found, true), told(done, false));
        }
    }
}
