package org.gascheck.subjects.users;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Owner;

/** One connection acceptance (通气验收) of a user. */
public record Acceptance(
        String id,
        Owner<GasUser> user,
        @Happened Fact<LocalDate> heldOn,
        Fact<Boolean> deviceStatusRecorded,
        Fact<AcceptanceResult> result
) implements Identified {
}
