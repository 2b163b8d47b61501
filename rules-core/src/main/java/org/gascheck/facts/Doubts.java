package org.gascheck.facts;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.Text;

/**
 * What stands against a finding that all is well, so that a person has to look at it: nobody is named who found it, or
 * it was found before there was anything to find. A finding that something is wrong stands.
 */
public final class Doubts {

    private static final Text FOUND_BY_NOBODY = new Text(
            "作出认定的人或单位一栏没有写出是谁", "the column for who found this names nobody");

    private Doubts() {
    }

    /** Leaves what was found to a person where the column for who found it is filled in with a word for nobody yet. */
    public static <T> void foundByNobody(
            Fact<T> finding, T well, T otherwise, Fact<String> by, Comparison comparison) {
        if (by.isGiven() && Blanks.isBlank(by.given())) {
            leaveToAPerson(finding, well, otherwise, by, FOUND_BY_NOBODY, comparison);
        }
    }

    /** Leaves what was found to a person where it was found before a day. */
    public static <T> void foundBefore(
            Fact<LocalDate> day,
            Fact<LocalDate> foundOn,
            Fact<T> finding,
            T well,
            T otherwise,
            Text why,
            Comparison comparison) {
        if (day.isGiven() && foundOn.isGiven() && foundOn.given().isBefore(day.given())) {
            leaveToAPerson(finding, well, otherwise, List.of(day, foundOn), why, comparison);
        }
    }

    /** Leaves a day that lies ahead to a person where it is more years after another than it can be meant to be. */
    public static void farAhead(
            Fact<LocalDate> day, Fact<LocalDate> from, int years, Text why, Comparison comparison) {
        if (day.isGiven() && from.isGiven() && day.given().isAfter(from.given().plusYears(years))) {
            comparison.leaveToAPerson(day, List.of(from.given(), day.given()), from, why);
        }
    }

    /** Leaves a finding that all is well, told or following from others, to a person because of another fact. */
    public static <T> void leaveToAPerson(
            Fact<T> finding, T well, T otherwise, Located because, Text why, Comparison comparison) {
        leaveToAPerson(finding, well, otherwise, List.of(because), why, comparison);
    }

    /** Leaves it to a person because of several other facts. */
    public static <T> void leaveToAPerson(
            Fact<T> finding, T well, T otherwise, List<Located> because, Text why, Comparison comparison) {
        if (well.equals(finding.value())) {
            comparison.leaveToAPerson(finding, List.of(well, otherwise), because, why);
        }
    }
}
