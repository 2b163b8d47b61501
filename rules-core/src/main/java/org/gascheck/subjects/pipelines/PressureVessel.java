package org.gascheck.subjects.pipelines;

import org.gascheck.facts.Fact;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotJudged;
import org.gascheck.facts.Ref;
import org.gascheck.subjects.enterprises.GasCompany;

/** A pressure vessel of a gas company (压力容器), such as a tank of a station. */
public record PressureVessel(
        String id,
        Fact<String> name,
        @NotJudged Ref<GasCompany> gasCompany,
        Fact<Boolean> registered,
        Fact<ServiceState> serviceState,
        PeriodicInspection periodicInspection
) implements Identified {
}
