package org.gascheck.facts.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Place;
import org.gascheck.facts.Subject;

/** Finds the subjects of a submission: its {@link Identified} records at any depth, in the order of the model. */
public final class Subjects {

    private final List<Subject> found = new ArrayList<>();
    /** By record type and the position of the field in it. */
    private final Map<RecordType<?>, Facts<?>[]> notGiven = new LinkedHashMap<>();

    /** The types of members of which nothing is told: any of them leads to the same lists as the first one. */
    private final Set<RecordType<?>> untold = new HashSet<>();

    private Subjects() {
    }

    /** The subjects of a submission. */
    public static Subjects of(Submission submission) {
        Subjects subjects = new Subjects();
        subjects.lookInto(submission.model().submission(), submission, Place.ROOT, null);
        return subjects;
    }

    /** All of them; what lies in a subject comes after it. */
    public List<Subject> all() {
        return Collections.unmodifiableList(found);
    }

    /**
     * The lists of subjects that are unknown, as JSON Pointers without their first slash: those of the submission, and
     * of the lists in other records the first of each field. Each names subjects that nothing is checked for.
     */
    public List<String> listsNotGiven() {
        List<String> lists = new ArrayList<>();
        notGiven.forEach((type, ofType) -> {
            for (int i = 0; i < ofType.length; i++) {
                if (ofType[i] != null) {
                    // Most submissions leave out most lists of their own, and writing a pointer takes far longer.
                    lists.add(type instanceof SubmissionType ? type.fields().get(i).name()
                            : ofType[i].pointer().substring(1));
                }
            }
        });
        return lists;
    }

    private void lookInto(RecordType<?> type, Record record, Place place, Subject within) {
        List<Field> fields = type.fields();
        for (int i : type.towardsSubjects()) {
            Field field = fields.get(i);
            Object value = type.valueIn(record, i);
            if (field.role() == Field.Role.PART) {
                lookInto(RecordType.of(field.record()), (Record) value, place.field(field.name()), within);
                continue;
            }
            Facts<?> list = (Facts<?>) value;
            if (list.isKnown()) {
                lookInto(list, field, place, within);
            } else if (field.listsSubjects()) {
                Facts<?>[] ofType = notGiven.computeIfAbsent(type, key -> new Facts<?>[fields.size()]);
                ofType[i] = ofType[i] == null ? list : ofType[i];
            }
        }
    }

    private void lookInto(Facts<?> list, Field field, Place owner, Subject within) {
        RecordType<?> type = RecordType.of(field.record());
        boolean subjects = field.listsSubjects();
        boolean leads = !list.isKnownEmpty() && type.towardsSubjects().length > 0;
        for (int i = 0; i < list.size(); i++) {
            Place place = owner.item(field.name(), i);
            Subject subject = subjects ? new Subject(identified(list.member(i)), place, within) : within;
            if (subjects) {
                found.add(subject);
            }
            if (leads && !(subjects && subject.isUntold() && !untold.add(type))) {
                lookInto(type, list.get(i), place, subject);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Supplier<? extends Identified> identified(Supplier<?> member) {
        return (Supplier<? extends Identified>) member;
    }
}
