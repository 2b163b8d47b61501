package org.gascheck.facts.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Place;
import org.gascheck.facts.Subject;

/** Finds the subjects of a submission: its {@link Identified} records at any depth, in the order of the model. */
public final class Subjects {

    private final FactModel model;
    private final List<Subject> found = new ArrayList<>();
    private final String[] notGiven;

    private Subjects(FactModel model) {
        this.model = model;
        this.notGiven = new String[model.subjectLists().size()];
    }

    /** The subjects of a submission. */
    public static Subjects of(Submission submission) {
        Subjects subjects = new Subjects(submission.model());
        subjects.lookInto(submission.model().submission(), submission, Place.ROOT, null);
        return subjects;
    }

    /** All of them; what lies in a subject comes after it. */
    public List<Subject> all() {
        return Collections.unmodifiableList(found);
    }

    /**
     * The lists of subjects that are unknown, as JSON Pointers without their first slash; of lists in other records the first
     * of each field. Each names subjects that nothing is checked for.
     */
    public List<String> listsNotGiven() {
        return Arrays.stream(notGiven).filter(Objects::nonNull).toList();
    }

    private void lookInto(RecordType<?> type, Record record, Place place, Subject within) {
        for (int way : model.waysToSubjects(type)) {
            Field field = type.fields().get(way);
            Object value = type.valueIn(record, way);
            if (value instanceof Facts<?> list) {
                lookInto(list, field, place, within);
            } else {
                lookInto(RecordType.of(field.record()), (Record) value, place.field(field.name()), within);
            }
        }
    }

    private void lookInto(Facts<?> list, Field field, Place owner, Subject within) {
        boolean subjects = FactModel.listsSubjects(field);
        if (!list.isKnown()) {
            int position = model.subjectLists().indexOf(field);
            if (subjects && notGiven[position] == null) {
                // Most submissions leave most lists unknown, and writing out a pointer takes a while.
                notGiven[position] = owner == Place.ROOT ? field.name() : list.pointer().substring(1);
            }
            return;
        }
        RecordType<?> type = RecordType.of(field.record());
        for (int i = 0; i < list.size(); i++) {
            Place place = owner.item(field.name(), i);
            Record member = list.get(i);
            if (subjects) {
                Subject subject = new Subject((Identified) member, place, within);
                found.add(subject);
                lookInto(type, member, place, subject);
            } else {
                lookInto(type, member, place, within);
            }
        }
    }
}
