package org.gascheck.subjects.works;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;

/** What the facts of works say of each other. */
public final class GasWorksConsistency implements Consistency<GasWorks> {

    private static final Contradiction STARTED_ON_A_DAY_BUT_NOT_STARTED =
            Contradiction.refused("started-on-a-day-but-not-started",
            "写有开工日期的，说明已经开工", "works that started on a day have started");
    private static final Contradiction IN_USE_SINCE_A_DAY_BUT_NOT_IN_USE =
            Contradiction.refused("in-use-since-a-day-but-not-in-use",
            "写有投运日期的，说明已经投运", "works in use since a day are in use");
    private static final Contradiction IN_USE_BUT_NOT_STARTED = Contradiction.refused("in-use-but-not-started",
            "已经投运的，说明已经开工", "works in use have been started");
    private static final Contradiction CONTRACT_BEGUN_BUT_WORKS_NOT =
            Contradiction.refused("contract-begun-but-works-not",
            "有承包单位进场施工的，说明已经开工", "works that a contractor has begun have been started");

    private static final Text BEFORE_THE_START = new Text(
            "日期早于开工，说明不了这项工程", "that was before the works began, which tells nothing of them");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(STARTED_ON_A_DAY_BUT_NOT_STARTED, IN_USE_SINCE_A_DAY_BUT_NOT_IN_USE, IN_USE_BUT_NOT_STARTED,
                CONTRACT_BEGUN_BUT_WORKS_NOT);
    }

    @Override
    public void compare(GasWorks works, Comparison comparison) {
        if (works.startedOn().isGiven()) {
            comparison.follows(STARTED_ON_A_DAY_BUT_NOT_STARTED, works.started(), List.of(true), works.startedOn());
        }
        Doubts.foundBefore(works.startedOn(), works.specialEquipment().inspectionPassedOn(),
                works.specialEquipment().inspectionPassed(), true, false, BEFORE_THE_START, comparison);
        Doubts.foundBefore(works.startedOn(), works.planComparedOn(),
                works.constructionPlanApproved(), true, false, BEFORE_THE_START, comparison);
        if (works.acceptances().isKnown()) {
            for (WorksAcceptance acceptance : works.acceptances()) {
                Doubts.foundBefore(works.startedOn(), acceptance.acceptedOn(), acceptance.result(),
                        WorksAcceptanceResult.PASSED, WorksAcceptanceResult.FAILED, BEFORE_THE_START, comparison);
            }
        }
        if (works.putIntoUseOn().isGiven()) {
            comparison.follows(
                    IN_USE_SINCE_A_DAY_BUT_NOT_IN_USE, works.putIntoUse(), List.of(true), works.putIntoUseOn());
        }
        if (Boolean.TRUE.equals(works.putIntoUse().given())) {
            comparison.follows(IN_USE_BUT_NOT_STARTED, works.started(), List.of(true), works.putIntoUse());
        }
        if (works.contracts().isKnown()) {
            for (WorksContract contract : works.contracts()) {
                if (Boolean.TRUE.equals(contract.started().given())) {
                    comparison.follows(
                            CONTRACT_BEGUN_BUT_WORKS_NOT, works.started(), List.of(true), contract.started());
                }
            }
        }
    }
}
