package org.gascheck.subjects.campaign;

import java.time.LocalDate;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;

/** A list of users of one group. */
@Consistent(UserListConsistency.class)
public record UserList(
        Fact<Boolean> established,
        @Happened Fact<LocalDate> updatedOn
) {
}
