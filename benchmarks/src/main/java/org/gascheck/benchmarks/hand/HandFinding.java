package org.gascheck.benchmarks.hand;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.facts.Ref;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;

/**
 * What hand-written code finds. It keeps what citation, evidence and message are rendered from when they are asked for.
 *
 * @param read the facts and lists that the condition reads
 */
public record HandFinding(
        Law law, Requirement requirement, Identified subject, Place place, Outcome outcome, Located[] read) {

    /** The id of the instrument. */
    public String instrument() {
        return law.pack().instrument().id();
    }

    /** The document number and the provisions. */
    public String citation() {
        List<String> provisions =
                outcome == Outcome.NOT_APPLICABLE ? requirement.provisions() : requirement.provisionsFor(subject);
        return law.pack().instrument().number() + " " + String.join("、", provisions);
    }

    /** The known facts that the condition reads, by JSON Pointer. */
    public Map<String, Object> evidence() {
        Map<String, Object> evidence = new LinkedHashMap<>();
        for (Located each : read) {
            collect(each, evidence);
        }
        return evidence;
    }

    /** What is found, said to the submitter. */
    public Text message() {
        Text title = requirement.title();
        return switch (outcome) {
            case BREACHED, NEEDS_REVIEW -> requirement.messages().get(outcome);
            case NOT_YET_DUE -> {
                Text breached = requirement.messages().get(Outcome.BREACHED);
                yield new Text(
                        breached.zh() + "期限为 " + requirement.due().date() + "，尚未届满。",
                        breached.en() + " The due date, " + requirement.due().date() + ", has not passed.");
            }
            case UNDETERMINED ->
                    new Text("资料不足，尚不能判定：" + title.zh(), "The facts do not decide this yet: " + title.en());
            case SATISFIED -> new Text("已做到：" + title.zh(), "Met: " + title.en());
            case NOT_APPLICABLE ->
                    new Text("不适用。" + requirement.applies().zh(), "Not applicable. " + requirement.applies().en());
        };
    }

    private static void collect(Object value, Map<String, Object> evidence) {
        if (value instanceof Fact<?> || value instanceof Ref<?>) {
            Located fact = (Located) value;
            if (fact.isKnown()) {
                evidence.put(fact.pointer(), fact.shown());
            }
        } else if (value instanceof Facts<?> list && list.isKnown()) {
            if (list.isKnownEmpty()) {
                evidence.put(list.pointer(), List.of());
            }
            list.forEach(member -> collectMember(member, evidence));
        } else if (value instanceof Record part && !(value instanceof Identified)) {
            collectMember(part, evidence);
        }
    }

    private static void collectMember(Record member, Map<String, Object> evidence) {
        try {
            for (RecordComponent component : member.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(member), evidence);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
