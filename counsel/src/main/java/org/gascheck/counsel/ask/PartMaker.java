package org.gascheck.counsel.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.Located;
import org.gascheck.law.Outcome;
import org.gascheck.report.OpenConclusion;
import org.gascheck.report.Outlook;
import org.gascheck.truth.Diagram;
import org.gascheck.truth.Diagrams;

/**
 * Works out what it takes to settle parts of what is open: exactly where few questions hang together, else requirement
 * by requirement. Used by one thread.
 */
final class PartMaker {

    private static final int FEW_QUESTIONS = 12;
    private static final int MOST_CONCLUSIONS_TOGETHER = 200;
    /** At how many answers is looked: of a part, of one requirement, and in all. */
    private static final int MOST = 60_000;
    private static final int MOST_OF_ONE = 5_000;
    private static final int MOST_IN_ALL = 300_000;

    private final Prices prices;
    private final Map<List<Object>, Worked> worked = new HashMap<>();
    private int left = MOST_IN_ALL;

    PartMaker(Prices prices) {
        this.prices = prices;
    }

    /**
     * What a part comes to.
     *
     * @param certain the position of the outcome that it comes to at least; as many as there are ranks where none
     * @param part    what is to be settled; null where nothing is
     */
    record Made(int certain, Part part) {
    }

    /** The same, with the facts of the subjects that were judged. */
    private record Worked(int certain, Part part, List<Located> likely) {
    }

    /** A list or reference that has to be told, and after which nobody knows what follows. */
    Part ofList(String pointer) {
        return untold(List.of(pointer));
    }

    private Part untold(List<String> pointers) {
        List<String> askable = pointers.stream().filter(prices::canBeAsked)
                .sorted(Comparator.comparingDouble(prices::cost)).toList();
        double cost = askable.stream().mapToDouble(prices::cost).sum();
        double least = askable.isEmpty() ? 0 : prices.cost(askable.get(0));
        return new Part(cost, askable.size(), 0, false, least, 1, least, askable.stream().limit(1).toList());
    }

    /** What hinges that have questions in common come to together. */
    Made of(List<Hinge> hinges, List<Outcome> ranks) {
        boolean skips = hinges.stream().flatMap(each -> each.pointers().stream())
                .anyMatch(pointer -> !prices.canBeAsked(pointer));
        if (left <= 0 || hinges.size() > MOST_CONCLUSIONS_TOGETHER || areMixed(hinges)) {
            return new Made(ranks.size(), eachByItself(hinges));
        }
        List<OpenConclusion> conclusions = hinges.stream().map(Hinge::conclusion).toList();
        OpenConclusion first = conclusions.get(0);
        List<Object> judged = conclusions.stream().map(OpenConclusion::judged).toList();
        Worked known = skips ? null : worked.get(judged);
        if (known == null) {
            known = new Work(conclusions, ranks).together();
            if (!skips) {
                worked.put(judged, known);
            }
        }
        Part part = known.part();
        return new Made(known.certain(), part == null ? null : new Part(
                part.cost(),
                part.questions(),
                part.breach(),
                part.exact() && !skips,
                skips ? 0 : part.atLeast(),
                skips ? 1 : part.breachAtMost(),
                part.grade(),
                known.likely().stream().map(fact -> pointer(first, fact)).toList()));
    }

    /** Whether some are not told, or speak of the facts of different subjects. */
    private static boolean areMixed(List<Hinge> hinges) {
        OpenConclusion first = hinges.get(0).conclusion();
        return hinges.stream().anyMatch(each -> !each.told()
                || each.conclusion().isOfAnother() != first.isOfAnother()
                || first.isOfAnother() && each.conclusion().subject() != first.subject());
    }

    private Part eachByItself(List<Hinge> hinges) {
        Set<String> pointers = new LinkedHashSet<>();
        hinges.forEach(each -> pointers.addAll(each.pointers()));
        return untold(List.copyOf(pointers));
    }

    private static String pointer(OpenConclusion of, Located fact) {
        return AskedPlace.of(of.placeOf(fact)).pointer();
    }

    /** The work on one part. */
    private final class Work {

        private final Diagrams diagrams;
        private final List<List<Diagram>> each = new ArrayList<>();
        private final List<Asking> askings = new ArrayList<>();
        private final List<Located> asked = new ArrayList<>();
        private final Map<Integer, double[]> chances = new HashMap<>();

