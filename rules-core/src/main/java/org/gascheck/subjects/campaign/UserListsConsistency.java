package org.gascheck.subjects.campaign;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the lists of users say of each other. */
public final class UserListsConsistency implements Consistency<UserLists> {

    private static final Contradiction MAKERS_OF_NO_LIST = Contradiction.disputed(
            "makers-of-no-hardship-list",
            "写明没有困难群众用户清单，又写有建立清单的单位",
            "there is said to be no list of users in hardship, and somebody to have drawn it up");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(MAKERS_OF_NO_LIST);
    }

    @Override
    public void compare(UserLists lists, Comparison comparison) {
        Set<ListMaker> makers = lists.hardshipListMakers().given();
        if (Boolean.FALSE.equals(lists.hardship().established().given()) && makers != null && !makers.isEmpty()) {
            comparison.dispute(
                    MAKERS_OF_NO_LIST,
                    told(lists.hardship().established(), true),
                    told(lists.hardshipListMakers(), Set.of()));
        }
    }
}
