package org.gascheck.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.facts.Fact;

/** The ways in which an unknown fact can turn out, told by the truths of the claims on it. */
final class Ways {

    private static final int MOST_KINDS_OF_MEMBER = 6;

    /** The ways of a single claim that can be true or false. */
    static final List<Truth[]> EITHER = List.of(new Truth[] {Truth.YES}, new Truth[] {Truth.NO});

    private Ways() {
    }

    /** The ways, each with the truth of every claim in their order; none where there are too many. */
    static List<Truth[]> of(List<Claim> claims) {
        return claims.size() == 1 ? of(claims.get(0)) : ofSeveral(claims);
    }

    /** Whether a claim is true of some values and false of others. */
    static boolean canBeEither(Claim claim) {
        return of(claim) == EITHER;
    }

    private static List<Truth[]> of(Claim claim) {
        Truth first = null;
        for (Object value : claim.probes()) {
            Truth truth = claim.of(value);
            if (first != null && truth != first) {
                return EITHER;
            }
            first = truth;
        }
        return List.<Truth[]>of(new Truth[] {first});
    }

    /** For each of the ways, in their order, the values that turn out in it; none where there are too many. */
    static List<List<Object>> valuesOf(List<Claim> claims) {
        Map<List<Truth>, List<Object>> byWay = new LinkedHashMap<>();
        if (claims.size() == 1 && of(claims.get(0)) == EITHER) {
            EITHER.forEach(way -> byWay.put(Arrays.asList(way), new ArrayList<>()));
        }
        for (Object value : values(claims)) {
            List<Truth> way = claims.stream().map(claim -> claim.of(value)).toList();
            byWay.computeIfAbsent(way, key -> new ArrayList<>()).add(value);
        }
        return List.copyOf(byWay.values());
    }

    private static List<Truth[]> ofSeveral(List<Claim> claims) {
        Map<List<Truth>, Truth[]> ways = new LinkedHashMap<>();
        for (Object value : values(claims)) {
            Truth[] way = new Truth[claims.size()];
            for (int i = 0; i < way.length; i++) {
                way[i] = claims.get(i).of(value);
            }
            ways.putIfAbsent(Arrays.asList(way), way);
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

    /**
     * Values that the claims tell apart: those that other facts leave, else the probes of all, or for sets all sets of
     * what the probes hold; none if too many.
     */
    static Collection<?> values(List<Claim> claims) {
        if (claims.get(0).basis() instanceof Fact<?> fact && fact.bearing() != null) {
            return fact.bearing().possible();
        }
        Set<Object> probes = new LinkedHashSet<>();
        claims.forEach(claim -> probes.addAll(claim.probes()));
        Object first = probes.iterator().next();
        if (first instanceof String && claims.size() > 1) {
            probes.add(allInOne(probes));
        }
        return first instanceof Set<?> ? sets(probes) : probes;
    }

    /** A text may hold several names, and then it is perhaps each of them. */
    private static String allInOne(Set<Object> texts) {
        return texts.stream().filter(text -> !Claims.ANOTHER.equals(text)).map(String.class::cast)
                .collect(Collectors.joining("、"));
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
