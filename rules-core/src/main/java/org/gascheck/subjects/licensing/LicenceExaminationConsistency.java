package org.gascheck.subjects.licensing;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of an examination say of each other. */
public final class LicenceExaminationConsistency implements Consistency<LicenceExamination> {

    private static final Contradiction APPROVED_BEFORE_CONCLUDED = Contradiction.refused("approved-before-concluded",
            "审查结果的审定不早于审查结果", "a result is not approved before there is one");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(HappenedDays.OF_WHAT_DID_NOT_HAPPEN, APPROVED_BEFORE_CONCLUDED);
    }

    @Override
    public void compare(LicenceExamination examination, Comparison comparison) {
        HappenedDays.compare(examination.concluded(), examination.concludedOn(), comparison);
        if (examination.concludedOn().isGiven() && examination.approvedOn().isGiven()
                && examination.approvedOn().given().isBefore(examination.concludedOn().given())) {
            comparison.refuse(APPROVED_BEFORE_CONCLUDED, examination.approvedOn(), examination.concludedOn());
        }
    }
}
