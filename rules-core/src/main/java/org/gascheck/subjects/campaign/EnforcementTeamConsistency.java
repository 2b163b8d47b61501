package org.gascheck.subjects.campaign;

import static org.gascheck.facts.Comparison.told;

import java.math.BigDecimal;
import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of those who enforce gas safety say of each other. */
public final class EnforcementTeamConsistency implements Consistency<EnforcementTeam> {

    private static final Contradiction STAFF_OF_NO_TEAM = Contradiction.disputed(
            "staff-of-no-enforcement-team",
            "写明没有燃气执法队伍，又写有执法人员",
            "there is said to be no team for enforcement, and people in it");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(STAFF_OF_NO_TEAM);
    }

    @Override
    public void compare(EnforcementTeam team, Comparison comparison) {
        if (team.form().given() == TeamForm.NONE && team.staff().isGiven() && team.staff().given().signum() > 0) {
            comparison.dispute(
                    STAFF_OF_NO_TEAM,
                    told(team.form(), TeamForm.DEDICATED, TeamForm.SHARED),
                    told(team.staff(), BigDecimal.ZERO));
        }
    }
}
