package org.gascheck.facts;

import java.time.LocalDate;

/** One in-home inspection (入户安检) of a user. */
public record HomeInspection(
        String id,
        Owner<GasUser> user,
        Fact<LocalDate> inspectedOn,
        Fact<Inspector> by,
        Fact<Boolean> deviceStatusRecorded,
        Fact<Access> access
) implements Identified {
}
