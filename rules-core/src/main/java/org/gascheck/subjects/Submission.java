package org.gascheck.subjects;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.gascheck.Digest;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Place;
import org.gascheck.facts.model.CanonicalFacts;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.buildings.PropertyManager;
import org.gascheck.subjects.market.Vendor;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.ValveModel;
import org.gascheck.subjects.programme.District;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.works.ConstructionProject;
import org.gascheck.subjects.works.Installer;

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
        Set<String> sorted = Collections.unmodifiableSet(new TreeSet<>(ids));
        return new Submission(assessedOn, Fact.at(Place.ROOT, "instruments", sorted), gasUsers, buildings, alarmModels, valveModels,
                vendors, installers, propertyManagers, constructionProjects, districts);
    }

    /**
     * The digest of the facts, whatever the day and the instruments. The order of the fields, white space, comments and the way
     * in which unknown facts and numbers are written make no difference to it.
     */
    public Digest digest() {
        return Digest.of(out -> CanonicalFacts.write(this, out));
    }
}
