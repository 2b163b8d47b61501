package org.gascheck.subjects.works;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Blanks;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Doubts;

/** What the facts of a qualification of a contractor say of each other. */
public final class WorksQualificationConsistency implements Consistency<WorksQualification> {

    private static final Text WITHOUT_A_KIND = new Text(
            "资质种类一栏没有写出是什么资质，是否已经取得尚不清楚",
            "the column for the kind of the qualification names none, which leaves open whether it is held");

    @Override
    public List<Contradiction> contradictions() {
        return List.of();
    }

    @Override
    public void compare(WorksQualification qualification, Comparison comparison) {
        if (qualification.what().isGiven() && Blanks.isBlank(qualification.what().given())) {
            Doubts.leaveToAPerson(
                    qualification.coversGasWorks(), true, false, qualification.what(), WITHOUT_A_KIND, comparison);
        }
    }
}
