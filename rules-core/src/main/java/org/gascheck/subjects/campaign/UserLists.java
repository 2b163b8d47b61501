package org.gascheck.subjects.campaign;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;

/** The lists of users of an area (附件1 四（一）). */
@Consistent(UserListsConsistency.class)
public record UserLists(
        UserList existingUnits,
        UserList oldCommunities,
        UserList hardship,
        UserList otherResidents,
        Fact<Set<ListMaker>> hardshipListMakers
) {
}
