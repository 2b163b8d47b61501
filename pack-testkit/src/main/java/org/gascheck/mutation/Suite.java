package org.gascheck.mutation;

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
final class Suite {

    /**
     * How a mutant fared: the case that it fails, or null, or what is wrong with the mutant; and how many cases it was
     * tried on.
     */
    record Result(Mutation mutation, Case failed, String invalid, int cases) {
    }

    private final List<JudgedCase> judgedCases;
    private final List<BaselineFinding> baseline;
    private final List<List<BaselineFinding>> weighable;

    /**
     * Judges the cases of a pack.
     *
     * @throws IllegalArgumentException if there are none, or they do not pass as they are
     */
    Suite(RulePack pack, Program program, List<Case> cases) {
        String instrument = pack.instrument().id();
        judgedCases = cases.stream()
                .filter(of ->
                        of.submission().instruments().isKnown()
                        && of.submission().instruments().value().contains(instrument))
                .map(of -> JudgedCase.on(of, program, pack))
                .toList();
        if (judgedCases.isEmpty()) {
            throw new IllegalArgumentException("there is no case of " + instrument + " to try mutants on");
        }
        List<List<BaselineFinding>> tried = judgedCases.parallelStream().map(JudgedCase::baseline).toList();
        List<String> failures = tried.stream().map(each -> failure(each, pack)).filter(Objects::nonNull).toList();
        if (!failures.isEmpty()) {
            throw new IllegalArgumentException("the cases have to pass before mutants can be tried on them; "
                    + failures.size() + " do not, the first being " + failures.get(0));
        }
        weighable = tried.stream()
                .filter(each -> !each.isEmpty() && each.get(0).judgedCase().of().expected().verdict() != null).toList();
        List<BaselineFinding> ordered = new ArrayList<>();
        tried.forEach(ordered::addAll);
        // Neighbouring cases are alike: a mutant that survives one is likely to survive the next.
        Collections.shuffle(ordered, new Random(0));
        ordered.sort(Comparator.comparingInt(BaselineFinding::rank));
        baseline = List.copyOf(ordered);
    }

    private static String failure(List<BaselineFinding> baseline, RulePack pack) {
        if (baseline.isEmpty()) {
            return null;
        }
        JudgedCase judgedCase = baseline.get(0).judgedCase();
        List<String> differences = CaseRunner.differences(
                judgedCase.of(), judgedCase.report(pack, baseline));
        return differences.isEmpty() ? null : judgedCase.of().place() + ": " + String.join("; ", differences);
    }

    /** How many cases there are. */
    int cases() {
        return judgedCases.size();
    }

    /** The findings on all cases, those that cases are about first. */
    List<BaselineFinding> baseline() {
        return baseline;
    }

    /** Tries a mutant on the cases that it can make fail, until one does. */
    Result tryOut(Mutation mutation) {
        try {
            return mutation.weighs() ? weighed(mutation) : tried(mutation);
        } catch (IllegalArgumentException e) {
            return new Result(mutation, null, e.getMessage(), 0);
        }
    }

    private Result tried(Mutation mutation) {
        Set<Case> cases = new HashSet<>();
        for (BaselineFinding unchanged : baseline) {
            if (mutation.touches().test(unchanged)) {
                if (unchanged.failsWith(unchanged.judgedCase()
                        .conclusion(unchanged.conclusion(), mutation.change(), mutation.pack()))) {
                    return new Result(mutation, unchanged.judgedCase().of(), null, 0);
                }
                cases.add(unchanged.judgedCase().of());
            }
        }
        return new Result(mutation, null, null, cases.size());
    }

    private Result weighed(Mutation mutation) {
        List<List<BaselineFinding>> touched = weighable.stream()
                .filter(each -> each.stream().anyMatch(mutation.touches())).toList();
        for (List<BaselineFinding> each : touched) {
            JudgedCase judgedCase = each.get(0).judgedCase();
            if (judgedCase.report(mutation.pack(), each).verdict() != judgedCase.of().expected().verdict()) {
                return new Result(mutation, judgedCase.of(), null, 0);
            }
        }
        return new Result(mutation, null, null, touched.size());
    }
}
