package org.gascheck.facts.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.model.Field;

/**
 * Leaves days to a person that lie further ahead than can be meant, such as 2060 for 2026: years after the assessment
 * or, where no day is told for that, after the last thing that happened.
 */
final class FarDays {

    /** Before everything that is judged. */
    private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);

    private final List<Remembered> days = new ArrayList<>();

    private record Remembered(Fact<?> fact, int years) {
    }

    /** Remembers those of the facts of a record that are such days, given or not: others may tell them. */
    void remember(List<Field> fields, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (fields.get(i).yearsAhead() > 0 && values[i] instanceof Fact<?> fact) {
                days.add(new Remembered(fact, fields.get(i).yearsAhead()));
            }
        }
    }

    /** Leaves those to a person that are too far from a day; where that is null, none. */
    void compare(LocalDate from, Comparison comparison) {
        for (Remembered each : days) {
            if (from != null) {
                compare(each, from.plusYears(each.years()), comparison);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void compare(Remembered each, LocalDate latest, Comparison comparison) {
        Object value = each.fact().value();
        if (value instanceof Expiry end && !end.covers(latest.plusDays(1))) {
            return;
        }
        if (value instanceof Expiry end && end.lastDay() != null) {
            comparison.leaveToAPerson((Fact<Expiry>) each.fact(), List.of(end, new Expiry(LONG_AGO)), says(each));
        } else if (value instanceof LocalDate day && day.isAfter(latest)) {
            comparison.leaveToAPerson((Fact<LocalDate>) each.fact(), List.of(day, LONG_AGO), says(each));
        }
    }

    private static Text says(Remembered each) {
        return new Text(
                "写明的日期在 " + each.years() + " 年以后，可能写错了",
                "the day lies more than " + each.years() + " years ahead, which may be a slip");
    }
}
