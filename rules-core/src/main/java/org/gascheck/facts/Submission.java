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

    /** These facts, judged for another day. */
    public Submission on(LocalDate day) {
        return new Submission(Fact.at(Place.ROOT, "assessedOn", day), instruments, gasUsers, buildings, alarmModels, valveModels, vendors,
                installers, propertyManagers, constructionProjects, districts);
    }

    /** These facts, judged by other instruments. */
    public Submission under(Set<String> ids) {
        return new Submission(assessedOn, Fact.at(Place.ROOT, "instruments", Set.copyOf(ids)), gasUsers, buildings, alarmModels,
                valveModels, vendors, installers, propertyManagers, constructionProjects, districts);
    }
}
