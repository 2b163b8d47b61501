package org.gascheck.impact.told;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gascheck.Build;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.impact.Basis;
import org.gascheck.impact.Cause;
import org.gascheck.impact.Change;
import org.gascheck.impact.ChangedFinding;
import org.gascheck.impact.Impact;
import org.gascheck.impact.ImpactCounts;
import org.gascheck.impact.SubjectGroup;
import org.gascheck.impact.Turn;
import org.gascheck.law.Coverage;
import org.gascheck.law.Outcome;
import org.gascheck.report.Evidence;
import org.gascheck.reports.IndentedJson;
import org.gascheck.timeline.LawDay;

/**
 * An impact as JSON: the changes, each submission that is changed or rejected, and the counts. It is written as the
 * submissions come, in both languages.
 */
public final class ImpactJson implements ImpactDocument {

    private final JsonGenerator json;
    private final Closeable file;

    /** Begins to write to a stream, which is left open. */
    public ImpactJson(Impact impact, OutputStream out) throws IOException {
        this(impact, out, () -> { });
    }

    /** Begins to write a file. */
    public static ImpactJson in(Path file, Impact impact) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        return new ImpactJson(impact, out, out);
    }

    private ImpactJson(Impact impact, OutputStream out, Closeable file) throws IOException {
        this.file = file;
        json = IndentedJson.on(out);
        json.writeStartObject();
        json.writeStringField("tool", Build.NAME + " " + Build.version());
        basis("old", impact.old());
        basis("new", impact.changed());
        json.writeArrayFieldStart("changes");
        for (Change each : impact.changes()) {
            change(each);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("wordsOnly");
        for (String each : impact.wordsOnly()) {
            json.writeString(each);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("submissions");
    }

    private void basis(String field, Basis basis) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("instrument", basis.pack().instrument().id());
        json.writeStringField("number", basis.pack().instrument().number());
        json.writeStringField("digest", basis.pack().digest().text());
        Coverage coverage = basis.pack().coverage();
        json.writeObjectFieldStart("scope");
        json.writeBooleanField("complete", coverage.complete());
        json.writeNumberField("clauses", coverage.clauses());
        json.writeNumberField("judged", coverage.judged());
        json.writeNumberField("outOfReach", coverage.outOfReach().size());
        json.writeEndObject();
        json.writeObjectFieldStart("settings");
        for (Map.Entry<String, String> each : basis.settings().chosen().entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
        if (basis.day() != null) {
            json.writeStringField("assessedOn", basis.day().toString());
        }
        json.writeEndObject();
    }

    private void change(Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", change.id());
        json.writeStringField("kind", change.kind().name());
        if (!change.key().isEmpty()) {
            json.writeStringField("key", change.key());
        }
        text("title", change.title());
        text("before", change.before());
        text("after", change.after());
        if (change.provision() != null) {
            json.writeStringField("provision", change.provision());
        }
        json.writeEndObject();
    }

    private void text(String field, Text text) throws IOException {
        if (text != null) {
            IndentedJson.write(json, field, text);
        }
    }

    @Override
    public void take(long number, Compared compared) throws IOException {
        if (!compared.isRejected() && !compared.impact().isChanged()) {
            return;
        }
        json.writeStartObject();
        json.writeNumberField("number", number);
        json.writeStringField("source", compared.source());
        if (!compared.place().isEmpty()) {
            json.writeStringField("place", compared.place());
        }
        if (compared.isRejected()) {
            json.writeArrayFieldStart("problems");
            for (Problem each : compared.problems()) {
                json.writeStartObject();
                json.writeStringField("pointer", each.pointer());
                text("message", each.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        } else {
            json.writeObjectFieldStart("verdict");
            json.writeStringField("from", compared.impact().verdict().from().name());
            json.writeStringField("to", compared.impact().verdict().to().name());
            if (compared.impact().verdict().isChanged()) {
                cause(compared.impact().verdict().cause());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (ChangedFinding each : compared.impact().findings()) {
                finding(each);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void finding(ChangedFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("requirement", finding.requirement());
        text("title", finding.title());
        json.writeStringField("strength", finding.strength().name());
        json.writeStringField("clause", finding.citation());
        json.writeStringField("pointer", finding.subject().pointer());
        text("subject", finding.subject().name());
        json.writeStringField("area", finding.site().area());
        json.writeStringField("street", finding.site().street());
        text("kind", finding.kind());
        outcome("from", finding.from());
        outcome("to", finding.to());
        cause(finding.cause());
        if (!finding.turns().isEmpty()) {
            json.writeArrayFieldStart("turns");
            for (Turn each : finding.turns()) {
                turn(each);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void turn(Turn turn) throws IOException {
        json.writeStartObject();
        json.writeStringField("day", turn.day().toString());
        outcome("from", turn.from());
        outcome("to", turn.to());
        json.writeArrayFieldStart("facts");
        for (Evidence each : turn.facts()) {
            json.writeString(each.pointer());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("law");
        for (LawDay each : turn.law()) {
            json.writeString(each.setBy() + " " + each.day());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void outcome(String field, Outcome outcome) throws IOException {
        if (outcome != null) {
            json.writeStringField(field, outcome.name());
        }
    }

    private void cause(Cause cause) throws IOException {
        json.writeObjectFieldStart("cause");
        json.writeStringField("how", cause.how().name());
        json.writeArrayFieldStart("changes");
        for (Change each : cause.changes()) {
            json.writeString(each.id());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end(ImpactCounts counts) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("submissions", counts.submissions());
        json.writeNumberField("changed", counts.changed());
        json.writeNumberField("worse", counts.worse());
        json.writeNumberField("rejected", counts.rejected());
        json.writeArrayFieldStart("verdicts");
        for (Map.Entry<ImpactCounts.VerdictCell, Long> each : counts.verdicts().entrySet()) {
            json.writeStartObject();
            json.writeStringField("from", each.getKey().from().name());
            json.writeStringField("to", each.getKey().to().name());
            if (each.getKey().cause() != null) {
                cause(each.getKey().cause());
            }
            json.writeNumberField("count", each.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Map.Entry<ImpactCounts.FindingCell, Long> each : counts.findings().entrySet()) {
            ImpactCounts.FindingCell cell = each.getKey();
            json.writeStartObject();
            json.writeStringField("requirement", cell.requirement());
            json.writeStringField("area", cell.group().site().area());
            json.writeStringField("street", cell.group().site().street());
            text("kind", cell.group().kind());
            outcome("from", cell.from());
            outcome("to", cell.to());
            cause(cell.cause());
            json.writeNumberField("count", each.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("subjects");
        for (Map.Entry<SubjectGroup, ImpactCounts.SubjectCount> each :
                counts.subjects().entrySet()) {
            json.writeStartObject();
            json.writeStringField("area", each.getKey().site().area());
            json.writeStringField("street", each.getKey().site().street());
            text("kind", each.getKey().kind());
            json.writeNumberField("all", each.getValue().all());
            json.writeNumberField("changed", each.getValue().changed());
            json.writeNumberField("newlyBreached", each.getValue().newlyBreached());
            json.writeNumberField("noLongerBreached", each.getValue().noLongerBreached());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
        file.close();
    }
}
