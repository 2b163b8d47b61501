package org.gascheck.facts.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;
import org.gascheck.facts.Ref;
import org.gascheck.facts.UntoldMember;
import org.gascheck.facts.UncountedDay;

/**
 * Writes the facts of a submission as JSON that is the same for the same facts, in the manner of RFC 8785: no white
 * space, the fields of a record in the order of the model, lists in their order, sets in that of their enum or by text,
 * and nothing of what is unknown. Submissions that differ in a report have different canonical facts.
 */
public final class CanonicalFacts {

    private static final JsonFactory JSON = new JsonFactory();

    private CanonicalFacts() {
    }

    /**
     * Writes the facts that are handed in, without the day and the instruments, which a report states itself: the
     * operator may choose them. Of assumptions it writes what is declared, and not what they come to.
     */
    public static void write(Submission submission, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            RecordType<?> type = RecordType.of(submission.population().getClass());
            json.writeStartObject();
            writeFact(SubmissionType.ASSUMPTIONS, submission.assumptions().given(), json);
            writeFields(type, submission.population(), json);
            json.writeEndObject();
            // Which days did not count shows in the report.
            for (UncountedDay day : submission.uncountedDays()) {
                json.writeArray(new String[] {day.pointer(), day.written()}, 0, 2);
            }
        }
    }

    private static void writeRecord(Record made, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeFields(RecordType.of(made.getClass()), made, json);
        json.writeEndObject();
    }

    private static void writeFields(RecordType<?> type, Record made, JsonGenerator json) throws IOException {
        List<Field> fields = type.fields();
        for (int i = 0; i < fields.size(); i++) {
            writeField(fields.get(i), type.valueIn(made, i), json);
        }
    }

    private static void writeField(Field field, Object value, JsonGenerator json) throws IOException {
        switch (field.role()) {
            case ID -> json.writeStringField(field.name(), (String) value);
            case FACT -> writeFact(field.name(), handedIn((Fact<?>) value), json);
            case PART -> writePart(field.name(), (Record) value, json);
            case LIST, REFERENCE_LIST -> writeList(field, (Facts<?>) value, json);
            case REFERENCE -> writeFact(field.name(), ((Ref<?>) value).id(), json);
            case OWNER, REFERRING -> { }
        }
    }

    private static Object handedIn(Fact<?> fact) {
        return fact.isAssumed() ? null : fact.given();
    }

    private static void writeFact(String name, Object value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            writeValue(value, json);
        }
    }

    private static void writePart(String name, Record part, JsonGenerator json) throws IOException {
        if (isGiven(part)) {
            json.writeFieldName(name);
            writeRecord(part, json);
        }
    }

    private static void writeList(Field field, Facts<?> list, JsonGenerator json) throws IOException {
        if (!list.isKnown() || list.isAssumed()) {
            return;
        }
        json.writeArrayFieldStart(field.name());
        for (int i = 0; i < list.size(); i++) {
            UntoldMember<?> untold = list.untold(i);
            if (untold != null) {
                json.writeStartObject();
                json.writeStringField(RecordType.of(field.record()).fields().get(0).name(), untold.id());
                json.writeEndObject();
            } else if (field.role() == Field.Role.LIST) {
                writeRecord(list.get(i), json);
            } else {
                json.writeString((String) RecordType.of(field.record()).valueIn(list.get(i), 0));
            }
        }
        json.writeEndArray();
    }

    private static void writeValue(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Collection<?> members) {
            json.writeStartArray();
            for (Object member : members) {
                writeValue(member, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else {
            json.writeString(value.toString());
        }
    }

    /** Whether the submission has an object there, be it empty: what is missing is then asked for field by field. */
    private static boolean isGiven(Record part) {
        RecordType<?> type = RecordType.of(part.getClass());
        for (int i = 0; i < type.fields().size(); i++) {
            Object value = type.valueIn(part, i);
            if (value instanceof Located located && located.hasOwnPlace()
                    || value instanceof Record inner && isGiven(inner)) {
                return true;
            }
        }
        return false;
    }
}
