package org.gascheck.facts.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Ref;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;

/**
 * Tells records which others refer to them. A list of references that is not given may lead to any record: the first record with such
 * a list counts with each, so that a reader is asked for it; more would make this as slow as there are pairs.
 */
final class ReferringRecords {

    private final Map<RecordType<?>, List<Link>> links = new HashMap<>();
    private final Map<RecordType<?>, List<Record>> toBeTold = new HashMap<>();
    private final List<Referrer> referrers = new ArrayList<>();

    /**
     * A kind of reference whose targets are told who refers to them.
     *
     * @param reference the position of the field with the reference, or with the list of them
     * @param to        the type of the records that it leads to
     * @param referring the position of their list of those that refer to them
     */
    private record Link(int reference, RecordType<?> to, int referring) {

        void tell(Record referrer, Record target) {
            ((Facts<?>) to.valueIn(target, referring)).addReferring(referrer);
        }
    }

    private record Referrer(RecordType<?> type, Record record, Link link) {

        Object reference() {
            return type.valueIn(record, link.reference());
        }
    }

    /** Remembers a record that refers to others, or to which others may refer. */
    void remember(RecordType<?> type, Record record) {
        for (Link link : links.computeIfAbsent(type, ReferringRecords::linksOf)) {
            referrers.add(new Referrer(type, record, link));
        }
        if (type.fields().stream().anyMatch(field -> field.role() == Field.Role.REFERRING)) {
            toBeTold.computeIfAbsent(type, key -> new ArrayList<>()).add(record);
        }
    }

    /** Tells the records, when it is known where all references lead. */
    void tell() {
        Map<Link, Record> withUnknownList = new HashMap<>();
        for (Referrer referrer : referrers) {
            Object reference = referrer.reference();
            if (reference instanceof Ref<?> ref) {
                if (ref.isGiven()) {
                    referrer.link().tell(referrer.record(), ref.get());
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

    private static List<Link> linksOf(RecordType<?> type) {
        return IntStream.range(0, type.fields().size()).boxed().flatMap(i -> linksOf(type, i)).toList();
    }

    private static Stream<Link> linksOf(RecordType<?> type, int position) {
        Field field = type.fields().get(position);
        if (field.role() != Field.Role.REFERENCE && field.role() != Field.Role.REFERENCE_LIST) {
            return Stream.of();
        }
        RecordType<?> to = RecordType.of(field.record());
        return IntStream.range(0, to.fields().size())
                .filter(i -> to.fields().get(i).role() == Field.Role.REFERRING && to.fields().get(i).record() == type.type())
                .mapToObj(i -> new Link(position, to, i));
    }
}
