package org.gascheck.subjects.users;

import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Ref;
import org.gascheck.subjects.buildings.Building;

/** A unit or household that uses gas, with the premises, devices and papers that an inspector finds there. */
public record GasUser(
        String id,
        Fact<String> name,
        Fact<UserKind> kind,
        Fact<ConnectionStatus> status,
        Fact<Set<Gas>> gasSupplies,
        Fact<Industry> industry,
        Fact<VenueKind> venueKind,
        Fact<Boolean> inOldCommunity,
        Fact<Set<HardshipKind>> hardshipKinds,
        Ref<Building> building,
        Facts<InstalledDevice> devices,
        Facts<Space> spaces,
        Facts<GasPipe> pipes,
        Facts<BranchFitting> branchFittings,
        Facts<Cylinder> cylinders,
        Facts<Appliance> appliances,
        Facts<Hose> hoses,
        Facts<Regulator> regulators,
        Facts<VenueInspection> venueInspections,
        Facts<Acceptance> acceptances,
        Facts<HomeInspection> homeInspections,
        Facts<Refusal> refusals
) implements Identified {
}
