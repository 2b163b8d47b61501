package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.gascheck.Text;

/** How a spreadsheet was read, and what of it nobody read. */
final class NotesJson {

    private NotesJson() {
    }

    static boolean areSome(FromSheet sheet) {
        return !sheet.taken().isEmpty() || !sheet.unjudged().isEmpty();
    }

    static void write(FromSheet sheet, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("taken");
        for (Text each : sheet.taken().subList(0, Math.min(FromSheet.MOST_TOLD, sheet.taken().size()))) {
            json.writeStartObject();
            json.writeStringField("zh", each.zh());
            json.writeStringField("en", each.en());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeFieldName("unjudged");
        ProblemJson.write(sheet.firstUnjudged(), json);
        json.writeNumberField("moreTaken", Math.max(0, sheet.taken().size() - FromSheet.MOST_TOLD));
        json.writeNumberField("moreUnjudged", sheet.unjudged().size() - sheet.firstUnjudged().size());
        json.writeEndObject();
    }
}
