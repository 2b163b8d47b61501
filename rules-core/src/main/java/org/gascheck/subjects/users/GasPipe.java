package org.gascheck.subjects.users;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Observation;

/** A gas pipe at a user's premises. */
public record GasPipe(
        Fact<Boolean> indoor,
        Fact<Boolean> occupied,
        Fact<Boolean> occupationDocumented,
        Fact<Boolean> throughConfinedSpace,
        Fact<Boolean> confinedSpaceProtectionDocumented,
        Observation severeCorrosion
) {
}
