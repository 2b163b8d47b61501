package org.gascheck.reports.routing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.law.Authority;
import org.gascheck.law.RulePack;
import org.gascheck.law.routing.Line;
import org.gascheck.law.routing.Route;
import org.gascheck.law.routing.Routing;
import org.gascheck.reports.IndentedJson;
import org.gascheck.routing.Responsibility;
import org.gascheck.routing.SubjectRouting;
import org.gascheck.subjects.users.Industry;

/** Writes who is in charge of what as JSON, texts in both languages: the same always gives the same bytes. */
public final class RoutingJson {

    private final JsonGenerator json;

    private RoutingJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the whole division of work of some instruments. */
    public static void write(List<RulePack> packs, OutputStream out) throws IOException {
        writing(out, json -> {
            json.list("instruments");
            for (RulePack pack : packs) {
                json.write(RoutingTable.of(pack));
            }
            json.endList();
        });
    }

    /** Writes what is said of the subjects of a submission. */
    public static void write(String file, List<SubjectRouting> subjects, OutputStream out) throws IOException {
        writing(out, json -> json.writeSubmission(file, subjects));
    }

    /** Writes what is said of the subjects of several submissions, each with its name, as a list. */
    public static void write(Map<String, List<SubjectRouting>> submissions, OutputStream out) throws IOException {
        try (JsonGenerator generator = IndentedJson.on(out)) {
            RoutingJson json = new RoutingJson(generator);
            generator.writeStartArray();
            for (Map.Entry<String, List<SubjectRouting>> each : submissions.entrySet()) {
                generator.writeStartObject();
                json.writeSubmission(each.getKey(), each.getValue());
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeRaw('\n');
        }
    }

    private void writeSubmission(String name, List<SubjectRouting> subjects) throws IOException {
        field("file", name);
        list("subjects");
        for (SubjectRouting each : subjects) {
            write(each);
        }
        endList();
    }

    private interface Content {
        void write(RoutingJson json) throws IOException;
    }

    private static void writing(OutputStream out, Content content) throws IOException {
        try (JsonGenerator json = IndentedJson.on(out)) {
            json.writeStartObject();
            content.write(new RoutingJson(json));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void write(RoutingTable table) throws IOException {
        json.writeStartObject();
        field("id", table.pack().instrument().id());
        field("number", table.pack().instrument().number());
        list("routes");
        for (Route route : table.routes()) {
            write(route);
        }
        endList();
        list("industries");
        for (var each : table.industries().entrySet()) {
            write(each.getKey(), each.getValue(), table.unnamed(each.getKey()));
        }
        endList();
        list("paragraphs");
        for (Authority each : table.paragraphs()) {
            json.writeStartObject();
            field("name", each.name());
            field("departments", each.departments());
            optional("provision", each.provision());
            optional("note", each.note());
            json.writeEndObject();
        }
        endList();
        json.writeEndObject();
    }

    private void write(Route route) throws IOException {
        json.writeStartObject();
        field("clause", route.clause());
        optional("matter", route.matter());
        list("departments");
        for (Line line : route.lines()) {
            json.writeStartObject();
            field("department", line.department());
            field("industries", line.industries().stream().map(Enum::name).toList());
            field("venues", line.venues().stream().map(Enum::name).toList());
            json.writeEndObject();
        }
        endList();
        field("provisions", route.provisions());
        json.writeBooleanField("supervises", route.supervises());
        json.writeBooleanField("onlyInCases", route.onlyInCases());
        optional("note", route.note());
        json.writeEndObject();
    }

    private void write(Industry industry, List<String> departments, Routing.Unnamed unnamed) throws IOException {
        json.writeStartObject();
        field("industry", industry.name());
        field("departments", departments);
        if (departments.isEmpty() && unnamed != null) {
            field("perhaps", unnamed.perhaps());
            optional("note", unnamed.why());
        }
        json.writeEndObject();
    }

    private void write(SubjectRouting of) throws IOException {
        json.writeStartObject();
        field("instrument", of.instrument());
        json.writeObjectFieldStart("subject");
        field("kind", of.subject().kind());
        field("id", of.subject().id());
        field("pointer", of.subject().pointer());
        optional("name", of.subject().name());
        json.writeEndObject();
        list("responsibilities");
        for (Responsibility each : of.responsibilities()) {
            write(each);
        }
        endList();
        json.writeEndObject();
    }

    private void write(Responsibility one) throws IOException {
        json.writeStartObject();
        optional("matter", one.matter());
        field("state", one.state().name());
        field("departments", one.departments());
        field("provisions", one.provisions());
        field("clauses", one.clauses());
        field("ofOthers", one.ofOthers());
        optional("perhaps", one.perhaps());
        field("missing", one.missing());
        json.writeBooleanField("onlyInCases", one.onlyInCases());
        optional("note", one.note());
        json.writeEndObject();
    }

    private void list(String field) throws IOException {
        json.writeArrayFieldStart(field);
    }

    private void endList() throws IOException {
        json.writeEndArray();
    }

    private void field(String field, String text) throws IOException {
        json.writeStringField(field, text);
    }

    private void field(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void optional(String field, String text) throws IOException {
        if (text != null) {
            field(field, text);
        }
    }

    private void optional(String field, Text text) throws IOException {
        if (text != null) {
            json.writeObjectFieldStart(field);
            field("zh", text.zh());
            field("en", text.en());
            json.writeEndObject();
        }
    }
}
