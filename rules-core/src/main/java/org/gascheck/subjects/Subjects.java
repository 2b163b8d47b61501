package org.gascheck.subjects;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Place;
import org.gascheck.facts.Subject;
import org.gascheck.subjects.users.GasUser;

/** Finds the subjects of a submission: its records with an id, in their order. */
public final class Subjects {

    private Subjects() {
    }

    /** The product models, which are judged first because judgements on devices rest on them. */
    public static List<Subject> models(Submission submission) {
        List<Subject> subjects = new ArrayList<>();
        addAll(subjects, submission.alarmModels(), Place.ROOT, "alarmModels");
        addAll(subjects, submission.valveModels(), Place.ROOT, "valveModels");
        return subjects;
    }

    /** All the others. */
    public static List<Subject> others(Submission submission) {
        List<Subject> subjects = new ArrayList<>();
        Facts<GasUser> users = submission.gasUsers();
        for (int i = 0; users.isKnown() && i < users.size(); i++) {
            Place place = Place.ROOT.item("gasUsers", i);
            GasUser user = users.get(i);
            subjects.add(new Subject(user, place));
            addAll(subjects, user.devices(), place, "devices");
            addAll(subjects, user.acceptances(), place, "acceptances");
            addAll(subjects, user.homeInspections(), place, "homeInspections");
            addAll(subjects, user.refusals(), place, "refusals");
        }
        addAll(subjects, submission.buildings(), Place.ROOT, "buildings");
        addAll(subjects, submission.vendors(), Place.ROOT, "vendors");
        addAll(subjects, submission.propertyManagers(), Place.ROOT, "propertyManagers");
        addAll(subjects, submission.constructionProjects(), Place.ROOT, "constructionProjects");
        addAll(subjects, submission.districts(), Place.ROOT, "districts");
        return subjects;
    }

    private static <R extends Record & Identified> void addAll(List<Subject> subjects, Facts<R> list, Place owner, String field) {
        for (int i = 0; list.isKnown() && i < list.size(); i++) {
            subjects.add(new Subject(list.get(i), owner.item(field, i)));
        }
    }
}
