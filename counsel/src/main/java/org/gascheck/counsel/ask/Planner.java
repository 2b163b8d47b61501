package org.gascheck.counsel.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.Located;
import org.gascheck.report.OpenConclusion;
import org.gascheck.report.Outlook;
import org.gascheck.truth.Diagram;
import org.gascheck.truth.Diagrams;

/** Makes plans: takes what is open apart into parts that have no facts in common. Used by one thread. */
final class Planner {

    /** A conclusion that hangs on more facts than that is not looked into. */
    private static final int MOST_FACTS = 60;

    /** What hangs on that many questions together is asked exactly. */
    private static final int FEW_QUESTIONS = 12;

    private final PartMaker parts;
    private final Map<Object, List<Located>> mattering = new HashMap<>();

    Planner(PartMaker parts) {
        this.parts = parts;
    }

    /** The plan that settles a matter. */
    Plan plan(Matter matter) {
        int floor = matter.floor();
        while (floor > 0) {
            List<Hinge> hinges = hinges(matter, floor);
            if (hinges.isEmpty() && matter.lists().isEmpty()) {
                return Plan.settled(floor);
            }
            int certain = floor;
            List<Part> made = new ArrayList<>();
            for (List<Hinge> together : together(hinges)) {
                PartMaker.Made part = parts.of(together, matter.ranks().subList(0, floor));
                certain = Math.min(certain, part.certain());
                if (part.part() != null) {
                    made.add(part.part());
                }
            }
            if (certain == floor) {
                matter.lists().forEach(list -> made.add(parts.ofList(list)));
                return made.isEmpty() ? Plan.settled(floor) : Plan.of(made);
            }
            floor = certain;
            mattering.clear();
        }
        return Plan.settled(0);
    }

    /** What is open and can still come to an outcome above the floor, by the facts that could turn it to that. */
    private List<Hinge> hinges(Matter matter, int floor) {
        List<Hinge> hinges = new ArrayList<>();
        for (OpenConclusion each : matter.open()) {
            if (each.facts().size() > MOST_FACTS) {
                hinges.add(Hinge.untold(each, each.facts().stream().limit(MOST_FACTS).toList()));
                continue;
            }
            List<Located> facts = mattering.computeIfAbsent(each.judged(), key -> facts(each, matter, floor));
            if (facts == UNTOLD) {
                hinges.add(Hinge.untold(each, List.copyOf(each.facts())));
            } else if (!facts.isEmpty()) {
                hinges.add(Hinge.of(each, facts));
            }
        }
        return hinges;
    }

    private static final List<Located> UNTOLD = new ArrayList<>();

    private static List<Located> facts(OpenConclusion conclusion, Matter matter, int floor) {
        Outlook outlook = Outlook.of(List.of(conclusion));
        Diagrams diagrams = outlook.diagrams();
        Diagram[] ranks = matter.ranks().stream().limit(floor)
                .map(rank -> outlook.comesTo(conclusion, rank)).toArray(Diagram[]::new);
        for (Diagram each : ranks) {
            if (each.isUntold()) {
                return UNTOLD;
            }
        }
        BitSet positions = diagrams.positions(ranks);
        return positions.stream().mapToObj(diagrams::fact).toList();
    }

    /** Those that have questions in common, together; all of them where they are few. */
    private static List<List<Hinge>> together(List<Hinge> hinges) {
        Set<String> questions = new LinkedHashSet<>();
        hinges.forEach(each -> questions.addAll(each.pointers()));
        if (questions.size() <= FEW_QUESTIONS && hinges.stream().noneMatch(each -> each.isApart())) {
            return hinges.isEmpty() ? List.of() : List.of(hinges);
        }
        Map<String, String> leaders = new HashMap<>();
        for (Hinge each : hinges) {
            String first = leader(leaders, each.pointers().get(0));
            each.pointers().forEach(pointer -> leaders.put(leader(leaders, pointer), first));
        }
        Map<String, List<Hinge>> together = new LinkedHashMap<>();
        hinges.forEach(each -> together
                .computeIfAbsent(leader(leaders, each.pointers().get(0)), key -> new ArrayList<>())
                .add(each));
        return List.copyOf(together.values());
    }

    private static String leader(Map<String, String> leaders, String pointer) {
        String leader = pointer;
        while (!leaders.getOrDefault(leader, leader).equals(leader)) {
            String next = leaders.get(leader);
            leaders.put(leader, leaders.getOrDefault(next, next));
            leader = next;
        }
        return leader;
    }
}
