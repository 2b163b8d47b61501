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
import org.gascheck.facts.Identified;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
import org.gascheck.law.CountedRates;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.subjects.programme.District;

/** Counts statistics from the conclusions on a submission: the same from which its findings are made. */
final class StatisticsCount {

    private static final Text NO_KIND = new Text("", "");

    private final Areas areas;
    private final SortedMap<Statistics.Cell, Tally.Collector> tallies = new TreeMap<>();
    private final SortedMap<Statistics.Cell, Map<Outcome, Integer>> outcomes = new TreeMap<>();

    private StatisticsCount(Areas areas) {
        this.areas = areas;
    }

    static Statistics of(Areas submitted, List<Assessment> assessments, List<Conclusion> conclusions) {
        StatisticsCount count = new StatisticsCount(submitted);
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
        if (bySubject.isEmpty()) {
            return;
        }
        for (Subject subject : areas.subjects()) {
            Map<String, Conclusion> ofSubject = bySubject.get(subject.record());
            if (ofSubject != null) {
                add(month, assessment, subject, ofSubject);
            }
        }
    }

    private void add(YearMonth month, Conclusion found, District area) {
        Site site = Site.of(area);
        Statistics.Cell cell = new Statistics.Cell(
                month, found.instrument().id(), found.requirement().id(), site.area(), site.street(), NO_KIND);
        Map<Outcome, Integer> one = new EnumMap<>(Outcome.class);
        one.put(found.outcome(), 1);
        outcomes.merge(cell, one, Statistics::sum);
    }

    /** Counts a subject in each rate; where it is and what it is called is the same in all of them. */
    private void add(
            YearMonth month, Assessment assessment, Subject subject, Map<String, Conclusion> conclusions) {
        String instrument = assessment.pack().instrument().id();
        Site site = null;
        Text kind = null;
        Tally.Member member = null;
        for (Requirement each : assessment.rates().rates()) {
            MemberState state = MemberState.of(each.rate(), conclusions::get);
            if (state == MemberState.NOT_COUNTED) {
                continue;
            }
            if (member == null) {
                site = areas.siteOf(subject);
                kind = KindOfMember.of(subject);
                member = new Tally.Member("", subject.kind(), subject.id(), subject.pointer());
            }
            tallies.computeIfAbsent(
                            new Statistics.Cell(month, instrument, each.id(), site.area(), site.street(), kind),
                            cell -> new Tally.Collector())
                    .add(state, member);
        }
    }
}
