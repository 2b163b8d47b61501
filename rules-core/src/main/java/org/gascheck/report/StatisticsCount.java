package org.gascheck.report;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gascheck.Text;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.law.Assessment;
import org.gascheck.law.CountedRates;
import org.gascheck.law.Outcome;
import org.gascheck.law.Rate;
import org.gascheck.law.Requirement;
import org.gascheck.subjects.programme.AreaLevel;
import org.gascheck.subjects.programme.District;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.UserKind;

/** Counts statistics from the conclusions on a submission: the same from which its findings are made. */
final class StatisticsCount {

    private static final Text NO_KIND = new Text("", "");
    private static final Text ANY_UNIT = new Text("单位（行业不明）", "unit of an unknown trade");
    private static final Text ANY_USER = new Text("用户（类别不明）", "user of an unknown kind");

    private final Areas areas;
    private final SortedMap<Statistics.Cell, Tally.Collector> tallies = new TreeMap<>();
    private final SortedMap<Statistics.Cell, Map<Outcome, Integer>> outcomes = new TreeMap<>();

    /** A street and the area in which it lies, by what they are called; empty where nobody tells. */
    private record Site(String area, String street) {
    }

    private StatisticsCount(Areas areas) {
        this.areas = areas;
    }

    static Statistics of(Submission submission, List<Assessment> assessments, List<Conclusion> conclusions) {
        StatisticsCount count = new StatisticsCount(Areas.of(submission));
        for (Assessment assessment : assessments) {
            count.add(assessment, conclusions);
        }
        SortedMap<Statistics.Cell, Tally> counted = new TreeMap<>();
        count.tallies.forEach((cell, tally) -> counted.put(cell, tally.tally()));
        return new Statistics(counted, count.outcomes);
    }

    private void add(Assessment assessment, List<Conclusion> conclusions) {
        CountedRates rates = assessment.rates();
        YearMonth month = YearMonth.from(assessment.date());
        Map<Identified, Map<String, Conclusion>> bySubject = new IdentityHashMap<>();
        for (Conclusion each : conclusions) {
            String id = each.requirement().id();
            if (each.instrument() != assessment.pack().instrument()) {
                continue;
            }
            if (rates.counted().contains(id)) {
                bySubject.computeIfAbsent(each.subject().record(), key -> new HashMap<>()).put(id, each);
            } else if (each.requirement().rate() != null && each.subject().record() instanceof District area) {
                add(month, each, area);
            }
        }
        for (Subject subject : areas.subjects()) {
            Map<String, Conclusion> ofSubject = bySubject.get(subject.record());
            if (ofSubject != null) {
                rates.rates().forEach(rate -> add(month, assessment, rate, subject, ofSubject));
            }
        }
    }

    private void add(YearMonth month, Conclusion found, District area) {
        Site site = site(area);
        Statistics.Cell cell = new Statistics.Cell(
                month, found.instrument().id(), found.requirement().id(), site.area(), site.street(), NO_KIND);
        Map<Outcome, Integer> one = new EnumMap<>(Outcome.class);
        one.put(found.outcome(), 1);
        outcomes.merge(cell, one, Statistics::sum);
    }

    private void add(
            YearMonth month,
            Assessment assessment,
            Requirement requirement,
            Subject subject,
            Map<String, Conclusion> conclusions) {
        Rate rate = requirement.rate();
        MemberState state = MemberState.of(rate, conclusions::get);
        if (state == MemberState.NOT_COUNTED) {
            return;
        }
        Site site = site(areas.areaOf(subject));
        Statistics.Cell cell = new Statistics.Cell(
                month,
                assessment.pack().instrument().id(),
                requirement.id(),
                site.area(),
                site.street(),
                kind(subject));
        tallies.computeIfAbsent(cell, key -> new Tally.Collector())
                .add(state, new Tally.Member("", subject.kind(), subject.id(), subject.pointer()));
    }

    private static Site site(District innermost) {
        String street = "";
        District at = innermost;
        for (int step = 0; at != null && step < AreaLevel.values().length; step++) {
            if (at.level().value() != AreaLevel.SUB_DISTRICT) {
                return new Site(called(at), street);
            }
            street = street.isEmpty() ? called(at) : street;
            at = at.within().isKnown() ? at.within().get() : null;
        }
        return new Site("", street);
    }

    private static String called(District area) {
        Fact<String> name = area.name();
        return name.isKnown() ? name.value() : area.id();
    }

    private static Text kind(Subject subject) {
        if (!(subject.record() instanceof GasUser user)) {
            return Vocabulary.record(subject.record().getClass().asSubclass(Record.class));
        }
        if (!user.kind().isKnown()) {
            return ANY_USER;
        }
        if (user.kind().value() != UserKind.UNIT) {
            return Vocabulary.constant(user.kind().value());
        }
        return user.industry().isKnown() ? Vocabulary.constant(user.industry().value()) : ANY_UNIT;
    }
}
