package org.gascheck.subjects.campaign;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.subjects.licensing.HappenedDays;

/** What the facts of a list of users say of each other. */
public final class UserListConsistency implements Consistency<UserList> {

    @Override
    public List<Contradiction> contradictions() {
        return List.of(HappenedDays.OF_WHAT_DID_NOT_HAPPEN);
    }

    @Override
    public void compare(UserList list, Comparison comparison) {
        HappenedDays.compare(list.established(), list.updatedOn(), comparison);
    }
}
