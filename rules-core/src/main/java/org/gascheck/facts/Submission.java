package org.gascheck.facts;

import java.time.LocalDate;
import java.util.Set;

/** The facts handed in, the day for which they are judged and the instruments to judge them by. Immutable. */
public record Submission(
        Fact<LocalDate> assessedOn,
        Fact<Set<String>> instruments,
        Facts<GasUser> gasUsers,
        Facts<Building> buildings,
        Facts<AlarmModel> alarmModels,
        Facts<ValveModel> valveModels,
        Facts<Vendor> vendors,
        Facts<Installer> installers,
        Facts<PropertyManager> propertyManagers,
        Facts<ConstructionProject> constructionProjects,
        Facts<District> districts
) {
}
