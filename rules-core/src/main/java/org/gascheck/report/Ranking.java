package org.gascheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Groups by how many of their members that count are done, the best first: who is undetermined is not. Equal shares
 * have the same rank, and the next one counts all before it. Groups in which nobody counts have no rank and are left
 * out.
 *
 * @param <K> what groups are told apart by
 * @param rank from 1 on
 */
public record Ranking<K>(int rank, K group, Tally tally) {

    /** The ranks of groups; those of one rank in the order of the groups. */
    public static <K> List<Ranking<K>> of(Map<K, Tally> groups) {
        List<Map.Entry<K, Tally>> ordered = new ArrayList<>(groups.entrySet());
        ordered.removeIf(each -> each.getValue().counted() == 0);
        Comparator<Map.Entry<K, Tally>> byShare = (one, other) -> compare(other.getValue(), one.getValue());
        ordered.sort(byShare);
        List<Ranking<K>> ranks = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            boolean same = i > 0 && byShare.compare(ordered.get(i - 1), ordered.get(i)) == 0;
            int rank = same ? ranks.get(i - 1).rank() : i + 1;
            ranks.add(new Ranking<>(rank, ordered.get(i).getKey(), ordered.get(i).getValue()));
        }
        return List.copyOf(ranks);
    }

    /** Shares without division: 999 of 1000 is less than 1000 of 1000 however they are printed. */
    private static int compare(Tally one, Tally other) {
        return Long.compare(
                (long) one.count(MemberState.MET) * other.counted(),
                (long) other.count(MemberState.MET) * one.counted());
    }
}
