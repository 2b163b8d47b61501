package org.gascheck.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.law.Assessment;
import org.gascheck.law.Instrument;
import org.gascheck.law.Outcome;
import org.gascheck.law.Slip;

/**
 * A slip of an instrument in a sentence on which findings rest that somebody has to act upon.
 *
 * @param instrument       the id of the instrument
 * @param instrumentNumber its official document number
 * @param provisions       where it stands
 * @param text             the words as they stand there
 * @param read             how they are read
 * @param requirements     those of the findings
 */
public record CitedSlip(
        String instrument,
        String instrumentNumber,
        List<String> provisions,
        String text,
        Text read,
        List<String> requirements) {

    private static final Set<Outcome> TOLD =
            EnumSet.of(Outcome.BREACHED, Outcome.NEEDS_REVIEW, Outcome.NOT_YET_DUE);

    /** Those of some conclusions, by instrument and in the order of the register. */
    static List<CitedSlip> of(List<Assessment> assessments, List<Conclusion> conclusions) {
        List<CitedSlip> cited = new ArrayList<>();
        for (Assessment assessment : assessments) {
            Instrument instrument = assessment.pack().instrument();
            Set<String> concerned = new HashSet<>();
            assessment.pack().slips().forEach(each -> concerned.addAll(each.clauses()));
            Map<String, Set<String>> citing = citing(instrument, concerned, conclusions);
            for (Slip slip : assessment.pack().slips()) {
                List<String> places = slip.provisions().get(instrument.id());
                List<String> requirements = slip.clauses().stream()
                        .filter(each -> citing.getOrDefault(each, Set.of()).stream().anyMatch(places::contains))
                        .toList();
                if (!requirements.isEmpty()) {
                    cited.add(new CitedSlip(
                            instrument.id(), instrument.number(), places, slip.text(), slip.read(), requirements));
                }
            }
        }
        return List.copyOf(cited);
    }

    /** The places that what is not met, or left to a person, cites by each of some requirements. */
    private static Map<String, Set<String>> citing(
            Instrument instrument, Set<String> requirements, List<Conclusion> conclusions) {
        Map<String, Set<String>> citing = new HashMap<>();
        conclusions.stream()
                .filter(each -> TOLD.contains(each.outcome())
                        && requirements.contains(each.requirement().id())
                        && each.instrument().equals(instrument))
                .forEach(each -> citing.computeIfAbsent(each.requirement().id(), key -> new HashSet<>())
                        .addAll(each.provisions()));
        return citing;
    }
}
