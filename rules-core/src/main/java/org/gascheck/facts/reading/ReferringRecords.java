package org.gascheck.facts.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Ref;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.Link;
import org.gascheck.facts.model.RecordType;

/**
 * Tells records which others refer to them. A list of references that is not given may lead to any record: the first
 * record with such a list counts with each, so that a reader is asked for it; more would make this as slow as there are
 * pairs.
 */
final class ReferringRecords {

    private final Map<RecordType<?>, List<Record>> toBeTold = new HashMap<>();
    private final List<Referrer> referrers = new ArrayList<>();

    private record Referrer(RecordType<?> type, Record record, Link link) {

        Object reference() {
            return type.valueIn(record, link.reference());
        }
    }

    /** Remembers a record that refers to others, or to which others may refer. */
    void remember(RecordType<?> type, Record record) {
        for (Link link : type.links()) {
            referrers.add(new Referrer(type, record, link));
        }
        if (type.has(Field.Role.REFERRING)) {
            toBeTold.computeIfAbsent(type, key -> new ArrayList<>()).add(record);
        }
    }

    /** Tells the records, when it is known where all references lead. */
    void tell(Record population) {
        tellOfUnknown(RecordType.of(population.getClass()), population);
        Map<Link, Record> withUnknownList = new HashMap<>();
        for (Referrer referrer : referrers) {
            Object reference = referrer.reference();
            if (reference instanceof Ref<?> ref) {
                if (ref.isGiven()) {
                    referrer.link().tellWithThoseAround(referrer.record(), ref.get());
                } else if (referrer.link().orUntold()) {
                    toBeTold.getOrDefault(referrer.link().to(), List.of())
                            .forEach(target -> referrer.link().tell(referrer.record(), target));
                }
            } else if (reference instanceof Facts<?> list && list.isGiven()) {
                list.forEach(target -> referrer.link().tell(referrer.record(), target));
            } else {
                withUnknownList.putIfAbsent(referrer.link(), referrer.record());
            }
        }
        withUnknownList.forEach((link, record) ->
                toBeTold.getOrDefault(link.to(), List.of()).forEach(target -> link.tell(record, target)));
    }

    /** On a list that nobody handed in there may be some that refer to any record, as there may be of no reference. */
    private void tellOfUnknown(RecordType<?> type, Record population) {
        for (int i = 0; i < type.fields().size() && !toBeTold.isEmpty(); i++) {
            if (type.valueIn(population, i) instanceof Facts<?> list && !list.isKnown()) {
                for (Link link : RecordType.of(type.fields().get(i).record()).links()) {
                    if (link.orUntold() && toBeTold.containsKey(link.to())) {
                        Record unknown = list.iterator().next();
                        toBeTold.get(link.to()).forEach(target -> link.tell(unknown, target));
                    }
                }
            }
        }
    }
}
