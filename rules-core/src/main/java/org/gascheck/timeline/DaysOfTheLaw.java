package org.gascheck.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.ComplianceChecker;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.report.Finding;

/** The days that instruments set, and those that the user gave with a chosen reading. */
final class DaysOfTheLaw {

    /** A quarter, by whose end what the last one asks for may still come. */
    private static final int MONTHS_AFTER = 4;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * A day.
     *
     * @param setting whether the user gave it
     */
    private record Named(String instrument, LawDay day, boolean setting) {
    }

    private final List<Named> named = new ArrayList<>();

    static DaysOfTheLaw of(ComplianceChecker checker) {
        DaysOfTheLaw law = new DaysOfTheLaw();
        for (RulePack pack : checker.packs()) {
            law.add(pack, pack.instrument().number(), pack.instrument().issued());
            for (RulePack each = pack; each != null; each = each.base()) {
                law.addTerms(pack, each);
            }
            for (Map.Entry<String, String> chosen : checker.settings().chosen().entrySet()) {
                for (Matcher days = DAY.matcher(chosen.getValue()); days.find();) {
                    law.addChosen(pack, chosen.getKey(), days.group());
                }
            }
        }
        return law;
    }

    private void addTerms(RulePack pack, RulePack with) {
        with.limits().values().stream()
                .filter(limit -> limit.day() != null)
                .forEach(limit -> add(pack, limit.provision(), limit.day()));
        for (Requirement requirement : with.requirements().values()) {
            if (requirement.due() != null) {
                add(pack, requirement.due().provision(), requirement.due().date());
            }
            requirement.contradictions().forEach(other -> add(pack, other.provision(), other.date()));
        }
    }

    private void addChosen(RulePack pack, String setting, String day) {
        try {
            named.add(new Named(pack.instrument().id(), new LawDay(setting, LocalDate.parse(day)), true));
        } catch (DateTimeParseException e) {
            // What only looks like a day is none.
        }
    }

    private void add(RulePack pack, String setBy, LocalDate day) {
        named.add(new Named(pack.instrument().id(), new LawDay(setBy, day), false));
    }

    /** All of them. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new LinkedHashSet<>();
        named.forEach(each -> days.add(each.day().day()));
        return days;
    }

    /** The first day of each month while its terms run, and of the months after: some is asked for month by month. */
    Set<LocalDate> monthsBegun() {
        TreeSet<LocalDate> days = new TreeSet<>(days());
        Set<LocalDate> begun = new LinkedHashSet<>();
        for (LocalDate day = days.first().withDayOfMonth(1);
                !day.isAfter(days.last().plusMonths(MONTHS_AFTER));
                day = day.plusMonths(1)) {
            begun.add(day);
        }
        return begun;
    }

    /**
     * Those that have a finding change on a day: the terms that ended the day before, and what begins with it; else the
     * month that ended with the day before.
     */
    List<LawDay> thatTurn(LocalDate day, Finding finding) {
        List<LawDay> terms = termsThatTurn(day, finding);
        return terms.isEmpty() && day.getDayOfMonth() == 1
                ? List.of(new LawDay(String.join("、", finding.provisions()), day.minusDays(1)))
                : terms;
    }

    private List<LawDay> termsThatTurn(LocalDate day, Finding finding) {
        return named.stream()
                .filter(each -> each.instrument().equals(finding.instrument())
                        && (each.setting() ? each.day().day() : each.day().day().plusDays(1)).equals(day))
                .map(Named::day)
                .distinct()
                .toList();
    }
}
