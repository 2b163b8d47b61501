package org.gascheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import org.gascheck.Text;

/** Writes what reports are made of as JSON, texts in the language of the form. Used by one thread. */
final class JsonOut {

    static final SerializableString NAME = new SerializedString("name");
    static final SerializableString SAYS = new SerializedString("says");
    static final SerializableString TITLE = new SerializedString("title");
    static final SerializableString WHAT = new SerializedString("what");
    static final SerializableString REASON = new SerializedString("reason");

    private static final SerializableString POINTER = new SerializedString("pointer");
    private static final SerializableString VALUE = new SerializedString("value");
    private static final SerializableString ASSUMED = new SerializedString("assumed");
    private static final SerializableString MORE = new SerializedString("more");
    private static final SerializableString ZH = new SerializedString("zh");
    private static final SerializableString EN = new SerializedString("en");

    private static final EncodedTexts TEXTS = new EncodedTexts();

    private final JsonGenerator json;
    private final boolean inChinese;
    private final boolean inEnglish;

    JsonOut(JsonGenerator json, ReportForm.Language language) {
        this.json = json;
        this.inChinese = language != ReportForm.Language.EN;
        this.inEnglish = language != ReportForm.Language.ZH;
    }

    /** What it writes to. */
    JsonGenerator generator() {
        return json;
    }

    void startObject(String field) throws IOException {
        json.writeObjectFieldStart(field);
    }

    void startObject() throws IOException {
        json.writeStartObject();
    }

    void endObject() throws IOException {
        json.writeEndObject();
    }

    void startList(String field) throws IOException {
        json.writeArrayFieldStart(field);
    }

    void endList() throws IOException {
        json.writeEndArray();
    }

    void field(String field, String text) throws IOException {
        json.writeStringField(field, text);
    }

    void field(SerializableString field, String text) throws IOException {
        json.writeFieldName(field);
        json.writeString(text);
    }

    void field(SerializableString field, SerializableString text) throws IOException {
        json.writeFieldName(field);
        json.writeString(text);
    }

    void field(String field, int number) throws IOException {
        json.writeNumberField(field, number);
    }

    /** Writes a text that repeats, such as one of a pack. */
    void field(SerializableString field, Text text) throws IOException {
        field(field, TEXTS.of(text));
    }

    void field(SerializableString field, EncodedTexts.Encoded encoded) throws IOException {
        json.writeFieldName(field);
        json.writeStartObject();
        if (inChinese) {
            json.writeFieldName(ZH);
            json.writeString(encoded.zh());
        }
        if (inEnglish) {
            json.writeFieldName(EN);
            json.writeString(encoded.en());
        }
        json.writeEndObject();
    }

    /** Writes a text of the submission, which does not repeat for ever. */
    void passing(SerializableString field, Text text) throws IOException {
        json.writeFieldName(field);
        json.writeStartObject();
        if (inChinese) {
            json.writeFieldName(ZH);
            json.writeString(text.zh());
        }
        if (inEnglish) {
            json.writeFieldName(EN);
            json.writeString(text.en());
        }
        json.writeEndObject();
    }

    void field(SerializableString field, Iterable<String> texts) throws IOException {
        json.writeFieldName(field);
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** Writes a name that repeats, such as one of a pack. */
    void name(SerializableString field, String name) throws IOException {
        field(field, TEXTS.of(name));
    }

    /** Writes names that repeat, such as those of a pack. */
    void names(SerializableString field, Iterable<String> names) throws IOException {
        json.writeFieldName(field);
        json.writeStartArray();
        for (String name : names) {
            json.writeString(TEXTS.of(name));
        }
        json.writeEndArray();
    }

    /** Writes how many there are besides; nothing where there are none. */
    void more(SerializableString field, int more) throws IOException {
        if (more > 0) {
            json.writeFieldName(field);
            json.writeNumber(more);
        }
    }

    /** Writes a fact with its value. */
    void evidence(Evidence evidence) throws IOException {
        json.writeStartObject();
        field(POINTER, evidence.pointer());
        json.writeFieldName(VALUE);
        value(evidence.value());
        more(MORE, evidence.more());
        if (evidence.assumed() != null) {
            field(ASSUMED, evidence.assumed());
        }
        json.writeEndObject();
    }

    void evidence(SerializableString field, Collection<Evidence> all) throws IOException {
        json.writeFieldName(field);
        json.writeStartArray();
        for (Evidence evidence : all) {
            evidence(evidence);
        }
        json.writeEndArray();
    }

    private void value(Object value) throws IOException {
        if (value instanceof Collection<?> members) {
            json.writeStartArray();
            for (Object member : members) {
                value(member);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else {
            json.writeString((String) value);
        }
    }
}
