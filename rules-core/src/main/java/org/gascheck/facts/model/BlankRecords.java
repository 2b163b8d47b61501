package org.gascheck.facts.model;

import java.util.List;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Owner;
import org.gascheck.facts.Place;
import org.gascheck.facts.Ref;

/** Makes records of which nothing is known, and what stands in a record where nothing is told. */
final class BlankRecords {

    private BlankRecords() {
    }

    /** A record of which nothing is known because all that could stand at the place is unknown. */
    static <R extends Record> R at(RecordType<R> type, Place place) {
        Fact<Object> unknown = Fact.unknownWith(place);
        List<Field> fields = type.fields();
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            values[i] = field.role() == Field.Role.FACT ? unknown : in(field, place);
        }
        return type.make(values);
    }

    /**
     * A record of which nothing is known because the reference at a place is not given; each of its fields is told of
     * below that.
     */
    static <R extends Record> R behind(RecordType<R> type, Place reference) {
        List<Field> fields = type.fields();
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            values[i] = field.role() == Field.Role.FACT && field.isInJson()
                    ? Fact.behind(reference, field.name())
                    : in(field, field.isInJson() ? reference.behind(field.name()) : reference);
        }
        return type.make(values);
    }

    /** A record of which nothing is told but its id. */
    static <R extends Record> R untold(RecordType<R> type, Place place, String id) {
        return type.make(type.fields().stream()
                .map(field -> field.role() == Field.Role.ID ? id : absent(field, place))
                .toArray());
    }

    private static Object in(Field field, Place place) {
        return switch (field.role()) {
            case ID -> null;
            case FACT -> Fact.unknownWith(place);
            case PART -> at(RecordType.of(field.record()), place);
            case LIST, REFERENCE_LIST, REFERRING -> Facts.unknown(place, null, RecordType.of(field.record()).blanks());
            case REFERENCE -> Ref.unknown(place, null, RecordType.of(field.record()).blanks());
            case OWNER -> new Owner<>(Blank.at(RecordType.of(field.record()), place));
        };
    }

    /** What a component is given where the submission leaves it out, in the record at a place. */
    static Object absent(Field field, Place place) {
        return switch (field.role()) {
            case ID -> null;
            case FACT -> Fact.at(place, field.name(), null);
            case PART -> at(RecordType.of(field.record()), place.field(field.name()));
            case LIST, REFERENCE_LIST -> Facts.unknown(place, field.name(), RecordType.of(field.record()).blanks());
            case REFERENCE -> Ref.unknown(place, field.name(), RecordType.of(field.record()).blanksBehind());
            case OWNER -> new Owner<>();
            case REFERRING -> Facts.referring(place);
        };
    }
}
