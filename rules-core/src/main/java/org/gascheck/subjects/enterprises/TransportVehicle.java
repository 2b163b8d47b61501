package org.gascheck.subjects.enterprises;

import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;

/** A vehicle that a gas company uses. */
public record TransportVehicle(
        Fact<String> plate,
        Fact<Boolean> carriesGas,
        Fact<Boolean> permit,
        Fact<Expiry> permitExpiresOn,
        Fact<Boolean> contracted
) {
}
