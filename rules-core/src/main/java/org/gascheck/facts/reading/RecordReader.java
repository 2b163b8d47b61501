package org.gascheck.facts.reading;

import com.fasterxml.jackson.core.JsonToken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gascheck.Text;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Owner;
import org.gascheck.facts.Place;
import org.gascheck.facts.Ref;
import org.gascheck.facts.UncountedDay;
import org.gascheck.facts.model.Events;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;

/** Reads a record with all that is nested in it from tokens, going on after each problem. */
final class RecordReader implements Reporting {

    private static final String ASSUMPTIONS = "assumptions";

    private final FactModel model;
    private final Tokens tokens;
    private final ReadLimits limits;
    private final Assumptions known;
    private final Problems problems;
    private final Contradictions contradictions;
    private final ReferringRecords referring;
    private final FarDays farDays;
    private final UntoldMembers untold;
    private final References references = new References();
    private final List<Assumption> declared = new ArrayList<>();
    private final List<UncountedDay> uncountedDays = new ArrayList<>();
    private LocalDate lastEvent;
    private int records;

    RecordReader(
            FactModel model,
            Tokens tokens,
            ReadLimits limits,
            Assumptions known,
            Problems problems,
            Contradictions contradictions,
            ReferringRecords referring,
            FarDays farDays,
            UntoldMembers untold) {
        this.model = model;
        this.tokens = tokens;
        this.limits = limits;
        this.known = known;
        this.problems = problems;
        this.contradictions = contradictions;
        this.referring = referring;
        this.farDays = farDays;
        this.untold = untold;
    }

    /** The record at the current token with all that is in it, its references resolved; null where there is none. */
    <R extends Record> R read(RecordType<R> type) throws StoppedException {
        R read = readRecord(type, Place.ROOT, null);
        references.resolve(problems);
        return read;
    }

    /** By their identity, the records to which references lead. */
    Set<Record> referredTo() {
        return references.referredTo();
    }

    /** The assumptions that were declared. */
    List<Assumption> declared() {
        return declared;
    }

    /** The last day on which something is told to have happened; null where there is none. */
    LocalDate lastEvent() {
        return lastEvent;
    }

    /** The days that cannot be meant, where that is no fault. */
    List<UncountedDay> uncountedDays() {
        return uncountedDays;
    }

