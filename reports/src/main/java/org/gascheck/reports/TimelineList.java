package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.gascheck.timeline.Timeline;

/** Writes the timelines of several submissions as a list in JSON, each with the name of its submission. */
public final class TimelineList implements AutoCloseable {

    private final JsonGenerator json;

    /** A list that is not written yet. */
    public TimelineList(OutputStream out) throws IOException {
        json = IndentedJson.on(out);
        json.writeStartArray();
    }

    /** Writes the next one: {@code {"file", "timeline"}}. */
    public void write(String submission, Timeline timeline) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", submission);
        TimelineJson.write(timeline, "timeline", json);
        json.writeEndObject();
    }

    /** Ends the list. */
    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
