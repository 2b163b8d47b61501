package org.gascheck.subjects.users;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotInTemplates;
import org.gascheck.facts.OnlyInTemplate;
import org.gascheck.facts.Ref;
import org.gascheck.facts.TemplateNames;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.buildings.Community;
import org.gascheck.subjects.campaign.DeviceSubsidy;
import org.gascheck.subjects.programme.District;
import org.gascheck.subjects.programme.InArea;
import org.gascheck.subjects.publicity.UnitPublicity;

/** A unit or household that uses gas, with the premises, devices and papers that an inspector finds there. */
@TemplateNames({"household", "restaurant"})
@Consistent(GasUserConsistency.class)
public record GasUser(
        String id,
        Fact<String> name,
        Fact<UserKind> kind,
        Fact<ConnectionStatus> status,
        Fact<Set<Gas>> gasSupplies,
        @OnlyInTemplate("restaurant") Fact<Industry> industry,
        // Households are asked too: a homestay or a group rental may be one.
        Fact<VenueKind> venueKind,
        Fact<Boolean> inOldCommunity,
        Fact<Set<HardshipKind>> hardshipKinds,
        @OnlyInTemplate("household") DeviceSubsidy deviceSubsidy,
        Ref<Community> community,
        Ref<Building> building,
        @NotInTemplates Ref<District> area,
        Facts<InstalledDevice> devices,
        @OnlyInTemplate("restaurant") Facts<Space> spaces,
        Facts<GasPipe> pipes,
        @OnlyInTemplate("restaurant") Facts<BranchFitting> branchFittings,
        Facts<Cylinder> cylinders,
        Facts<Appliance> appliances,
        Facts<Hose> hoses,
        Facts<Regulator> regulators,
        @OnlyInTemplate("restaurant") Facts<VenueInspection> venueInspections,
        Facts<Acceptance> acceptances,
        Facts<InstallationChange> changes,
        Facts<HomeInspection> homeInspections,
        Facts<Refusal> refusals,
        @OnlyInTemplate("restaurant") UnitPublicity publicity
) implements Identified, InArea {
}
