package org.gascheck.facts.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.facts.Dating;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;

/** Finds the days on which something in a submission is said to have happened. */
public final class Events {

    private final LocalDate day;
    private final List<Fact<?>> after = new ArrayList<>();

    private Events(LocalDate day) {
        this.day = day;
    }

    /** Those after a day, in the order of the model. */
    public static List<Fact<?>> after(LocalDate day, Submission submission) {
        if (submission.lastEvent() == null || !submission.lastEvent().isAfter(day)) {
            return List.of();
        }
        Events events = new Events(day);
        events.lookInto(submission.population());
        return events.after;
    }

    private void lookInto(Record record) {
        RecordType<?> type = RecordType.of(record.getClass());
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.fields().get(i);
            if (field.happened()) {
                Fact<?> event = (Fact<?>) type.valueIn(record, i);
                if (event.isGiven() && firstDay(event.given()).isAfter(day)) {
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

    /** The first day that an event can have been on: of a month or a year its first. */
    public static LocalDate firstDay(Object event) {
        if (event instanceof Dating dating) {
            return dating.earliest();
        }
        return event instanceof BigDecimal year ? LocalDate.ofYearDay(year.intValueExact(), 1) : (LocalDate) event;
    }
}
