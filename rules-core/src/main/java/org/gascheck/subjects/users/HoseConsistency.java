package org.gascheck.subjects.users;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a hose say of each other. */
public final class HoseConsistency implements Consistency<Hose> {

    @Override
    public List<Contradiction> contradictions() {
        return LastDays.contradictions();
    }

    @Override
    public void compare(Hose hose, Comparison comparison) {
        LastDays.compare(hose, hose.serviceLife(), comparison);
    }
}
