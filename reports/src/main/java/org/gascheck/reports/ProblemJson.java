package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.gascheck.Problem;

/** Writes what is wrong with an input, in both languages. */
public final class ProblemJson {

    private ProblemJson() {
    }

    /** Writes them as a list. */
    public static void write(List<Problem> problems, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Problem problem : problems) {
            write(problem, json);
        }
        json.writeEndArray();
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", problem.source());
        if (problem.line() > 0) {
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
        }
        json.writeStringField("pointer", problem.pointer());
        json.writeObjectFieldStart("message");
        json.writeStringField("zh", problem.message().zh());
        json.writeStringField("en", problem.message().en());
        json.writeEndObject();
        json.writeEndObject();
    }
}
