package org.gascheck.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.Area;
import org.gascheck.law.Clause;
import org.gascheck.law.Coverage;
import org.gascheck.law.Instrument;
import org.gascheck.law.Outcome;
import org.gascheck.law.Register;
import org.gascheck.law.Requirement;

/** Finds out how much of an instrument the rules of its pack judge. */
final class PackCoverage {

    private PackCoverage() {
    }

    /**
     * Holds the requirements of a pack against the clauses that a register has of its instrument, and of the one that
     * it extends, or null.
     */
    static Coverage of(
            String instrument,
            Instrument base,
            Map<String, Requirement> requirements,
            PackRules rules,
            Register register) {
        int clauses = 0;
        int routed = 0;
        Map<String, Integer> gaps = new LinkedHashMap<>();
        for (Clause clause : register.clauses().values()) {
            boolean judged = requirements.containsKey(clause.id());
            if (judged || clause.isStatedBy(instrument)) {
                clauses++;
                boolean isRoute = clause.kind() == Clause.Kind.ROUTING;
                routed += isRoute ? 1 : 0;
                // What only names a department leaves nothing to judge.
                gaps.merge(clause.area(), judged || isRoute ? 0 : 1, Integer::sum);
            }
        }
        gaps.values().removeIf(count -> count == 0);
        return new Coverage(
                register.instruments().contains(instrument),
                clauses,
                requirements.size(),
                (int) requirements.values().stream()
                        .filter(PackCoverage::isAlwaysLeftToAPerson)
                        .count(),
                routed,
                gaps.entrySet().stream()
                        .map(gap -> new Coverage.Gap(area(gap.getKey(), register), gap.getValue()))
                        .toList(),
                base == null || !register.instruments().contains(instrument)
                        ? List.of()
                        : elsewhere(instrument, base, requirements, register),
                register.outOfReach().values().stream()
                        .filter(each -> each.provisions().containsKey(instrument))
                        .toList(),
                FactsRead.by(rules, requirements.keySet()));
    }

    private static List<Coverage.Elsewhere> elsewhere(
            String instrument, Instrument base, Map<String, Requirement> requirements, Register register) {
        Map<String, List<Clause>> byArea = new LinkedHashMap<>();
        register.clauses().values().stream()
                .filter(clause -> clause.isStatedBy(base.id())
                        && !clause.isStatedBy(instrument)
                        && !requirements.containsKey(clause.id()))
                .forEach(clause -> byArea.computeIfAbsent(clause.area(), area -> new ArrayList<>())
                        .add(clause));
        return byArea.entrySet().stream()
                .map(each -> new Coverage.Elsewhere(
                        base, area(each.getKey(), register), each.getValue().size(), (int) each.getValue().stream()
                                .filter(clause -> clause.topicOnly().contains(instrument))
                                .count()))
                .toList();
    }

    private static boolean isAlwaysLeftToAPerson(Requirement requirement) {
        return requirement.messages().containsKey(Outcome.NEEDS_REVIEW)
                && !requirement.messages().containsKey(Outcome.BREACHED);
    }

    /** An area of which the register says nothing goes by its id. */
    private static Area area(String id, Register register) {
        return register.areas().getOrDefault(id, new Area(id, new Text(id, id), List.of()));
    }
}
