package org.gascheck.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.gascheck.cases.Case;
import org.gascheck.cases.CaseRunner;
import org.gascheck.law.RulePack;

/** The cases of a pack, on which mutants are tried. */
final class Bench {

    /** How a mutant fared: the case that it fails, or null, or what is wrong with the mutant; and how many cases it was tried on. */
    record Trying(Variation variation, Case failed, String invalid, int cases) {
    }

    private final List<Sitting> sittings;
    private final List<Trial> trials;
    private final List<List<Trial>> weighable;

    /**
     * Judges the cases of a pack.
     *
     * @throws IllegalArgumentException if there are none, or they do not pass as they are
     */
    Bench(RulePack pack, Program program, List<Case> cases) {
        String instrument = pack.instrument().id();
        sittings = cases.stream()
                .filter(of -> of.submission().instruments().isKnown() && of.submission().instruments().value().contains(instrument))
                .map(of -> Sitting.on(of, program, pack))
                .toList();
        if (sittings.isEmpty()) {
            throw new IllegalArgumentException("there is no case of " + instrument + " to try mutants on");
        }
        List<List<Trial>> tried = sittings.parallelStream().map(Sitting::trials).toList();
        List<String> failures = tried.stream().map(each -> failure(each, pack)).filter(Objects::nonNull).toList();
        if (!failures.isEmpty()) {
            throw new IllegalArgumentException("the cases have to pass before mutants can be tried on them; "
                    + failures.size() + " do not, the first being " + failures.get(0));
        }
        weighable = tried.stream().filter(each -> !each.isEmpty() && each.get(0).sitting().of().verdict() != null).toList();
        List<Trial> ordered = new ArrayList<>();
        tried.forEach(ordered::addAll);
        // Neighbouring cases are alike: a mutant that survives one is likely to survive the next.
        Collections.shuffle(ordered, new Random(0));
        ordered.sort(Comparator.comparingInt(Trial::rank));
        trials = List.copyOf(ordered);
    }

    private static String failure(List<Trial> trials, RulePack pack) {
        if (trials.isEmpty()) {
            return null;
        }
        Sitting sitting = trials.get(0).sitting();
        List<String> differences = CaseRunner.differences(
                sitting.of(), sitting.report(pack, trials));
        return differences.isEmpty() ? null : sitting.of().file() + ": " + String.join("; ", differences);
    }

    /** How many cases there are. */
    int cases() {
        return sittings.size();
    }

    /** The findings on all cases, those that cases are about first. */
    List<Trial> trials() {
        return trials;
    }

    /** Tries a mutant on the cases that it can make fail, until one does. */
    Trying tryOut(Variation variation) {
        try {
            return variation.weighs() ? weighed(variation) : tried(variation);
        } catch (IllegalArgumentException e) {
            return new Trying(variation, null, e.getMessage(), 0);
        }
    }

    private Trying tried(Variation variation) {
        Set<Path> cases = new HashSet<>();
        for (Trial trial : trials) {
            if (variation.touches().test(trial)) {
                if (trial.failsWith(trial.sitting().finding(trial.finding(), variation.change(), variation.pack()))) {
                    return new Trying(variation, trial.sitting().of(), null, 0);
                }
                cases.add(trial.sitting().of().file());
            }
        }
        return new Trying(variation, null, null, cases.size());
    }

    private Trying weighed(Variation variation) {
        List<List<Trial>> touched = weighable.stream().filter(each -> each.stream().anyMatch(variation.touches())).toList();
        for (List<Trial> each : touched) {
            Sitting sitting = each.get(0).sitting();
            if (sitting.report(variation.pack(), each).verdict() != sitting.of().verdict()) {
                return new Trying(variation, sitting.of(), null, 0);
            }
        }
        return new Trying(variation, null, null, touched.size());
    }
}
