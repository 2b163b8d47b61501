package org.gascheck.documents.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gascheck.documents.told.PlainText;
import org.gascheck.documents.told.ToldFinding;
import org.gascheck.documents.told.ToldSubmission;
import org.gascheck.law.Outcome;
import org.gascheck.report.Evidence;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.marks.Mark;
import org.gascheck.reports.results.SettledSubject;

/** Writes what was found, subject by subject. */
final class SarifResults {

    private final JsonGenerator json;
    private final Map<List<String>, Integer> rules;
    private final boolean settledToo;

    SarifResults(JsonGenerator json, Map<List<String>, Integer> rules, boolean settledToo) {
        this.json = json;
        this.rules = rules;
        this.settledToo = settledToo;
    }

    void write(ToldSubmission submission) throws IOException {
        for (ToldFinding finding : submission.each()) {
            write(finding);
        }
        for (SettledSubject each : settledToo ? submission.judged().settled() : List.<SettledSubject>of()) {
            for (String id : each.requirements()) {
                write(each, id, submission);
            }
        }
    }

    private void rule(String instrument, String requirement) throws IOException {
        json.writeStringField("ruleId", requirement);
        Integer index = rules.get(List.of(instrument, requirement));
        if (index != null) {
            json.writeNumberField("ruleIndex", index);
        }
    }

    private void write(ToldFinding finding) throws IOException {
        json.writeStartObject();
        rule(finding.instruments().get(0), finding.requirement());
        json.writeStringField("kind", kind(finding.outcome()));
        json.writeStringField("level", finding.outcome() == Outcome.BREACHED
                ? SarifTool.level(finding.strength())
                : "none");
        SarifTool.message("message", message(finding), json);
        location(finding.subject(), finding.of());
        related(finding);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("finding/v1", finding.id());
        json.writeEndObject();
        marks(finding.mark(), finding);
        json.writeObjectFieldStart("properties");
        json.writeStringField("outcome", finding.outcome().name());
        json.writeStringField("instrument", finding.instruments().get(0));
        json.writeStringField("clause", String.join("; ", finding.citations()));
        json.writeStringField("strength", finding.strength().name());
        json.writeStringField("subject", finding.subject().kind() + " " + finding.of().path(finding.subject()));
        list("missing", finding.joint().missing());
        list("departments", finding.joint().findings().get(0).authorities());
        json.writeBooleanField("waived", finding.isWaived());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(SettledSubject settled, String requirement, ToldSubmission submission) throws IOException {
        json.writeStartObject();
        rule(settled.instrument(), requirement);
        json.writeStringField("kind", kind(settled.outcome()));
        json.writeStringField("level", "none");
        SarifTool.message(
                "message",
                submission.told().say(settled.subject().name()) + submission.told().voice().colon()
                        + submission.told().title(settled.instrument(), requirement) + " – "
                        + submission.told().voice().name(settled.outcome()),
                json);
        location(settled.subject(), submission);
        json.writeEndObject();
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case BREACHED -> "fail";
            case NEEDS_REVIEW -> "review";
            case UNDETERMINED -> "open";
            case NOT_YET_DUE -> "informational";
            case SATISFIED -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    private static String message(ToldFinding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.outcomeName() + finding.of().told().voice().colon() + finding.subjectName() + " – "
                + (finding.outcome() == Outcome.UNDETERMINED ? finding.title() : finding.message()));
        lines.addAll(finding.reasons());
        if (!finding.missing().isEmpty()) {
            lines.add(finding.of().told().say("缺：", "lacks: ")
                    + String.join(finding.of().told().voice().comma(), finding.missing()));
        }
        lines.addAll(finding.nextSteps());
        if (finding.isWaived()) {
            lines.add(finding.waiver());
        }
        return String.join("\n", lines);
    }

    private void marks(Mark mark, ToldFinding finding) throws IOException {
        if (mark.change() != null) {
            switch (mark.change()) {
                case NEW -> json.writeStringField("baselineState", "new");
                case KNOWN -> json.writeStringField("baselineState", "unchanged");
                case NOT_COMPARABLE -> { }
            }
        }
        if (mark.isWaived()) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", PlainText.of(finding.waiver()));
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void location(ReportedSubject subject, ToldSubmission submission) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        artifact(submission.result().source(), json);
        logical(subject.pointer(), subject.id(), submission);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void related(ToldFinding finding) throws IOException {
        List<Evidence> evidence = finding.joint().evidence();
        if (evidence.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (Evidence each : evidence) {
            json.writeStartObject();
            artifact(finding.of().result().source(), json);
            logical(each.pointer(), null, finding.of());
            SarifTool.message("message", finding.of().told().words().fact(each, finding.subject()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void logical(String pointer, String name, ToldSubmission submission) throws IOException {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        if (name != null) {
            json.writeStringField("name", PlainText.onOneLine(name));
        }
        json.writeStringField("fullyQualifiedName", PlainText.onOneLine(
                (submission.result().place().isEmpty() ? "" : submission.result().place() + " ") + pointer));
        json.writeStringField("kind", name == null ? "value" : "object");
        json.writeEndObject();
        if (!submission.cell(pointer).isEmpty()) {
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", PlainText.onOneLine(submission.cell(pointer)));
            json.writeStringField("kind", "cell");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void list(String field, Iterable<String> members) throws IOException {
        json.writeArrayFieldStart(field);
        for (String each : members) {
            json.writeString(PlainText.onOneLine(each));
        }
        json.writeEndArray();
    }

    /** The file, as a reference that may stand in a URI. */
    static void artifact(String source, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(source));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String uri(String source) {
        try {
            String path = PlainText.onOneLine(source).replace('\\', '/');
            return new URI(null, null, path.contains(":") && !path.startsWith("/") ? "./" + path : path, null)
                    .toASCIIString();
        } catch (URISyntaxException e) {
            return "unknown";
        }
    }
}
