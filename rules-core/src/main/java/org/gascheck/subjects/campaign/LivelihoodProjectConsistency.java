package org.gascheck.subjects.campaign;

import static org.gascheck.facts.Comparison.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;
import org.gascheck.subjects.licensing.HappenedDays;

/** What the facts of a livelihood project say of each other. */
public final class LivelihoodProjectConsistency implements Consistency<LivelihoodProject> {

    private static final Contradiction GROUPS_OF_NO_PROJECT = Contradiction.disputed(
            "groups-of-no-livelihood-project",
            "写明没有列入民生实事，又写有列入的用户",
            "it is said not to be a livelihood project, and users to be in it");

    /** What is to be done in a year is settled in that year or the one before. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final Text LISTED_YEARS_BEFORE = new Text(
            "列入日期早于2021年，列入的是不是2022年民生实事尚不清楚",
            "it was listed before 2021, which leaves open whether it is among the projects of 2022");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(HappenedDays.OF_WHAT_DID_NOT_HAPPEN, GROUPS_OF_NO_PROJECT);
    }

    @Override
    public void compare(LivelihoodProject project, Comparison comparison) {
        HappenedDays.compare(project.listed(), project.listedOn(), comparison);
        if (project.listedOn().isGiven() && project.listedOn().given().isBefore(FIRST_DAY)) {
            Doubts.leaveToAPerson(project.listed(), true, false, project.listedOn(), LISTED_YEARS_BEFORE, comparison);
        }
        Set<UserGroup> groups = project.groups().given();
        if (Boolean.FALSE.equals(project.listed().given()) && groups != null && !groups.isEmpty()) {
            comparison.dispute(GROUPS_OF_NO_PROJECT, told(project.listed(), true), told(project.groups(), Set.of()));
        }
    }
}
