package org.gascheck.facts;

import java.time.LocalDate;

/** A user's refusal of a safety device. */
public record Refusal(
        String id,
        Owner<GasUser> user,
        Fact<DeviceType> device,
        Fact<LocalDate> refusedOn,
        Fact<Boolean> documented,
        Fact<Boolean> suspensionBasisRecorded
) implements Identified {
}
