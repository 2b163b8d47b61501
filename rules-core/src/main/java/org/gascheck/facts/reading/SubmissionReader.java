package org.gascheck.facts.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Owner;
import org.gascheck.facts.Place;
import org.gascheck.facts.Ref;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.model.ValueType;

/** Reads one submission, going on after each problem so that all of them are told at once. */
final class SubmissionReader {

    private static final JsonFactory USUAL = factory(ReadLimits.DEFAULT);

    private final FactModel model;
    private final byte[] json;
    private final ReadLimits limits;
    private final JsonFactory factory;
    private final Problems problems;
    private final Map<Key, Record> recordsById = new HashMap<>();
    private final List<Unresolved> references = new ArrayList<>();

    /** An id counts within the record that the list of its records stands in. */
    private record Key(Class<? extends Record> type, Place scope, String id) implements Comparable<Key> {

        /** The same for all ids that look alike. */
        Key likeness() {
            return new Key(type, scope, Lookalikes.likeness(id));
        }

        /** Lets a hash map stay fast where somebody chose ids of the same hash. */
        @Override
        public int compareTo(Key other) {
            return id.compareTo(other.id);
        }
    }

    /** A reference, and where it is: in a field or, from 0, in the list in a field. */
    private record Unresolved(Ref<?> ref, Key key, JsonLocation location, Place place, String field, int index) {

        String pointer() {
            return index < 0 ? place.pointerOf(field) : place.pointerOf(field) + '/' + index;
        }
    }

    SubmissionReader(FactModel model, byte[] json, String source, ReadLimits limits) {
        this.model = model;
        this.json = json;
        this.limits = limits;
        // A factory remembers field names, so that making one for every document would be slow.
        this.factory = limits.equals(ReadLimits.DEFAULT) ? USUAL : factory(limits);
        this.problems = new Problems(source, json, limits);
    }

