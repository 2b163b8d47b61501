package org.gascheck.facts.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Comparison.Refusal;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Dispute;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.facts.model.RecordType;

/**
 * Has the facts of records compared, and tells those that cannot be so together: nobody could stand by what is judged
 * of them.
 */
final class Contradictions {

    private final List<Compared<?>> records = new ArrayList<>();
    private final Comparison comparison = new Comparison();

    private record Compared<R extends Record>(Consistency<R> consistency, R record) {

        void in(Comparison comparison) {
            consistency.compare(record, comparison);
        }
    }

    /** Remembers a record to be compared when all that it refers to is known. */
    <R extends Record> void compareLater(RecordType<R> type, R record) {
        if (type.consistency() != null) {
            records.add(new Compared<>(type.consistency(), record));
        }
    }

    /** Compares all records, until nothing more follows from what they tell. */
    void compare() {
        do {
            for (Compared<?> each : records) {
                each.in(comparison);
            }
        } while (comparison.hasLearned());
    }

    /** What the records are compared by. */
    Comparison comparison() {
        return comparison;
    }

    /** Reports those facts that cannot be so together, each with the place of the other. */
    void report(Input input, Problems problems) throws StoppedException {
        List<Refusal> refusals = comparison.refusals();
        if (!refusals.isEmpty()) {
            Map<String, Spot> spots = spots(input, refusals);
            for (Refusal refusal : refusals) {
                report(refusal, spots, problems);
            }
        }
    }

    /** The facts of which sources say different things; known when all records are compared. */
    List<Dispute> disputes() {
        return comparison.disputes();
    }

    private static void report(Refusal refusal, Map<String, Spot> spots, Problems problems) throws StoppedException {
        List<Located> facts = given(refusal);
        Located first = facts.get(0);
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Located other : facts.subList(1, facts.size())) {
            int line = other.isAssumed() ? 0 : spots.get(other.pointer()).line();
            Text value = Wording.told(other);
            Text assumed = Wording.assumed(other);
            zh.append(zh.isEmpty() ? "" : "、").append(other.pointer()).append(' ').append(value.zh())
                    .append(line == 0 ? "" : "（第 " + line + " 行）").append(assumed.zh());
            en.append(en.isEmpty() ? "" : ", ").append(other.pointer()).append(' ').append(value.en())
                    .append(line == 0 ? "" : " (line " + line + ")").append(assumed.en());
        }
        Text value = Wording.told(first);
        Text assumed = Wording.assumed(first);
        Text says = refusal.contradiction().says();
        Text with = zh.isEmpty()
                ? new Text("自相矛盾", "contradicts itself")
                : new Text("与 " + zh + " 矛盾", "contradicts " + en);
        problems.add(spotOf(first, spots), first::pointer, () -> new Text(
                value.zh() + assumed.zh() + "：" + with.zh() + "：" + says.zh(),
                value.en() + assumed.en() + ": " + with.en() + ": " + says.en()));
    }

    /** Where a fact stands; an assumed one where the nearest record around it does. */
    private static Spot spotOf(Located fact, Map<String, Spot> spots) {
        Spot spot = spots.get(fact.pointer());
        for (Place place = fact.owner(); spot == null && place != null; place = place.parent()) {
            spot = spots.get(place.pointer());
        }
        return spot == null ? new Spot(0, 0) : spot;
    }

    /** Reports facts of which two assumptions say different things. */
    static void report(List<AssumedFacts.Clash> clashes, Input input, Problems problems) throws StoppedException {
        Set<String> wanted = new LinkedHashSet<>();
        clashes.forEach(clash -> addPlaces(clash.fact(), wanted));
        Map<String, Spot> spots = clashes.isEmpty() ? Map.of() : Spot.of(wanted, input);
        for (AssumedFacts.Clash clash : clashes) {
            problems.add(
                    spotOf(clash.fact(), spots),
                    clash.fact()::pointer,
                    () -> Wording.differentAssumptions(clash.one(), clash.other()));
        }
    }

    private static void addPlaces(Located fact, Set<String> pointers) {
        pointers.add(fact.pointer());
        for (Place place = fact.owner(); fact.isAssumed() && place != null; place = place.parent()) {
            pointers.add(place.pointer());
        }
    }

    /** The facts of a refusal that are given, and in place of the others those from which they follow. */
    private static List<Located> given(Refusal refusal) {
        Set<Located> given = new LinkedHashSet<>();
        for (Located fact : refusal.facts()) {
            if (fact.isGiven()) {
                given.add(fact);
            } else {
                fact.addGiven(given);
            }
        }
        return List.copyOf(given);
    }

    /** Goes through the input once more, for where the facts stand. */
    private static Map<String, Spot> spots(Input input, List<Refusal> refusals) throws StoppedException {
        Set<String> wanted = new LinkedHashSet<>();
        refusals.forEach(refusal -> given(refusal).forEach(fact -> addPlaces(fact, wanted)));
        return Spot.of(wanted, input);
    }
}
