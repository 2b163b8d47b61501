package org.gascheck.facts;

import java.time.LocalDate;

/** One connection acceptance (通气验收) of a user. */
public record Acceptance(
        String id,
        Owner<GasUser> user,
        Fact<LocalDate> heldOn,
        Fact<Boolean> deviceStatusRecorded,
        Fact<AcceptanceResult> result
) implements Identified {
}
