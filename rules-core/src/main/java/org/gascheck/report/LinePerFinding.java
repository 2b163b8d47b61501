package org.gascheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Begins a line for each field of a report, each member of its lists, and each finding within these. */
final class LinePerFinding extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        begin(json, depth(json) == 1);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        super.writeObjectEntrySeparator(json);
        begin(json, depth(json) == 1);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        begin(json, depth(json) == 1);
        super.writeEndObject(json, entries);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        begin(json, depth(json) == 2 || ofFindings(json));
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        super.writeArrayValueSeparator(json);
        begin(json, depth(json) == 2 || ofFindings(json));
    }

    private static int depth(JsonGenerator json) {
        return json.getOutputContext().getNestingDepth();
    }

    private static boolean ofFindings(JsonGenerator json) {
        return "findings".equals(json.getOutputContext().getParent().getCurrentName());
    }

    private static void begin(JsonGenerator json, boolean line) throws IOException {
        if (line) {
            json.writeRaw('\n');
        }
    }
}
