package org.gascheck.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.Dating;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;
import org.gascheck.facts.UncountedDay;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;

/**
 * The days on which a claim on the assessment date can turn. The words of {@link org.gascheck.truth.Claims} that are
 * given a day compare a fact with it, or its year with that of a fact, and nothing reckons with days. So what holds
 * changes only as the day passes one that a fact or the law names, or a year ends, or a month in which the law asks
 * for something; of an unknown fact, which may lie between the two, one day earlier and one later as well.
 */
final class DaysThatMatter {

    /** From the day before one that is named to the one after the first that is later. */
    private static final int EARLIEST = -1;
    private static final int LATEST = 2;

    private final TreeMap<LocalDate, Set<Fact<?>>> factsByDay = new TreeMap<>();
    private final TreeMap<Integer, Set<Fact<?>>> factsByYear = new TreeMap<>();
    private final DaysOfTheLaw law;

    private DaysThatMatter(DaysOfTheLaw law) {
        this.law = law;
    }

    static DaysThatMatter of(Submission submission, ComplianceChecker checker) {
        DaysThatMatter matter = new DaysThatMatter(DaysOfTheLaw.of(checker));
        matter.lookInto(submission.population());
        return matter;
    }

    /** Those after a day, and not after another where there is one. */
    SortedSet<LocalDate> after(LocalDate first, LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        factsByDay.keySet().forEach(day -> around(day, days));
        law.days().forEach(day -> around(day, days));
        factsByYear.keySet().forEach(year -> turns(year, days));
        days.addAll(law.monthsBegun());
        LocalDate end = days.isEmpty() || days.last().isBefore(first) ? first : days.last();
        for (int year = first.getYear(); year <= end.getYear(); year++) {
            turns(year, days);
        }
        SortedSet<LocalDate> after = days.tailSet(first.plusDays(1));
        return last == null ? after : after.headSet(last.plusDays(1));
    }

    /** Those of a fact or a term of a day. */
    static Set<LocalDate> named(LocalDate day) {
        Set<LocalDate> days = new TreeSet<>();
        around(day, days);
        turns(day.getYear(), days);
        return days;
    }

    private static void around(LocalDate day, Set<LocalDate> days) {
        for (int i = EARLIEST; i <= LATEST; i++) {
            days.add(day.plusDays(i));
        }
    }

    private static void turns(int year, Set<LocalDate> days) {
        around(LocalDate.of(year, 1, 1), days);
        around(LocalDate.of(year + 1, 1, 1), days);
    }

    private void lookInto(Record record) {
        RecordType<?> type = RecordType.of(record.getClass());
        for (int i = 0; i < type.fields().size(); i++) {
            Field.Role role = type.fields().get(i).role();
            if (role == Field.Role.FACT) {
                look((Fact<?>) type.valueIn(record, i));
            } else if (role == Field.Role.PART) {
                lookInto((Record) type.valueIn(record, i));
            } else if (role == Field.Role.LIST) {
                Facts<?> list = (Facts<?>) type.valueIn(record, i);
                if (list.isKnown()) {
                    list.forEach(this::lookInto);
                }
            }
        }
    }

    private void look(Fact<?> fact) {
        add(fact, fact.given());
        if (fact.bearing() != null) {
            fact.bearing().possible().forEach(value -> add(fact, value));
        }
    }

    private void add(Fact<?> fact, Object value) {
        if (value instanceof BigDecimal number) {
            addYear(fact, number);
        } else {
            LocalDate day = dayOf(value);
            if (day != null) {
                factsByDay.computeIfAbsent(day, key -> new LinkedHashSet<>()).add(fact);
                factsByYear.computeIfAbsent(day.getYear(), key -> new LinkedHashSet<>()).add(fact);
            }
        }
    }

    private void addYear(Fact<?> fact, BigDecimal number) {
        if (number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() <= 4) {
            int year = number.intValueExact();
            if (UncountedDay.canBeMeant(LocalDate.of(Math.max(year, 1), 1, 1))) {
                factsByYear.computeIfAbsent(year, key -> new LinkedHashSet<>()).add(fact);
            }
        }
    }

    private static LocalDate dayOf(Object value) {
        if (value instanceof LocalDate day) {
            return day;
        } else if (value instanceof LocalDateTime moment) {
            return moment.toLocalDate();
        } else if (value instanceof Expiry expiry) {
            return expiry.lastDay();
        }
        return value instanceof Dating dating ? dating.latest() : null;
    }

    /** The facts among some that have something change on a day: it begins with them, or they end the day before. */
    List<Evidence> factsThatTurn(LocalDate day, Set<String> pointers) {
        List<Evidence> exact = told(onDay(day), pointers);
        if (!exact.isEmpty() || day.getDayOfYear() > 1) {
            return exact;
        }
        Set<Fact<?>> facts = new LinkedHashSet<>(factsByYear.getOrDefault(day.getYear() - 1, Set.of()));
        facts.addAll(factsByYear.getOrDefault(day.getYear(), Set.of()));
        return told(facts, pointers);
    }

    /** The facts below a place that have something change on a day. */
    List<Evidence> factsThatTurnWithin(LocalDate day, String place) {
        Set<String> within = new LinkedHashSet<>();
        onDay(day).forEach(fact -> sourcesOf(fact).keySet().stream()
                .filter(pointer -> pointer.startsWith(place + "/"))
                .forEach(within::add));
        return told(onDay(day), within);
    }

    private Set<Fact<?>> onDay(LocalDate day) {
        Set<Fact<?>> facts = new LinkedHashSet<>(factsByDay.getOrDefault(day.minusDays(1), Set.of()));
        facts.addAll(factsByDay.getOrDefault(day, Set.of()));
        return facts;
    }

    private static List<Evidence> told(Set<Fact<?>> facts, Set<String> pointers) {
        Map<String, Evidence> told = new LinkedHashMap<>();
        for (Fact<?> fact : facts) {
            sourcesOf(fact).forEach((pointer, source) -> {
                if (pointers.contains(pointer)) {
                    told.putIfAbsent(pointer, source);
                }
            });
        }
        return new ArrayList<>(told.values());
    }

    /** What the submission tells of a fact: itself, and what says something of it. */
    private static Map<String, Evidence> sourcesOf(Fact<?> fact) {
        Set<Located> given = Collections.newSetFromMap(new LinkedHashMap<>());
        fact.addGiven(given);
        Map<String, Evidence> sources = new LinkedHashMap<>();
        given.stream().filter(each -> each.shown() != null).forEach(each ->
                sources.put(each.pointer(), new Evidence(each.pointer(), each.shown(), 0, each.assumption())));
        return sources;
    }

    /** The days of the law that have a finding change on a day where no fact does. */
    List<LawDay> lawThatTurns(LocalDate day, Finding finding) {
        return law.thatTurn(day, finding);
    }
}
