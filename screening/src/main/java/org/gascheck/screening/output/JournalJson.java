package org.gascheck.screening.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.reports.results.TotalsJson;
import org.gascheck.screening.sources.InputFile;
import org.gascheck.screening.sources.SourcePlace;

/** The journal of a run as JSON. */
final class JournalJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FORMAT = "format";
    private static final int THIS_FORMAT = 1;

    private JournalJson() {
    }

    /**
     * What a journal holds.
     *
     * @param made the names of the files that were made of the results
     */
    record Entry(Setup setup, Checkpoint checkpoint, Set<String> made) {
    }

    static byte[] write(Setup setup, Checkpoint checkpoint, Collection<String> made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField(FORMAT, THIS_FORMAT);
            json.writeObjectFieldStart("options");
            for (Map.Entry<String, String> each : setup.options().entrySet()) {
                json.writeStringField(each.getKey(), each.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("inputs");
            for (InputFile each : setup.inputs()) {
                json.writeStartObject();
                json.writeStringField("name", each.name());
                json.writeNumberField("size", each.size());
                json.writeNumberField("modified", each.modified());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("made");
            for (String each : made) {
                json.writeString(each);
            }
            json.writeEndArray();
            json.writeNumberField("input", checkpoint.position().input());
            json.writeNumberField("records", checkpoint.position().place().records());
            json.writeNumberField("lines", checkpoint.position().place().lines());
            json.writeNumberField("offset", checkpoint.position().place().offset());
            json.writeNumberField("results", checkpoint.results());
            json.writeNumberField("bytes", checkpoint.bytes());
            json.writeBooleanField("complete", checkpoint.complete());
            json.writeFieldName("totals");
            TotalsJson.write(checkpoint.totals(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a journal.
     *
     * @throws IOException if it is none, too
     */
    static Entry read(byte[] bytes) throws IOException {
        JsonNode told = MAPPER.readTree(bytes);
        if (told.path(FORMAT).asInt() != THIS_FORMAT) {
            throw new IOException("the journal has another format");
        }
        Map<String, String> options = new LinkedHashMap<>();
        told.get("options").properties().forEach(each -> options.put(each.getKey(), each.getValue().textValue()));
        List<InputFile> inputs = new ArrayList<>();
        for (JsonNode each : told.get("inputs")) {
            inputs.add(new InputFile(
                    each.get("name").textValue(), null, each.get("size").longValue(),
                    each.get("modified").longValue()));
        }
        Set<String> made = new LinkedHashSet<>();
        told.get("made").forEach(each -> made.add(each.textValue()));
        SourcePlace place = new SourcePlace(
                told.get("records").longValue(), told.get("lines").longValue(), told.get("offset").longValue());
        return new Entry(
                new Setup(options, inputs),
                new Checkpoint(
                        new Position(told.get("input").intValue(), place),
                        told.get("results").longValue(),
                        told.get("bytes").longValue(),
                        told.get("complete").booleanValue(),
                        TotalsJson.read(told.get("totals"))),
                made);
    }
}
