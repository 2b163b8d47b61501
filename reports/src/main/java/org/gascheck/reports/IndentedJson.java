package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.gascheck.Text;

/** JSON for people to look into: indented, the same on every system. */
public final class IndentedJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private IndentedJson() {
    }

    /** Something that writes to a stream and leaves it open. */
    public static JsonGenerator on(OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        return json;
    }

    /** Writes a text as a field, in both languages. */
    public static void write(JsonGenerator json, String field, Text text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
