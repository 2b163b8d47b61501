package org.gascheck.counsel.remedy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.gascheck.counsel.changes.ChangeSearch;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.Fields;
import org.gascheck.counsel.changes.Move;
import org.gascheck.counsel.changes.ReferencesTo;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.report.FindingEntry;

/** The moves by which acts change what a finding rests on. */
final class ActMoves implements BiFunction<FindingEntry, ChangeSearch.Attempt, List<Move>> {

    private static final int MOST_OF_ONE = 3;

    private final Acts acts;
    private final FactTree before;
    private final ReferencesTo references;
    private final Map<String, Move> made = new LinkedHashMap<>();
    private final Map<String, Act> actOf = new LinkedHashMap<>();
    private final Map<String, String> placeOf = new LinkedHashMap<>();

    ActMoves(Acts acts, FactTree before) {
        this.acts = acts;
        this.before = before;
        this.references = new ReferencesTo(before);
    }

    /** The act of a move. */
    Act act(Move move) {
        return actOf.get(move.key());
    }

    /** The record on which a move is made. */
    String place(Move move) {
        return placeOf.get(move.key());
    }

    @Override
    public List<Move> apply(FindingEntry finding, ChangeSearch.Attempt attempt) {
        FactTree now = attempt.opened().tree();
        Set<String> places = now.restsOn(finding);
        String subject = now.inTree(finding.subject().pointer());
        List.copyOf(places).forEach(place -> places.addAll(references.leadingTo(place, subject)));
        Set<Move> moves = new LinkedHashSet<>();
        // What moves have left open was tried in all ways.
        places.stream().filter(place -> !attempt.opened().isFree(place)).forEach(place ->
                addMoves(place, attempt, moves));
        return List.copyOf(moves);
    }

    private void addMoves(String place, ChangeSearch.Attempt attempt, Set<Move> moves) {
        Collection<String> added = attempt.opened().added().values();
        Set<String> removed = attempt.opened().tree().removed();
        for (Fields.Around around : Fields.around(before.model(), place)) {
            String record = around.pointer();
            if (record.isEmpty() || isWithin(record, added) || isWithin(record, removed)) {
                continue;
            }
            String rest = place.length() > record.length() ? place.substring(record.length() + 1) : "";
            String field = rest.indexOf('/') < 0 ? rest : rest.substring(0, rest.indexOf('/'));
            for (Act act : acts.of(around.type().type().getSimpleName())) {
                switch (act.does()) {
                    case CHANGE -> {
                        if (act.changes(field)) {
                            moves.add(move(act, record, 1, () -> frees(act, around)));
                        }
                    }
                    case REMOVE -> moves.add(move(act, record, 1, List::of));
                    case ADD -> {
                        String list = record + '/' + act.fields().get(0);
                        if (act.fields().get(0).equals(field) && before.at(list) instanceof List<?>) {
                            int number = number(act, record, attempt);
                            if (number <= MOST_OF_ONE) {
                                moves.add(move(act, record, number, () -> List.of(list)));
                            }
                        }
                    }
                }
            }
        }
    }

    private static boolean isWithin(String record, Collection<String> others) {
        return others.stream().anyMatch(each -> record.equals(each) || record.startsWith(each + '/'));
    }

    private static int number(Act act, String record, ChangeSearch.Attempt attempt) {
        int number = 1;
        while (attempt.has(key(act, record, number))) {
            number++;
        }
        return number;
    }

    private static String key(Act act, String record, int number) {
        return act.name() + ' ' + number + ' ' + record;
    }

    private Move move(Act act, String record, int number, Supplier<List<String>> places) {
        return made.computeIfAbsent(key(act, record, number), key -> {
            actOf.put(key, act);
            placeOf.put(key, record);
            return switch (act.does()) {
                case CHANGE -> act.fields().isEmpty()
                        ? Move.replacing(key, act.cost(), places.get())
                        : Move.changing(key, act.cost(), places.get());
                case REMOVE -> Move.removing(key, act.cost(), record);
                case ADD -> Move.adding(key, act.cost(), places.get().get(0), act.with());
            };
        });
    }

    /** The facts and parts that an act can change; not the lists of a record, unless it names them. */
    private static List<String> frees(Act act, Fields.Around around) {
        List<String> frees = new ArrayList<>();
        RecordType<?> type = around.type();
        for (Field field : type.given()) {
            boolean isNamed = act.fields().contains(field.name());
            boolean isValue = field.role() == Field.Role.FACT || field.role() == Field.Role.PART
                    || field.role() == Field.Role.REFERENCE;
            if (isNamed || act.fields().isEmpty() && isValue) {
                frees.add(around.pointer() + '/' + field.name());
            }
        }
        return frees;
    }
}
