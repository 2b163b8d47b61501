package org.gascheck.counsel.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.ChangeSearch;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.Fields;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.counsel.changes.Move;
import org.gascheck.counsel.changes.ReferencesTo;
import org.gascheck.facts.model.Field;
import org.gascheck.law.Outcome;
import org.gascheck.law.Rate;
import org.gascheck.law.Requirement;
import org.gascheck.report.FindingEntry;

/**
 * Single facts that could be otherwise, whether or not anybody can change them, and members that could be there or not.
 * A rate is counted from findings on members, of which it keeps only what decides it: their facts are gone through too.
 */
final class NearMoves implements BiFunction<FindingEntry, ChangeSearch.Attempt, List<Move>> {

    private static final int MOST_MEMBERS = 50;
    /** Less than any difference between facts of other costs: of what comes to the same, the least is taken away. */
    private static final double OF_TAKING_MORE = 1e-6;
    private static final double OF_WHAT_IS_NO_EVIDENCE = 1e-5;
    private static final double OF_WHAT_COMPARES = 1e-4;
    private static final double OF_COMING_LATER = 1e-10;

    private final ComplianceChecker checker;
    private final FactTree before;
    private final FindingId id;
    private final ToDoubleFunction<String> cost;
    private final ReferencesTo references;
    /** How it is counted; null where the finding is none of a rate. */
    private final Rate rate;
    private boolean thorough = true;

    NearMoves(ComplianceChecker checker, FactTree before, FindingId id, ToDoubleFunction<String> cost) {
        this.checker = checker;
        this.before = before;
        this.id = id;
        this.cost = cost;
        this.references = new ReferencesTo(before);
        this.rate = checker.packs().stream().filter(pack -> pack.instrument().id().equals(id.instrument()))
                .flatMap(pack -> pack.nearest(id.requirement()).stream())
                .map(Requirement::rate).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether all members were told that a finding rests on; else there were too many. */
    boolean wereThorough() {
        return thorough;
    }

    @Override
    public List<Move> apply(FindingEntry finding, ChangeSearch.Attempt attempt) {
        FactTree now = attempt.opened().tree();
        Set<String> places = now.restsOn(finding);
        for (FindingEntry each : ofMembers(now)) {
            places.addAll(now.restsOn(each));
        }
        // That a reference does not lead to a record is no evidence, and can be otherwise all the same.
        List.copyOf(places).forEach(place -> places.addAll(references.leadingBeside(place, id.subject())));
        Set<String> evidence = Set.copyOf(places);
        places.addAll(some(references.leadingBeside(id.subject())));
        List<Move> moves = new ArrayList<>();
        Map<String, Double> members = new LinkedHashMap<>();
        for (String place : places) {
            Field field = Fields.at(now.model(), place);
            if (field == null || attempt.opened().isFree(place)) {
                continue;
            }
            double farther = evidence.contains(place) ? 0 : OF_WHAT_IS_NO_EVIDENCE;
            if (field.role() == Field.Role.LIST && before.at(place) instanceof List<?> list) {
                addAdding(place, attempt, moves);
                int tried = some(list).size();
                for (int i = 0; i < tried; i++) {
                    members.putIfAbsent(place + '/' + i, 0.0);
                }
            } else {
                moves.add(Move.replacing("tell " + place, distance(place, farther, moves), List.of(place)));
            }
            addMembers(place, farther, members);
        }
        if (attempt.moves().isEmpty()) {
            addOthers(places, moves);
        }
        members.forEach((member, farther) -> {
            if (!id.subject().equals(member) && !id.subject().startsWith(member + '/')) {
                moves.add(Move.removing("remove " + member, distance(member, farther, moves), member));
            }
        });
        return moves;
    }

    /** What is no evidence of a finding can contradict what is, so that a person has to judge. */
    private void addOthers(Set<String> places, List<Move> moves) {
        String own = ReferencesTo.outermost(id.subject()) + '/';
        List<String> others = before.told().stream().filter(each -> !places.contains(each) && isSingle(each))
                .sorted(Comparator.comparing(each -> !each.startsWith(own))).toList();
        for (String each : some(others)) {
            moves.add(Move.replacing("tell " + each, distance(each, OF_WHAT_COMPARES, moves), List.of(each)));
        }
    }

    private boolean isSingle(String place) {
        Field field = Fields.at(before.model(), place);
        return field.role() == Field.Role.FACT && !field.value().set();
    }

    /** The findings from which a rate is counted, those first that are neither satisfied nor without object. */
    private List<FindingEntry> ofMembers(FactTree now) {
        Judged judged = rate == null ? null : Judged.by(checker, now);
        if (judged == null) {
            return List.of();
        }
        List<FindingEntry> decisive = new ArrayList<>();
        List<FindingEntry> others = new ArrayList<>();
        judged.findings().forEach((finding, entry) -> {
            if (finding.instrument().equals(id.instrument()) && (rate.members().contains(finding.requirement())
                    || rate.demands().contains(finding.requirement()))) {
                boolean done = entry.outcome() == Outcome.SATISFIED || entry.outcome() == Outcome.NOT_APPLICABLE;
                (done ? others : decisive).add(entry);
            }
        });
        decisive.addAll(others);
        return some(decisive);
    }

    private <T> List<T> some(List<T> all) {
        thorough &= all.size() <= MOST_MEMBERS;
        return all.subList(0, Math.min(MOST_MEMBERS, all.size()));
    }

    private void addAdding(String list, ChangeSearch.Attempt attempt, List<Move> moves) {
        int number = 1;
        while (attempt.has("add " + number + ' ' + list)) {
            number++;
        }
        moves.add(Move.adding("add " + number + ' ' + list, distance(list, 0, moves), list, Map.of()));
    }

    /** The members of lists in which a fact is told; each is farther than those within it. */
    private void addMembers(String place, double farther, Map<String, Double> members) {
        double distance = farther;
        for (Fields.Around around : Fields.around(before.model(), place)) {
            String pointer = around.pointer();
            if (!pointer.isEmpty() && Character.isDigit(pointer.charAt(pointer.lastIndexOf('/') + 1))) {
                if (farther == 0) {
                    members.merge(pointer, distance, Math::max);
                } else {
                    members.putIfAbsent(pointer, distance);
                }
                distance += OF_TAKING_MORE;
            }
        }
    }

    /** Of what is as far, what comes first is told first. */
    private double distance(String place, double farther, List<Move> earlier) {
        return 1 + cost.applyAsDouble(place) / 1_000 + farther + earlier.size() * OF_COMING_LATER;
    }
}