    /** Reads the object at the current token, or reports what stands there instead and returns null. */
    private <R extends Record> R readRecord(RecordType<R> type, Place place, Owner<R> owned) throws StoppedException {
        if (tokens.current() != JsonToken.START_OBJECT) {
            report(place::pointer, () -> Wording.expected(tokens, "一个 JSON 对象", "a JSON object"));
            tokens.skipChildren();
            return null;
        }
        records++;
        if (records > limits.records()) {
            throw new StoppedException(tokens.here(), place.pointer(), Wording.tooMany(limits));
        }
        List<Field> fields = type.fields();
        Object[] values = new Object[fields.size()];
        boolean[] given = new boolean[values.length];
        boolean idRejected = false;
        List<Owner<?>> owners = new ArrayList<>(2);
        Place scope = place.parent() == null ? place : place.parent();
        Spot start = tokens.here();
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.name();
            if (name == null) {
                report(place::pointer, () -> Wording.nameIsNoText(tokens.foreign()));
                tokens.next();
                tokens.skipChildren();
                continue;
            }
            boolean isComment = name.startsWith(Field.COMMENT);
            int index = isComment ? -1 : Field.indexOf(fields, name);
            if (index < 0) {
                if (!isComment) {
                    report(() -> place.pointerOf(Wording.step(name)), () -> Wording.unknownField(name, type));
                }
                tokens.next();
                tokens.skipChildren();
                continue;
            }
            if (given[index]) {
                report(() -> place.pointerOf(name), () -> Wording.repeatedField(name));
            }
            given[index] = true;
            if (tokens.next() != JsonToken.VALUE_NULL) {
                values[index] = readValue(fields.get(index), place, scope, owners);
                idRejected |= index == 0 && values[index] == null;
            }
        }
        untold.note(type, values);
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = absent(fields.get(i), place);
            }
            if (fields.get(i).role() == Field.Role.OWNER) {
                values[i] = owned == null ? values[i] : owned;
            }
        }
        farDays.remember(fields, values);
        R made = type.make(values);
        Owner.resolveAll(owners, made);
        referring.remember(type, made);
        contradictions.compareLater(type, made);
        if (type.hasId() && !idRejected) {
            checkId(made, type, (String) values[0], place, start);
        }
        return made;
    }

    /**
     * What a field holds that is left out; where an assumption leads into it, each of its facts is unknown by itself.
     */
    private Object absent(Field field, Place place) {
        return field.role() == Field.Role.PART && known.leadInto(field)
                ? empty(RecordType.of(field.record()), place.field(field.name()))
                : RecordType.absent(field, place);
    }

    private <R extends Record> R empty(RecordType<R> type, Place place) {
        R made = type.make(type.fields().stream().map(field -> absent(field, place)).toArray());
        contradictions.compareLater(type, made);
        return made;
    }

    private <R extends Record> void checkId(R made, RecordType<R> type, String id, Place place, Spot start)
            throws StoppedException {
        if (id == null) {
            problems.add(
                    start, () -> place.pointerOf("id"), () -> new Text("缺少 id；应为文本", "id is missing; expected text"));
            return;
        }
        References.Known other = references.add(type.type(), place, id, made);
        if (other != null) {
            problems.add(start, () -> place.pointerOf("id"), () -> Wording.repeatedId(
                    id, type.type(), other.id(), other.place().pointerOf("id")));
        }
    }

    private Object readValue(Field field, Place place, Place scope, List<Owner<?>> owners) throws StoppedException {
        return switch (field.role()) {
            case ID -> new ValueReader(this, tokens, field, place).text();
            case FACT -> Fact.at(place, field.name(), readFact(field, place));
            case PART -> readRecord(RecordType.of(field.record()), place.field(field.name()), null);
            case LIST -> readList(field, RecordType.of(field.record()), place, owners);
            case REFERENCE -> readReference(field, new ValueReader(this, tokens, field, place), place, scope);
            case REFERENCE_LIST -> readReferences(field, place, scope);
            case OWNER, REFERRING -> null;
        };
    }

    private Object readFact(Field field, Place place) throws StoppedException {
        Object value = new ValueReader(this, tokens, field, place).value();
        if (field.happened() && value != null) {
            LocalDate event = Events.firstDay(value);
            lastEvent = lastEvent == null || event.isAfter(lastEvent) ? event : lastEvent;
        }
        return value;
    }

    private <R extends Record> Facts<R> readList(Field field, RecordType<R> type, Place place, List<Owner<?>> owners)
            throws StoppedException {
        if (!startsArray(place, field)) {
            return null;
        }
        List<Supplier<R>> members = new ArrayList<>();
        boolean owned = type.has(Field.Role.OWNER);
        while (tokens.next() != JsonToken.END_ARRAY) {
            Owner<R> owner = owned ? new Owner<>() : null;
            Place at = place.item(field.name(), members.size());
            R member = readRecord(type, at, owner);
            if (owner != null) {
                owners.add(owner);
            }
            members.add(untold.member(type, at, member));
        }
        return Facts.complete(place, field.name(), List.copyOf(members));
    }

    private <R extends Record> Ref<R> readReference(Field field, ValueReader reader, Place place, Place scope)
            throws StoppedException {
        String id = reader.text();
        if (id == null) {
            return null;
        }
        Ref<R> ref = Ref.to(place, field.name(), id);
        Place within = model.isTopLevel(field.record()) ? Place.ROOT : scope;
        references.add(ref, field.record(), within, tokens.here(), reader.index());
        return ref;
    }

    private <R extends Record> Facts<R> readReferences(Field field, Place place, Place scope) throws StoppedException {
        if (!startsArray(place, field)) {
            return null;
        }
        List<Ref<R>> members = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        ValueReader reader = new ValueReader(this, tokens, field, place);
        while (tokens.next() != JsonToken.END_ARRAY) {
            reader.member(members.size());
            Ref<R> member = readReference(field, reader, place, scope);
            members.add(member);
            if (member != null && !ids.add(member.id())) {
                report(() -> place.pointerOf(field.name()), () -> Wording.listedTwice(member.id()));
            }
        }
        return members.contains(null) ? null : Facts.complete(place, field.name(), List.copyOf(members));
    }

    private boolean startsArray(Place place, Field field) throws StoppedException {
        if (tokens.current() == JsonToken.START_ARRAY) {
            return true;
        }
        report(() -> place.pointerOf(field.name()), () -> Wording.expected(tokens, "一个列表", "a list"));
        tokens.skipChildren();
        return false;
    }

    /** Notes a day that cannot be meant. */
    @Override
    public void passOver(UncountedDay day) {
        uncountedDays.add(day);
    }

    /** Reads the assumptions that the submission declares. */
    @Override
    public void took(Field field, Object value, Problems.Told<String> pointer) throws StoppedException {
        if (field.declaredIn() != Submission.class || !field.name().equals(ASSUMPTIONS)) {
            return;
        }
        try {
            declared.add(AssumptionReader.read(model, (String) value));
            if (declared.size() == Assumptions.MOST + 1) {
                report(pointer, Wording::tooManyAssumptions);
            }
        } catch (AssumptionReader.Fault e) {
            report(pointer, e::text);
        }
    }

    @Override
    public ReadLimits limits() {
        return limits;
    }

    @Override
    public void report(Problems.Told<String> pointer, Problems.Told<Text> message) throws StoppedException {
        problems.add(tokens.here(), pointer, message);
    }
}
