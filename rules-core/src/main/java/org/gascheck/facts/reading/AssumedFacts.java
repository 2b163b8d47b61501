package org.gascheck.facts.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Bearing;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;
import org.gascheck.facts.Ref;
import org.gascheck.facts.model.Events;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;

/** Fills the unknown facts of a submission with what is assumed of them. */
final class AssumedFacts {

    private final Comparison comparison;
    private final Submission submission;
    private final Map<String, Integer> filled = new LinkedHashMap<>();
    private final List<Clash> clashes = new ArrayList<>();
    private Assumption assumption;
    private LocalDate lastEvent;

    /**
     * A fact of which two assumptions say different things.
     *
     * @param one   that which came first
     * @param other the other
     */
    record Clash(Located fact, String one, String other) {
    }

    private AssumedFacts(Comparison comparison, Submission submission) {
        this.comparison = comparison;
        this.submission = submission;
    }

    /**
     * Fills a submission. Facts that are told, or forced by others, stay what they are; so do those that are left to a
     * person.
     */
    static AssumedFacts in(Submission submission, Assumptions assumptions, Comparison comparison) {
        AssumedFacts assumed = new AssumedFacts(comparison, submission);
        for (Assumption each : assumptions.all()) {
            assumed.assumption = each;
            assumed.filled.put(each.declared(), 0);
            assumed.lookInto(submission.model().submission(), submission, 0);
        }
        return assumed;
    }

    private void lookInto(RecordType<?> type, Record record, int depth) {
        Assumption.Step step = assumption.path().get(depth);
        Object held = type.valueIn(record, step.index());
        if (depth == assumption.path().size() - 1) {
            fill((Located) held);
        } else if (step.field().role() == Field.Role.PART) {
            lookInto(step, (Record) held, depth + 1);
        } else {
            Facts<?> list = (Facts<?>) held;
            for (int i = 0; list.isKnown() && i < list.size(); i++) {
                lookInto(step, list.get(i), depth + 1);
            }
        }
    }

    private void lookInto(Assumption.Step step, Record member, int depth) {
        RecordType<?> type = RecordType.of(step.field().record());
        for (Assumption.Condition each : step.conditions()) {
            if (!holds(each, type.valueIn(member, each.index()))) {
                return;
            }
        }
        lookInto(type, member, depth);
    }

    /** Whether a condition holds of what is told; what is itself assumed fulfils none, so that no order matters. */
    private static boolean holds(Assumption.Condition condition, Object held) {
        if (held instanceof Fact<?> fact) {
            return fact.isSettled() && !fact.isAssumed() && condition.value().equals(fact.value());
        }
        return condition.value().equals(held instanceof Ref<?> ref ? ref.id() : held);
    }

    @SuppressWarnings("unchecked")
    private void fill(Located held) {
        boolean isFilled = held instanceof Facts<?> list
                ? comparison.assumeNone(list, assumption.declared())
                : comparison.assume((Fact<Object>) held, (Bearing<Object>) assumption.bearing());
        if (isFilled) {
            filled.merge(assumption.declared(), 1, Integer::sum);
            if (assumption.filled().happened() && (lastEvent == null || day().isAfter(lastEvent))) {
                lastEvent = day();
            }
        } else if (held instanceof Fact<?> fact
                && fact.isAssumed()
                && !fact.given().equals(assumption.bearing().given())) {
            clashes.add(new Clash(held, held.assumption(), assumption.declared()));
        }
    }

    private LocalDate day() {
        return Events.firstDay(assumption.bearing().given());
    }

    /** Facts of which two assumptions say different things. */
    List<Clash> clashes() {
        return clashes;
    }

    /** Whether any fact was filled. */
    boolean areSome() {
        return filled.values().stream().anyMatch(count -> count > 0);
    }

    /**
     * The last day on which something of the submission, with what is assumed, is said to have happened; null where
     * nothing is.
     */
    LocalDate lastEvent(LocalDate told) {
        return lastEvent == null || told != null && told.isAfter(lastEvent) ? told : lastEvent;
    }

    /** How many facts each assumption filled. */
    List<Submission.Assumed> counts() {
        return filled.entrySet().stream().map(each -> new Submission.Assumed(each.getKey(), each.getValue())).toList();
    }
}
