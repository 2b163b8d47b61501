package org.gascheck.reports;

import java.util.HashMap;
import java.util.Map;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Place;
import org.gascheck.facts.Subject;
import org.gascheck.report.ComplianceReport;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.buildings.PropertyManager;
import org.gascheck.subjects.market.Vendor;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.products.ValveModel;
import org.gascheck.subjects.programme.District;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.works.ConstructionProject;

/** Says which subject of a report is meant: its kind, name and id, and the subject that it belongs to. */
final class SubjectNames {

    private final Voice voice;
    private final FactNames names;
    private final Map<String, Subject> byPointer = new HashMap<>();

    SubjectNames(ComplianceReport report, Voice voice, FactNames names) {
        this.voice = voice;
        this.names = names;
        report.findings().forEach(finding -> byPointer.put(finding.subject().pointer(), finding.subject()));
    }

    /** A subject by its kind, name and id. */
    String of(Subject subject) {
        Fact<String> name = name(subject.record());
        String called = name != null && name.isKnown() ? voice.say("“" + name.value() + "”", " \"" + name.value() + "\"") : "";
        return owner(subject.place().parent()) + names.kind(subject.kind()) + called + voice.bracketed(subject.id());
    }

    private String owner(Place place) {
        if (place == null || place.parent() == null) {
            return "";
        }
        Subject owner = byPointer.get(place.pointer());
        return (owner == null ? names.place(place.pointer()) : of(owner)) + FactNames.STEP;
    }

    private static Fact<String> name(Identified of) {
        if (of instanceof GasUser user) {
            return user.name();
        } else if (of instanceof Building building) {
            return building.name();
        } else if (of instanceof AlarmModel model) {
            return model.model();
        } else if (of instanceof ValveModel model) {
            return model.model();
        } else if (of instanceof Vendor vendor) {
            return vendor.name();
        } else if (of instanceof ConstructionProject project) {
            return project.name();
        } else if (of instanceof PropertyManager manager) {
            return manager.name();
        } else if (of instanceof District district) {
            return district.name();
        }
        return null;
    }
}
