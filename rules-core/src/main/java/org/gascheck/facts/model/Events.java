package org.gascheck.facts.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** Finds the days on which something in a submission is said to have happened. */
public final class Events {

    private final LocalDate day;
    private final List<Fact<LocalDate>> after = new ArrayList<>();

    private Events(LocalDate day) {
        this.day = day;
    }

    /** Those after a day, in the order of the model. */
    public static List<Fact<LocalDate>> after(LocalDate day, Submission submission) {
        if (submission.lastEvent() == null || !submission.lastEvent().isAfter(day)) {
            return List.of();
        }
        Events events = new Events(day);
        events.lookInto(submission.population());
        return events.after;
    }

    @SuppressWarnings("unchecked")
    private void lookInto(Record record) {
        RecordType<?> type = RecordType.of(record.getClass());
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.fields().get(i);
            if (field.happened()) {
                Fact<LocalDate> event = (Fact<LocalDate>) type.valueIn(record, i);
                if (event.isGiven() && event.given().isAfter(day)) {
                    after.add(event);
                }
            } else if (field.role() == Field.Role.LIST) {
                Facts<?> list = (Facts<?>) type.valueIn(record, i);
                if (list.isKnown()) {
                    list.forEach(this::lookInto);
                }
            } else if (field.role() == Field.Role.PART) {
                lookInto((Record) type.valueIn(record, i));
            }
        }
    }
}
