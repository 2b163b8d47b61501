package org.gascheck.subjects.campaign;

import org.gascheck.facts.Fact;

/** Public money for the safety devices of a household. */
public record DeviceSubsidy(
        Fact<Boolean> granted
) {
}
