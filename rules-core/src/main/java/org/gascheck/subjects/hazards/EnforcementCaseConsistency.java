package org.gascheck.subjects.hazards;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
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

    @Override
    public List<Contradiction> contradictions() {
        return List.of(TRANSFERRED_WITHOUT_SUSPICION, BLACKLISTED_WITHOUT_CAUSE, HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(EnforcementCase enforced, Comparison comparison) {
        HappenedDays.compare(enforced.transferred(), enforced.transferredOn(), comparison);
        HappenedDays.compare(enforced.blacklisted(), enforced.blacklistedOn(), comparison);
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
