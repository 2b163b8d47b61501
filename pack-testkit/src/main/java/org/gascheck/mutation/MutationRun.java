package org.gascheck.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gascheck.cases.Case;
import org.gascheck.drl.GasCheck;
import org.gascheck.law.RulePack;

/**
 * Mutation testing of rules: changes one thing of a pack at a time and looks whether a case notices. Rules are not
 * compiled for it but worked out as they are read; that this comes to the same is held by the cases, which have to pass
 * first.
 */
public final class MutationRun {

    private MutationRun() {
    }

    /**
     * Tries all mutants of a pack itself (not of the pack that it extends) on its cases, on all cores.
     *
     * @param cases        the folder of the cases
     * @param requirements those whose mutants are wanted; none for all
     * @throws org.gascheck.drl.InvalidPackException if the rules of the pack are not in order
     * @throws IllegalArgumentException if the cases do not pass as they are, there are none, there is no such
     *         requirement, a list of equivalent mutants or coupled conditions beside {@code pack.yaml} is not one, or a
     *         rule is none that can be worked out
     */
    public static MutationReport of(RulePack pack, Path cases, Set<String> requirements) {
        requirements.forEach(pack::requirement);
        Predicate<String> asked = id -> requirements.isEmpty() || requirements.contains(id);
        GasCheck.checker(pack);
        Program program = new Program(pack);
        List<Case> all = Case.in(cases);
        Suite suite = new Suite(pack, program, wanted(all, requirements));
        List<EquivalentMutants.Equivalent> listed = EquivalentMutants.of(pack);
        List<Mutation> mutations =
                Stream.concat(new DrlMutants(pack, program).all().stream(),
                        new LawMutants(pack, program).all().stream())
                .filter(mutation -> requirements.isEmpty() || concerns(mutation, requirements, suite))
                .toList();
        List<Suite.Result> tried = mutations.parallelStream().map(suite::tryOut).toList();
        if (!requirements.isEmpty() && tried.stream().anyMatch(MutationRun::survived)) {
            tried = onAll(tried, new Suite(pack, program, all));
        }
        List<CoupledConditions.Coupled> coupled = CoupledConditions.of(pack).stream()
                .filter(entry -> asked.test(entry.requirement())).toList();
        List<String> ids = pack.requirements().keySet().stream()
                .filter(id -> asked.test(id) && program.isOwn(id)).toList();
        Map<String, List<Condition>> conditions = conditions(ids, new Conditions(pack, program, suite), coupled);
        return report(pack, suite, tried, requirements.isEmpty() ? listed : matching(listed, tried), conditions,
                CoupledConditions.refuted(conditions, coupled));
    }

    private static Map<String, List<Condition>> conditions(
            List<String> ids, Conditions all, List<CoupledConditions.Coupled> coupled) {
        List<List<Condition>> found = ids.parallelStream().map(all::of).toList();
        Map<String, List<Condition>> conditions = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            conditions.put(ids.get(i), CoupledConditions.argued(ids.get(i), found.get(i), coupled));
        }
        return conditions;
    }

    private static boolean survived(Suite.Result result) {
        return result.failed() == null && result.invalid() == null;
    }

    /** What no case of the requirements asked for notices, some case of another may. */
    private static List<Suite.Result> onAll(List<Suite.Result> tried, Suite all) {
        return tried.parallelStream().map(each -> survived(each) ? all.tryOut(each.mutation()) : each).toList();
    }

    private static List<Case> wanted(List<Case> cases, Set<String> requirements) {
        return requirements.isEmpty()
                ? cases
                : cases.stream().filter(of -> requirements.stream().anyMatch(of::compares)).toList();
    }

    private static boolean concerns(Mutation mutation, Set<String> requirements, Suite suite) {
        return mutation.weighs()
                ? requirements.contains(mutation.mutant().place())
                : suite.baseline().stream()
                .anyMatch(unchanged ->
                        requirements.contains(unchanged.requirement()) && mutation.touches().test(unchanged));
    }

    private static List<EquivalentMutants.Equivalent> matching(
            List<EquivalentMutants.Equivalent> listed, List<Suite.Result> tried) {
        return listed.stream().filter(entry -> tried.stream().anyMatch(each ->
                each.failed() == null && entry.matches(each.mutation().mutant()))).toList();
    }

    private static MutationReport report(RulePack pack, Suite suite, List<Suite.Result> tried,
            List<EquivalentMutants.Equivalent> listed, Map<String, List<Condition>> conditions, List<String> refuted) {
        int killed = 0;
        List<MutationReport.Survivor> equivalent = new ArrayList<>();
        List<MutationReport.Survivor> survivors = new ArrayList<>();
        List<Mutant> invalid = new ArrayList<>();
        Set<EquivalentMutants.Equivalent> used = new HashSet<>();
        for (Suite.Result each : tried) {
            Mutant mutant = each.mutation().mutant();
            if (each.invalid() != null) {
                invalid.add(mutant);
            } else if (each.failed() != null) {
                killed++;
            } else {
                EquivalentMutants.Equivalent entry = listed.stream().filter(one -> one.matches(mutant)).findFirst()
                        .orElse(null);
                if (entry == null) {
                    survivors.add(new MutationReport.Survivor(mutant, each.cases(), null));
                } else {
                    used.add(entry);
                    equivalent.add(new MutationReport.Survivor(mutant, each.cases(), entry.why()));
                }
            }
        }
        List<String> stale = listed.stream().filter(entry -> !used.contains(entry))
                .map(EquivalentMutants.Equivalent::toString).toList();
        return new MutationReport(pack.instrument().id(), suite.cases(), killed, equivalent, survivors, invalid, stale,
                conditions, refuted);
    }
}
