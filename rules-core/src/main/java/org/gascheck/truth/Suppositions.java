package org.gascheck.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.Located;

/**
 * The ways in which unknown facts that several claims are about could turn out. Kleene's logic takes such claims for
 * independent; going through the ways one by one, and leaving to it the facts that a single claim is about, is exact.
 */
public final class Suppositions {

    private static final int MOST = 4_096;
    private static final int MOST_FOR_EACH = 1_024;
    private static final int MOST_KINDS_OF_MEMBER = 6;

    /** One way in which a fact could turn out, told by the truths of the claims on it. */
    private record Way(Map<Claim, Truth> truths) {
    }

    private final List<Located> facts = new ArrayList<>();
    private final List<List<Way>> waysByFact = new ArrayList<>();

    private Suppositions() {
    }

    /** The ways for the claims that are open among those given. Facts with too many ways are left to Kleene's logic. */
    public static Suppositions on(Collection<Claim> claims) {
        List<Claim> testable = new ArrayList<>();
        for (Claim claim : claims) {
            claim.openClaims(Map.of(), open -> {
                if (open.canBeTested()) {
                    testable.add(open);
                }
            });
        }
        return testable.size() < 2 ? new Suppositions() : amongTestable(testable);
    }

    /** The ways for all claims that are open, those of which nothing can be tested too; null where there are too many. */
    public static Suppositions onEach(Collection<Claim> claims) {
        Map<Located, Set<Claim>> byFact = new IdentityHashMap<>();
        Map<Set<Claim>, Located> ordered = new LinkedHashMap<>();
        Set<Claim> untested = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Claim claim : claims) {
            claim.openClaims(Map.of(), open -> {
                if (open.canBeTested()) {
                    byFact.computeIfAbsent(open.basis(), fact -> Collections.newSetFromMap(new IdentityHashMap<>())).add(open);
                } else {
                    untested.add(open);
                }
            });
        }
        byFact.forEach((fact, onFact) -> ordered.put(onFact, fact));
        Suppositions suppositions = new Suppositions();
        long product = 1L << Math.min(untested.size(), Integer.SIZE);
        for (Map.Entry<Set<Claim>, Located> entry : ordered.entrySet()) {
            List<Way> ways = ways(entry.getKey());
            product *= ways.size();
            if (ways.isEmpty() || product > MOST_FOR_EACH) {
                return null;
            }
            suppositions.facts.add(entry.getValue());
            suppositions.waysByFact.add(ways);
        }
        if (product > MOST_FOR_EACH) {
            return null;
        }
        for (Claim open : untested) {
            suppositions.facts.add(open.basis());
            suppositions.waysByFact.add(List.of(new Way(Map.of(open, Truth.YES)), new Way(Map.of(open, Truth.NO))));
        }
        return suppositions;
    }

    private static Suppositions amongTestable(List<Claim> testable) {
        Map<Located, Set<Claim>> byFact = new IdentityHashMap<>();
        List<Located> order = new ArrayList<>();
        for (Claim open : testable) {
            byFact.computeIfAbsent(open.basis(), fact -> {
                order.add(fact);
                return Collections.newSetFromMap(new IdentityHashMap<>());
            }).add(open);
        }
        Suppositions suppositions = new Suppositions();
        long product = 1;
        for (Located fact : order) {
            Set<Claim> onFact = byFact.get(fact);
            if (onFact.size() > 1) {
                List<Way> ways = ways(onFact);
                if (!ways.isEmpty() && product * ways.size() <= MOST) {
                    product *= ways.size();
                    suppositions.facts.add(fact);
                    suppositions.waysByFact.add(ways);
                }
            }
        }
        return suppositions;
    }

    /** The facts that several claims are about. */
    public List<Located> facts() {
        return facts;
    }

    /** How many combinations of ways there are; 1 where there are no such facts. */
    public int count() {
        return waysByFact.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
    }

    /** The number of ways of a fact. */
    public int waysOf(int fact) {
        return waysByFact.get(fact).size();
    }

    /** The truths of the claims in a combination, from 0 to {@link #count()}; the ways of the first fact change fastest. */
    public Map<Claim, Truth> combination(int number) {
        Map<Claim, Truth> truths = new IdentityHashMap<>();
        int rest = number;
        for (List<Way> ways : waysByFact) {
            truths.putAll(ways.get(rest % ways.size()).truths());
            rest /= ways.size();
        }
        return truths;
    }

    private static List<Way> ways(Set<Claim> claims) {
        Map<List<Truth>, Way> ways = new LinkedHashMap<>();
        List<Claim> ordered = List.copyOf(claims);
        for (Object value : values(ordered)) {
            Map<Claim, Truth> truths = new IdentityHashMap<>();
            List<Truth> vector = new ArrayList<>();
            for (Claim claim : ordered) {
                truths.put(claim, claim.of(value));
                vector.add(claim.of(value));
            }
            ways.putIfAbsent(vector, new Way(truths));
        }
        return List.copyOf(ways.values());
    }

    /** A set of constants can hold another one only if the enum has one that no claim is about. */
    private static void replaceAnother(Set<Object> members) {
        Object named = members.stream().filter(Enum.class::isInstance).findFirst().orElse(null);
        if (named instanceof Enum<?> constant && members.remove(Claims.ANOTHER)) {
            for (Object other : constant.getDeclaringClass().getEnumConstants()) {
                if (members.add(other)) {
                    return;
                }
            }
        }
    }

    /** Values that the claims tell apart: the probes of all, or for sets all sets of what the probes hold; none if too many. */
    private static Collection<Object> values(List<Claim> claims) {
        Set<Object> probes = new LinkedHashSet<>();
        claims.forEach(claim -> probes.addAll(claim.probes()));
        if (!(probes.iterator().next() instanceof Set<?>)) {
            return probes;
        }
        return sets(probes);
    }

    /** All sets of the members of the probes; members that no probe tells apart come all, alone or not at all. */
    private static Collection<Object> sets(Set<Object> probes) {
        Set<Object> members = new LinkedHashSet<>();
        probes.forEach(set -> members.addAll((Set<?>) set));
        replaceAnother(members);
        Map<List<Object>, List<Object>> alike = new LinkedHashMap<>();
        for (Object member : members) {
            List<Object> with = probes.stream().filter(set -> ((Set<?>) set).contains(member)).toList();
            alike.computeIfAbsent(with, key -> new ArrayList<>()).add(member);
        }
        if (alike.size() > MOST_KINDS_OF_MEMBER) {
            return List.of();
        }
        List<Object> sets = new ArrayList<>(List.of(Set.of()));
        for (List<Object> group : alike.values()) {
            List<Object> more = new ArrayList<>();
            for (Object set : sets) {
                more.add(union((Set<?>) set, group));
                if (group.size() > 1) {
                    more.add(union((Set<?>) set, group.subList(0, 1)));
                }
            }
            sets.addAll(more);
        }
        return sets;
    }

    private static Set<Object> union(Set<?> set, List<Object> more) {
        Set<Object> union = new HashSet<>(set);
        union.addAll(more);
        return union;
    }
}