        Work(List<OpenConclusion> conclusions, List<Outcome> ranks) {
            Outlook outlook = Outlook.of(conclusions);
            this.diagrams = outlook.diagrams();
            for (OpenConclusion conclusion : conclusions) {
                List<Diagram> state = new ArrayList<>();
                for (Outcome rank : ranks) {
                    Diagram comes = outlook.comesTo(conclusion, rank);
                    state.add(state.isEmpty() ? comes : diagrams.any(state.get(state.size() - 1), comes));
                }
                each.add(state);
            }
            Map<String, List<Integer>> byPointer = new LinkedHashMap<>();
            diagrams.positions(each.stream().flatMap(List::stream).toArray(Diagram[]::new)).stream()
                    .forEach(fact -> byPointer
                            .computeIfAbsent(pointer(conclusions.get(0), diagrams.fact(fact)), key -> new ArrayList<>())
                            .add(fact));
            byPointer.forEach((pointer, facts) -> {
                askings.add(new Asking(
                        askings.size(),
                        prices.cost(pointer),
                        prices.canBeAsked(pointer),
                        facts.stream().mapToInt(fact -> fact).toArray()));
                asked.add(diagrams.fact(facts.get(0)));
                for (int fact : facts) {
                    List<List<Object>> values = diagrams.values(fact);
                    if (values.stream().noneMatch(List::isEmpty)) {
                        chances.put(fact, prices.chances(pointer, values));
                    }
                }
            });
        }

        Worked together() {
            int ranks = each.get(0).size();
            List<Diagram> joint = joint();
            boolean told = joint.stream().noneMatch(Diagram::isUntold);
            int certain = ranks;
            for (int rank = ranks - 1; told && rank >= 0; rank--) {
                certain = joint.get(rank).isAlways() ? rank : certain;
            }
            if (told && Course.isCertain(joint)) {
                return new Worked(certain, null, List.of());
            }
            if (told && askings.size() <= FEW_QUESTIONS && left > 0) {
                try {
                    return exactly(joint, certain);
                } catch (Course.TooLongException e) {
                    left -= MOST;
                }
            }
            return roughly(certain);
        }

        private List<Diagram> joint() {
            List<Diagram> joint = new ArrayList<>(each.get(0));
            for (List<Diagram> state : each.subList(1, each.size())) {
                for (int rank = 0; rank < joint.size(); rank++) {
                    joint.set(rank, diagrams.any(joint.get(rank), state.get(rank)));
                }
            }
            return joint;
        }

        private Worked exactly(List<Diagram> joint, int certain) {
            Course course = new Course(diagrams, askings, chances, MOST);
            Course.Step step = course.in(joint);
            List<Diagram> breached = joint.subList(0, 1);
            double atLeast = course.in(breached).cost();
            double grade = Grade.of(course, breached);
            left -= course.looked();
            if (step.ask() == null && course.isCoarse()) {
                return roughly(certain);
            }
            boolean exact = !course.isCoarse();
            Part part = new Part(
                    step.cost(), step.questions(), step.first(), exact, atLeast, step.first(), grade, List.of());
            List<Located> likely = new ArrayList<>();
            course.likely(joint).forEach(asking -> likely.add(asked.get(asking.number())));
            return new Worked(certain, part, likely);
        }

        private Worked roughly(int certain) {
            double cost = 0;
            double questions = 0;
            double breach = 0;
            double breachAtMost = 0;
            List<Asking> cheapest = askings.stream().filter(Asking::canBeAsked)
                    .sorted(Comparator.comparingDouble(Asking::cost)).toList();
            double all = cheapest.stream().mapToDouble(Asking::cost).sum();
            List<Course.Step> steps = new ArrayList<>();
            for (List<Diagram> state : each) {
                Course.Step step = step(state);
                if (step == null) {
                    breachAtMost = 1;
                    cost = all;
                    questions = cheapest.size();
                } else {
                    cost += step.cost();
                    questions += step.questions();
                    breach = Math.max(breach, step.first());
                    breachAtMost += step.first();
                    steps.add(step);
                }
            }
            steps.sort(Comparator.comparingDouble(
                    step -> step.first() > 0 ? step.cost() / step.first() : Double.MAX_VALUE));
            Set<Located> likely = new LinkedHashSet<>();
            steps.stream().filter(step -> step.ask() != null)
                    .forEach(step -> likely.add(asked.get(step.ask().number())));
            if (likely.isEmpty()) {
                cheapest.stream().limit(1).forEach(asking -> likely.add(asked.get(asking.number())));
            }
            double least = cheapest.isEmpty() ? 0 : cheapest.get(0).cost();
            Part part = new Part(Math.min(cost, all), Math.min(questions, cheapest.size()), breach, false, least,
                    Math.min(1, breachAtMost), least, List.of());
            return new Worked(certain, part, List.copyOf(likely));
        }

        /** What to do about one requirement by itself; null where that takes too long to tell. */
        private Course.Step step(List<Diagram> state) {
            if (state.stream().anyMatch(Diagram::isUntold) || left <= 0) {
                return null;
            }
            try {
                Course course = new Course(diagrams, askings, chances, MOST_OF_ONE);
                Course.Step step = course.in(state);
                left -= course.looked();
                return step;
            } catch (Course.TooLongException e) {
                left -= MOST_OF_ONE;
                return null;
            }
        }
    }
}
