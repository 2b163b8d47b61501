package org.gascheck.subjects.users;

import java.time.LocalDate;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotJudged;
import org.gascheck.facts.Owner;

/** A user's refusal of a safety device. */
public record Refusal(
        String id,
        Owner<GasUser> user,
        Fact<DeviceType> device,
        @NotJudged @Happened Fact<LocalDate> refusedOn,
        Fact<Boolean> documented,
        Fact<Boolean> suspensionBasisRecorded
) implements Identified {
}
