package org.gascheck.documents.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gascheck.Build;
import org.gascheck.Text;
import org.gascheck.documents.told.PlainText;
import org.gascheck.documents.told.Told;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.reports.results.RunInstrument;
import org.gascheck.reports.results.RunRequirement;

/** Writes what made the findings: the program, the rule packs and all their rules, whatever they found. */
final class SarifTool {

    private final Told told;
    private final JsonGenerator json;

    SarifTool(Told told, JsonGenerator json) {
        this.told = told;
        this.json = json;
    }

    void write() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", Build.NAME);
        json.writeStringField("version", told.run().version());
        json.writeStringField("language", told.say("zh-CN", "en-US"));
        json.writeArrayFieldStart("rules");
        for (RunInstrument instrument : told.run().instruments()) {
            for (Map.Entry<String, RunRequirement> each : instrument.requirements().entrySet()) {
                write(instrument, each.getKey(), each.getValue());
            }
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("rulePacks");
        for (RunInstrument instrument : told.run().instruments()) {
            json.writeStartObject();
            json.writeStringField("id", instrument.id());
            json.writeStringField("number", instrument.number());
            json.writeStringField("digest", instrument.digest().text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(RunInstrument instrument, String id, RunRequirement requirement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        message("shortDescription", told.say(requirement.title()), json);
        String clause = instrument.number() + " " + String.join("、", requirement.provisions());
        message("fullDescription", told.say(requirement.title()) + told.voice().bracketed(clause), json);
        message("help", help(requirement, clause), json);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(requirement.strength()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("instrument", instrument.id());
        json.writeStringField("clause", clause);
        json.writeStringField("strength", requirement.strength().name());
        json.writeArrayFieldStart("tags");
        json.writeString(requirement.area());
        json.writeString(instrument.id());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private String help(RunRequirement requirement, String clause) {
        List<String> lines = new ArrayList<>();
        lines.add(told.say(requirement.title()));
        lines.add(told.say("依据：", "Clause: ") + clause);
        Text breached = requirement.messages().get(Outcome.BREACHED);
        if (breached != null) {
            lines.add(told.say("不符合时：", "Where it is breached: ") + told.say(breached));
        }
        if (requirement.nextStep() != null) {
            lines.add(told.say("整改：", "To put it right: ") + requirement.nextStep().name() + told.voice().colon()
                    + told.say(requirement.nextStep().what()));
        }
        if (!requirement.departments().isEmpty()) {
            lines.add(told.say("责任部门：", "In charge: ")
                    + String.join(told.voice().comma(), requirement.departments()));
        }
        return String.join("\n", lines);
    }

    static String level(Strength strength) {
        return switch (strength) {
            case MANDATORY -> "error";
            case IN_PRINCIPLE -> "warning";
            case ENCOURAGED -> "note";
        };
    }

    static void message(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", PlainText.of(text));
        json.writeEndObject();
    }
}
