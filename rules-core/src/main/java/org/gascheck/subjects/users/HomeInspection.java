package org.gascheck.subjects.users;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Owner;

/** One in-home inspection (入户安检) of a user. */
@Consistent(HomeInspectionConsistency.class)
public record HomeInspection(
        String id,
        Owner<GasUser> user,
        @Happened Fact<LocalDate> inspectedOn,
        Fact<Inspector> by,
        Fact<Boolean> deviceStatusRecorded,
        Fact<Access> access,
        Fact<Set<HomeItem>> answeredItems
) implements Identified {
}
