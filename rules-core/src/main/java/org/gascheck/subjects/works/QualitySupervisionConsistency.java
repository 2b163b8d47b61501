package org.gascheck.subjects.works;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of quality supervision say of each other. */
public final class QualitySupervisionConsistency implements Consistency<QualitySupervision> {

    private static final Contradiction REGISTERED_ON_A_DAY_BUT_NOT_AT_ALL =
            Contradiction.refused("registered-on-a-day-but-not-at-all",
            "写有登记日期的，说明已纳入监管", "what was registered on a day is registered");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(REGISTERED_ON_A_DAY_BUT_NOT_AT_ALL);
    }

    @Override
    public void compare(QualitySupervision supervision, Comparison comparison) {
        if (supervision.registeredOn().isGiven()) {
            comparison.follows(
                    REGISTERED_ON_A_DAY_BUT_NOT_AT_ALL, supervision.registered(), List.of(true),
                    supervision.registeredOn());
        }
    }
}
