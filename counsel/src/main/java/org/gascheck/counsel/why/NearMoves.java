package org.gascheck.counsel.why;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.gascheck.counsel.changes.ChangeSearch;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.Fields;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Move;
import org.gascheck.counsel.changes.ReferencesTo;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.facts.model.Field;
import org.gascheck.report.FindingEntry;
import org.gascheck.truth.OpenFact;

/** Single facts that could be otherwise, whether or not anybody can change them. */
final class NearMoves implements BiFunction<FindingEntry, ChangeSearch.Attempt, List<Move>> {

    private static final int MOST_MEMBERS = 50;

    private final FactTree before;
    private final FindingId id;
    private final ToDoubleFunction<String> cost;
    private final ReferencesTo references;

    NearMoves(FactTree before, FindingId id, ToDoubleFunction<String> cost) {
        this.before = before;
        this.id = id;
        this.cost = cost;
        this.references = new ReferencesTo(before);
    }

    @Override
    public List<Move> apply(FindingEntry finding, ChangeSearch.Attempt attempt) {
        FactTree now = attempt.opened().tree();
        Set<String> places = new LinkedHashSet<>();
        for (Located each : finding.grounds()) {
            places.add(now.inTree(each.pointer()));
        }
        for (OpenFact each : finding.open()) {
            Place place = each.place().isBehindReference() ? each.place().parent() : each.place();
            places.add(now.inTree(place.pointer()));
        }
        // That a reference does not lead to a record is no evidence, and can be otherwise all the same.
        List.copyOf(places).forEach(place -> places.addAll(references.leadingBeside(place, id.subject())));
        List<Move> moves = new ArrayList<>();
        Set<String> members = new LinkedHashSet<>();
        for (String place : places) {
            Field field = Fields.at(now.model(), place);
            if (field == null || attempt.opened().isFree(place)) {
                continue;
            }
            if (field.role() == Field.Role.LIST && before.at(place) instanceof List<?> list) {
                addAdding(place, attempt, moves);
                for (int i = 0; i < Math.min(MOST_MEMBERS, list.size()); i++) {
                    members.add(place + '/' + i);
                }
            } else {
                moves.add(Move.replacing("tell " + place, distance(place), List.of(place)));
                addMember(place, members);
            }
        }
        for (String member : members) {
            if (!id.subject().equals(member) && !id.subject().startsWith(member + '/')) {
                moves.add(Move.removing("remove " + member, distance(member), member));
            }
        }
        return moves;
    }

    private void addAdding(String list, ChangeSearch.Attempt attempt, List<Move> moves) {
        int number = 1;
        while (attempt.has("add " + number + ' ' + list)) {
            number++;
        }
        moves.add(Move.adding("add " + number + ' ' + list, distance(list), list, Map.of()));
    }

    /** The innermost member of a list of records that a fact is told of. */
    private void addMember(String place, Set<String> members) {
        String[] steps = place.substring(1).split("/");
        for (int i = steps.length - 1; i > 0; i--) {
            if (!steps[i].isEmpty() && Character.isDigit(steps[i].charAt(0))) {
                members.add('/' + String.join("/", List.of(steps).subList(0, i + 1)));
                return;
            }
        }
    }

    private double distance(String place) {
        return 1 + cost.applyAsDouble(place) / 1_000;
    }
}
