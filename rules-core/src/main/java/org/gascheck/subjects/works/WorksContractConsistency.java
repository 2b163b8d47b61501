package org.gascheck.subjects.works;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;
import org.gascheck.facts.Observation;

/** What the facts of a contract on works say of each other. */
public final class WorksContractConsistency implements Consistency<WorksContract> {

    private static final Contradiction BEGUN_ON_A_DAY_BUT_NOT_BEGUN =
            Contradiction.refused("contract-begun-on-a-day-but-not-begun",
            "写有进场日期的，说明已经进场", "who began on a day has begun");
    private static final Contradiction WORKED_ON_A_DAY_BUT_NOT_BEGUN =
            Contradiction.refused("worked-on-a-day-but-not-begun",
            "写有最近施工日期的，说明已经进场", "who worked on a day has begun");
    private static final Contradiction LAST_WORKED_BEFORE_IT_BEGAN =
            Contradiction.refused("last-worked-before-it-began",
            "最近施工日期不早于进场日期", "the last day of work is not before the first");

    private static final Text FOUND_BEFOREHAND = new Text(
            "认定早于合同签订或进场施工，说明不了此后的情况",
            "it was found before the contract or the work under it, which tells nothing of what came later");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(BEGUN_ON_A_DAY_BUT_NOT_BEGUN, WORKED_ON_A_DAY_BUT_NOT_BEGUN, LAST_WORKED_BEFORE_IT_BEGAN);
    }

    @Override
    public void compare(WorksContract contract, Comparison comparison) {
        if (contract.startedOn().isGiven()) {
            comparison.follows(BEGUN_ON_A_DAY_BUT_NOT_BEGUN, contract.started(), List.of(true), contract.startedOn());
        }
        if (contract.lastWorkedOn().isGiven()) {
            comparison.follows(
                    WORKED_ON_A_DAY_BUT_NOT_BEGUN, contract.started(), List.of(true), contract.lastWorkedOn());
        }
        if (contract.startedOn().isGiven() && contract.lastWorkedOn().isGiven()
                && contract.lastWorkedOn().given().isBefore(contract.startedOn().given())) {
            comparison.refuse(LAST_WORKED_BEFORE_IT_BEGAN, contract.lastWorkedOn(), contract.startedOn());
        }
        compare(contract, contract.illegalTransfer(), comparison);
        compare(contract, contract.unlawfulSubcontract(), comparison);
        compare(contract, contract.affiliation(), comparison);
    }

    private static void compare(WorksContract contract, Observation found, Comparison comparison) {
        Doubts.foundBefore(
                contract.contractedOn(), found.observedOn(), found.found(), false, true, FOUND_BEFOREHAND, comparison);
        Doubts.foundBefore(
                contract.startedOn(), found.observedOn(), found.found(), false, true, FOUND_BEFOREHAND, comparison);
    }
}