    private static JsonFactory factory(ReadLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNumberLength(limits.numberLength())
                        .maxStringLength(limits.textLength())
                        .build())
                .build();
    }

    Submission read() {
        Submission submission = problems.addFaultOfEncoding() ? null : readText();
        List<Problem> found = problems.inOrder();
        if (!found.isEmpty()) {
            throw new InvalidSubmissionException(found);
        }
        return submission;
    }

    private Submission readText() {
        Submission submission = null;
        try (JsonParser parser = factory.createParser(json)) {
            try {
                submission = readDocument(parser);
                if (problems.inOrder().isEmpty()) {
                    reportContradictions(submission);
                }
            } catch (StreamConstraintsException e) {
                problems.addLimit(e, parser.currentLocation());
            } catch (StreamReadException e) {
                problems.addSyntax(this::typesNamed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return submission;
    }

    /** The types of the values that fields of a name have. */
    private List<ValueType> typesNamed(String field) {
        return model.recordTypes().stream().flatMap(type -> type.field(field).stream()).map(Field::value).filter(Objects::nonNull).toList();
    }

    private void reportContradictions(Submission submission) throws IOException {
        Map<String, Text> contradictions = Contradictions.in(submission);
        if (contradictions.isEmpty()) {
            return;
        }
        try (JsonParser parser = factory.createParser(json)) {
            while (parser.nextToken() != null) {
                Text message = contradictions.remove(parser.getParsingContext().pathAsPointer().toString());
                if (message != null) {
                    report(parser, () -> parser.getParsingContext().pathAsPointer().toString(), () -> message);
                }
            }
        }
    }

    private Submission readDocument(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            problems.add(parser.currentLocation(), () -> "",
                    () -> new Text("文件是空的；应为一个 JSON 对象", "the input is empty; expected a JSON object"));
            return null;
        }
        Submission submission = readRecord(parser, model.submission(), Place.ROOT, null);
        resolveReferences();
        if (parser.nextToken() != null) {
            report(parser, () -> "", () -> new Text("JSON 对象之后还有内容", "there is more after the JSON object"));
        }
        return submission;
    }

    /** Reads the object at the parser's token, or reports what stands there instead and returns null. */
    private <R extends Record> R readRecord(JsonParser parser, RecordType<R> type, Place place, Owner<R> owned)
            throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            report(parser, place::pointer, () -> Wording.expected(parser, "一个 JSON 对象", "a JSON object"));
            parser.skipChildren();
            return null;
        }
        List<Field> fields = type.fields();
        Object[] values = new Object[fields.size()];
        boolean[] given = new boolean[values.length];
        boolean idRejected = false;
        List<Owner<?>> owners = new ArrayList<>(2);
        Place scope = place.parent() == null ? place : place.parent();
        JsonLocation start = parser.currentTokenLocation();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (name.startsWith(Field.COMMENT)) {
                parser.nextToken();
                parser.skipChildren();
                continue;
            }
            int index = indexOf(fields, name);
            if (index < 0) {
                report(parser, () -> place.pointerOf(Wording.step(name)), () -> Wording.unknownField(name, type));
                parser.nextToken();
                parser.skipChildren();
                continue;
            }
            if (given[index]) {
                report(parser, () -> place.pointerOf(name), () -> Wording.repeatedField(name));
            }
            given[index] = true;
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                values[index] = readValue(parser, fields.get(index), place, scope, owners);
                idRejected |= index == 0 && values[index] == null;
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = RecordType.absent(fields.get(i), place);
            }
            if (fields.get(i).role() == Field.Role.OWNER) {
                values[i] = owned == null ? values[i] : owned;
            }
        }
        R made = type.make(values);
        for (Owner<?> owner : owners) {
            resolve(owner, made);
        }
        if (type.hasId() && !idRejected) {
            checkId(made, type, (String) values[0], place, start);
        }
        return made;
    }

    private <R extends Record> void checkId(R made, RecordType<R> type, String id, Place place, JsonLocation start)
            throws IOException {
        Place scope = place.parent();
        if (id == null) {
            problems.add(start, () -> place.pointerOf("id"), () -> new Text("缺少 id；应为文本", "id is missing; expected text"));
        } else if (recordsById.putIfAbsent(new Key(type.type(), scope, id), made) != null) {
            problems.add(start, () -> place.pointerOf("id"), () -> Wording.repeatedId(id, type.type()));
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> void resolve(Owner<?> owner, R record) {
        ((Owner<R>) owner).resolve(record);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> void resolve(Ref<?> ref, R record) {
        ((Ref<R>) ref).resolve(record);
    }

    private Object readValue(JsonParser parser, Field field, Place place, Place scope, List<Owner<?>> owners) throws IOException {
        return switch (field.role()) {
            case ID -> new ValueReader(this, parser, field, place).text();
            case FACT -> Fact.at(place, field.name(), new ValueReader(this, parser, field, place).value());
            case PART -> readRecord(parser, RecordType.of(field.record()), place.field(field.name()), null);
            case LIST -> readList(parser, field, RecordType.of(field.record()), place, owners);
            case REFERENCE -> readReference(parser, field, new ValueReader(this, parser, field, place), place, scope);
            case REFERENCE_LIST -> readReferences(parser, field, place, scope);
            case OWNER -> null;
        };
    }

    private <R extends Record> Facts<R> readList(
            JsonParser parser, Field field, RecordType<R> type, Place place, List<Owner<?>> owners) throws IOException {
        if (!startsArray(parser, place, field)) {
            return null;
        }
        List<Supplier<R>> members = new ArrayList<>();
        boolean owned = type.fields().stream().anyMatch(each -> each.role() == Field.Role.OWNER);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Owner<R> owner = owned ? new Owner<>() : null;
            R member = readRecord(parser, type, place.item(field.name(), members.size()), owner);
            if (owner != null) {
                owners.add(owner);
            }
            members.add(() -> member);
        }
        return Facts.complete(place, field.name(), List.copyOf(members));
    }

    private <R extends Record> Ref<R> readReference(
            JsonParser parser, Field field, ValueReader reader, Place place, Place scope) throws IOException {
        String id = reader.text();
        if (id == null) {
            return null;
        }
        Ref<R> ref = Ref.to(place, field.name(), id);
        Place within = model.isTopLevel(field.record()) ? Place.ROOT : scope;
        references.add(new Unresolved(ref, new Key(field.record(), within, id), parser.currentTokenLocation(), place, field.name(), reader.index()));
        return ref;
    }

    private <R extends Record> Facts<R> readReferences(JsonParser parser, Field field, Place place, Place scope) throws IOException {
        if (!startsArray(parser, place, field)) {
            return null;
        }
        List<Ref<R>> members = new ArrayList<>();
        ValueReader reader = new ValueReader(this, parser, field, place);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.member(members.size());
            members.add(readReference(parser, field, reader, place, scope));
        }
        return members.contains(null) ? null : Facts.complete(place, field.name(), List.copyOf(members));
    }

    private boolean startsArray(JsonParser parser, Place place, Field field) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return true;
        }
        report(parser, () -> place.pointerOf(field.name()), () -> Wording.expected(parser, "一个列表", "a list"));
        parser.skipChildren();
        return false;
    }

    private void resolveReferences() throws IOException {
        Map<Key, String> lookalikes = new HashMap<>();
        for (Unresolved each : references) {
            Key key = each.key();
            Record target = recordsById.get(key);
            if (target == null) {
                if (lookalikes.isEmpty()) {
                    recordsById.keySet().forEach(known -> lookalikes.putIfAbsent(known.likeness(), known.id()));
                }
                problems.add(each.location(), each::pointer, () -> Wording.noSuchId(key.id(), key.type(), lookalikes.get(key.likeness())));
            } else {
                resolve(each.ref(), target);
            }
        }
    }

    private static int indexOf(List<Field> fields, String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name) && fields.get(i).role() != Field.Role.OWNER) {
                return i;
            }
        }
        return -1;
    }

    ReadLimits limits() {
        return limits;
    }

    void report(JsonParser parser, Problems.Told<String> pointer, Problems.Told<Text> message) throws IOException {
        problems.add(parser.currentTokenLocation(), pointer, message);
    }
}
