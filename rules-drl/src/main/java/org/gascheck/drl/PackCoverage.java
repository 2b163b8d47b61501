package org.gascheck.drl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.Area;
import org.gascheck.law.Clause;
import org.gascheck.law.Coverage;
import org.gascheck.law.Outcome;
import org.gascheck.law.Register;
import org.gascheck.law.Requirement;

/** Finds out how much of an instrument the rules of its pack judge. */
final class PackCoverage {

    private PackCoverage() {
    }

    /** Holds the requirements of a pack against the clauses that a register has of its instrument. */
    static Coverage of(String instrument, Map<String, Requirement> requirements, PackRules rules, Register register) {
        int clauses = 0;
        Map<String, Integer> gaps = new LinkedHashMap<>();
        for (Clause clause : register.clauses().values()) {
            boolean judged = requirements.containsKey(clause.id());
            if (judged || clause.isStatedBy(instrument)) {
                clauses++;
                gaps.merge(clause.area(), judged ? 0 : 1, Integer::sum);
            }
        }
        gaps.values().removeIf(count -> count == 0);
        return new Coverage(
                register.instruments().contains(instrument),
                clauses,
                requirements.size(),
                (int) requirements.values().stream().filter(PackCoverage::isAlwaysLeftToAPerson).count(),
                gaps.entrySet().stream().map(gap -> new Coverage.Gap(area(gap.getKey(), register), gap.getValue()))
                .toList(),
                register.outOfReach().values().stream().filter(each -> each.provisions().containsKey(instrument))
                .toList(),
                FactsRead.by(rules, requirements.keySet()));
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
