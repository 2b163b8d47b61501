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
import org.gascheck.facts.model.RecordType;

/** Has the facts of records compared, and tells those that cannot be so together: nobody could stand by what is judged of them. */
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

    /** Compares all records and reports those facts that cannot be so together, each with the place of the other. */
    void report(Input input, Problems problems) throws StoppedException {
        do {
            for (Compared<?> each : records) {
                each.in(comparison);
            }
        } while (comparison.hasLearned());
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
            int line = spots.get(other.pointer()).line();
            Text value = Wording.told(other);
            zh.append(zh.isEmpty() ? "" : "、").append(other.pointer()).append(' ').append(value.zh())
                    .append(line == 0 ? "" : "（第 " + line + " 行）");
            en.append(en.isEmpty() ? "" : ", ").append(other.pointer()).append(' ').append(value.en())
                    .append(line == 0 ? "" : " (line " + line + ")");
        }
        Text value = Wording.told(first);
        Text says = refusal.contradiction().says();
        problems.add(spots.get(first.pointer()), first::pointer, () -> new Text(
                value.zh() + "：与 " + zh + " 矛盾：" + says.zh(), value.en() + ": contradicts " + en + ": " + says.en()));
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
        refusals.forEach(refusal -> given(refusal).forEach(fact -> wanted.add(fact.pointer())));
        return Spot.of(wanted, input);
    }
}
