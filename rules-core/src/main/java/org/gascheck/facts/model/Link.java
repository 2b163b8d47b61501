package org.gascheck.facts.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Ref;

/**
 * A kind of reference whose targets are told who refers to them.
 *
 * @param reference the position of the field with the reference, or with the list of them
 * @param to        the type of the records that it leads to
 * @param referring the position of their list of those that refer to them
 * @param orUntold  whether that has those as well that do not tell to which they refer
 * @param around    the position of their reference to one of that type around them, whose list has theirs too; or -1
 */
public record Link(int reference, RecordType<?> to, int referring, boolean orUntold, int around) {

    /** More than there are areas around any; references that do not end are refused, when all are compared. */
    private static final int MOST_AROUND = 10;

    /** Those of a type of record. */
    static List<Link> of(RecordType<?> type) {
        return IntStream.range(0, type.fields().size()).boxed().flatMap(position -> of(type, position)).toList();
    }

    private static Stream<Link> of(RecordType<?> type, int position) {
        Field field = type.fields().get(position);
        if (field.role() != Field.Role.REFERENCE && field.role() != Field.Role.REFERENCE_LIST) {
            return Stream.of();
        }
        RecordType<?> to = RecordType.of(field.record());
        return IntStream.range(0, to.fields().size())
                .filter(i -> to.fields().get(i).role() == Field.Role.REFERRING
                        && to.fields().get(i).record() == type.type())
                .mapToObj(i -> new Link(
                        position, to, i, to.fields().get(i).isReferringOrUntold(),
                        Field.indexOf(to.fields(), to.fields().get(i).referringAround())));
    }

    /** Tells a record who refers to it. */
    public void tell(Record referrer, Record target) {
        ((Facts<?>) to.valueIn(target, referring)).addReferring(referrer);
    }

    /** Tells a record who refers to it, and the records around it. */
    public void tellWithThoseAround(Record referrer, Record target) {
        Record told = target;
        for (int i = 0; told != null && i < MOST_AROUND; i++) {
            tell(referrer, told);
            told = around >= 0 && to.valueIn(told, around) instanceof Ref<?> ref && ref.isGiven() ? ref.get() : null;
        }
    }
}
