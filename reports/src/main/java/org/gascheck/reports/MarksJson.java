package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.reports.baselines.Baseline;
import org.gascheck.reports.baselines.BaselineComparison;
import org.gascheck.reports.baselines.Change;
import org.gascheck.reports.marks.Mark;
import org.gascheck.reports.marks.MarkedReport;
import org.gascheck.reports.waivers.Waiver;

/** Writes what marks come to beside a report: this is not touched by them, and can be made again as it is. */
final class MarksJson {

    private static final String REQUIREMENT = "requirement";
    private static final String INSTRUMENT = "instrument";

    private MarksJson() {
    }

    static void write(ComplianceReport report, MarkedReport marked, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (!marked.marks().waivers().isEmpty()) {
            json.writeArrayFieldStart("waived");
            for (Finding finding : marked.waived()) {
                write(finding, marked.of(finding).waiver(), json);
            }
            json.writeEndArray();
        }
        if (!marked.marks().baseline().isNone()) {
            json.writeObjectFieldStart("baseline");
            write(report, marked, marked.comparison(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(Finding finding, Waiver waiver, JsonGenerator json) throws IOException {
        json.writeStartObject();
        key(finding, json);
        json.writeStringField("reason", waiver.reason());
        json.writeStringField("grantedBy", waiver.authority());
        json.writeStringField("grantedOn", waiver.grantedOn().toString());
        json.writeStringField("expiresOn", waiver.expiresOn().toString());
        json.writeStringField("place", waiver.place());
        json.writeEndObject();
    }

    private static void key(Finding finding, JsonGenerator json) throws IOException {
        json.writeStringField(INSTRUMENT, finding.instrument());
        json.writeStringField(REQUIREMENT, finding.requirement());
        json.writeStringField("pointer", finding.subject().pointer());
    }

    private static void write(
            ComplianceReport report, MarkedReport marked, BaselineComparison comparison, JsonGenerator json)
            throws IOException {
        for (Change change : Change.values()) {
            json.writeNumberField(change.name(), comparison.count(change));
        }
        json.writeNumberField("FIXED", comparison.fixed());
        json.writeNumberField("OPEN", comparison.open());
        json.writeArrayFieldStart("findings");
        for (Outcome outcome : new Outcome[] {Outcome.BREACHED, Outcome.NEEDS_REVIEW}) {
            for (Finding finding : report.findings(outcome)) {
                Mark mark = marked.of(finding);
                if (mark.change() != null) {
                    json.writeStartObject();
                    key(finding, json);
                    json.writeStringField("change", mark.change().name());
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("fixed");
        for (Baseline.Key each : comparison.firstFixed()) {
            json.writeStartObject();
            json.writeStringField(INSTRUMENT, each.instrument());
            json.writeStringField(REQUIREMENT, each.requirement());
            json.writeStringField("kind", each.kind());
            json.writeStringField("subject", each.subject());
            json.writeStringField("before", comparison.before(each).name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
