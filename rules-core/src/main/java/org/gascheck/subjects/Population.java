package org.gascheck.subjects;

import org.gascheck.facts.Consistent;
import org.gascheck.facts.Facts;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.WithBuilders;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.buildings.Community;
import org.gascheck.subjects.buildings.PropertyManager;
import org.gascheck.subjects.coordination.ReportingUnit;
import org.gascheck.subjects.enterprises.GasCompany;
import org.gascheck.subjects.hazards.EnforcementCase;
import org.gascheck.subjects.hazards.Hazard;
import org.gascheck.subjects.market.Catalogue;
import org.gascheck.subjects.market.Complaint;
import org.gascheck.subjects.market.MarketOperator;
import org.gascheck.subjects.market.Purchase;
import org.gascheck.subjects.market.Trader;
import org.gascheck.subjects.market.Vendor;
import org.gascheck.subjects.pipelines.PipelineFacility;
import org.gascheck.subjects.pipelines.PressureVessel;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.Product;
import org.gascheck.subjects.products.ValveModel;
import org.gascheck.subjects.programme.District;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.works.ConstructionProject;
import org.gascheck.subjects.works.Contractor;
import org.gascheck.subjects.works.DamageEvent;
import org.gascheck.subjects.works.GasWorks;
import org.gascheck.subjects.works.Installer;
import org.gascheck.subjects.works.NearbyWorks;

/** All that a submission can hold: a line for each kind of record that is listed by itself. */
@WithBuilders
@Consistent(PopulationConsistency.class)
public record Population(
        Facts<GasUser> gasUsers,
        Facts<Building> buildings,
        Facts<Community> communities,
        Facts<AlarmModel> alarmModels,
        Facts<ValveModel> valveModels,
        Facts<Product> products,
        Facts<Vendor> vendors,
        Facts<Catalogue> catalogues,
        Facts<Purchase> purchases,
        Facts<Complaint> complaints,
        Facts<Trader> traders,
        Facts<MarketOperator> marketOperators,
        Facts<Installer> installers,
        Facts<PropertyManager> propertyManagers,
        Facts<ConstructionProject> constructionProjects,
        Facts<GasWorks> gasWorks,
        Facts<Contractor> contractors,
        Facts<NearbyWorks> nearbyWorks,
        Facts<DamageEvent> damageEvents,
        Facts<GasCompany> gasCompanies,
        Facts<PipelineFacility> pipelineFacilities,
        Facts<PressureVessel> pressureVessels,
        Facts<District> districts,
        Facts<Hazard> hazards,
        Facts<EnforcementCase> enforcementCases,
        Facts<ReportingUnit> reportingUnits
) {

    /** The model of these facts. */
    public static final FactModel MODEL = FactModel.of(Population.class);
}
