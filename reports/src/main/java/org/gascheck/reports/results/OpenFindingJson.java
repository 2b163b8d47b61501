package org.gascheck.reports.results;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.gascheck.Text;
import org.gascheck.law.Reason;
import org.gascheck.report.DueDate;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.FoundReason;
import org.gascheck.report.OtherReading;
import org.gascheck.reports.ValueJson;

/** Writes open findings without what their requirement says of everybody. Used by one thread. */
final class OpenFindingJson {

    private final Run run;
    private final JsonGenerator json;

    OpenFindingJson(Run run, JsonGenerator json) {
        this.run = run;
        this.json = json;
    }

    /**
     * Writes findings that differ in their requirement alone.
     *
     * @param subject the number of their subject
     * @param only    the id of the only instrument by which all was judged, which goes without saying; else null
     */
    void write(List<Finding> alike, int subject, String only) throws IOException {
        Finding finding = alike.get(0);
        RunInstrument instrument = run.instrument(finding.instrument());
        RunRequirement usual = instrument.requirements().get(finding.requirement());
        json.writeStartObject();
        if (alike.size() == 1) {
            json.writeStringField("requirement", finding.requirement());
        } else {
            list("requirements", alike.stream().map(Finding::requirement).toList());
        }
        if (!finding.instrument().equals(only)) {
            json.writeStringField("instrument", finding.instrument());
        }
        json.writeStringField("outcome", finding.outcome().name());
        json.writeNumberField("subject", subject);
        if (!finding.message().equals(usual.messages().get(finding.outcome()))) {
            text("message", finding.message());
        }
        if (!finding.provisions().equals(usual.provisions())) {
            list("provisions", finding.provisions());
        }
        if (!finding.reasons().isEmpty()) {
            json.writeArrayFieldStart("reasons");
            for (FoundReason each : finding.reasons()) {
                write(each, instrument.reason(finding.requirement(), each.reason()));
            }
            json.writeEndArray();
        }
        evidence("evidence", finding.evidence());
        more("moreEvidence", finding.moreEvidence());
        texts("missing", finding.missing());
        more("moreMissing", finding.moreMissing());
        String first = finding.missing().isEmpty() ? null : finding.missing().get(0);
        if (!Objects.equals(finding.askFirst(), first)) {
            json.writeStringField("askFirst", finding.askFirst());
        }
        if (!finding.authorities().equals(usual.departments())) {
            list("authorities", finding.authorities());
        }
        if (!Objects.equals(finding.authorityNote(), usual.authorityNote())) {
            text("authorityNote", finding.authorityNote());
        }
        if (finding.due() != null) {
            write(finding.due());
        }
        otherReadings(finding.otherReadings());
        if (finding.rate() != null) {
            json.writeFieldName("rate");
            RunJson.MAPPER.writeValue(json, finding.rate());
        }
        json.writeEndObject();
    }

    private void write(FoundReason found, Reason usual) throws IOException {
        json.writeStartObject();
        json.writeStringField("reason", found.reason());
        if (usual == null || !found.says().equals(usual.says()) || !Objects.equals(found.asks(), usual.asks())) {
            text("says", found.says());
            if (found.asks() != null) {
                text("asks", found.asks());
            }
        }
        texts("at", found.at());
        more("more", found.more());
        evidence("lacks", found.lacks());
        json.writeEndObject();
    }

    private void write(DueDate due) throws IOException {
        json.writeObjectFieldStart("due");
        json.writeStringField("date", due.day().toString());
        json.writeStringField("provision", due.provision());
        if (due.overdueDays() > 0) {
            json.writeNumberField("overdueDays", due.overdueDays());
        }
        if (!due.contradictions().isEmpty()) {
            json.writeArrayFieldStart("contradictions");
            for (DueDate.OtherDate each : due.contradictions()) {
                json.writeStartObject();
                json.writeStringField("date", each.day().toString());
                json.writeStringField("provision", each.provision());
                text("says", each.says());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void otherReadings(List<OtherReading> readings) throws IOException {
        if (readings.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("otherReadings");
        for (OtherReading each : readings) {
            json.writeStartObject();
            json.writeStringField("setting", each.setting());
            json.writeStringField("chosen", each.chosen().name());
            json.writeStringField("other", each.other().name());
            json.writeStringField("outcome", each.outcome().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void evidence(String field, Collection<Evidence> all) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (Evidence each : all) {
            json.writeStartObject();
            json.writeStringField("pointer", each.pointer());
            json.writeFieldName("value");
            ValueJson.write(each.value(), json);
            more("more", each.more());
            if (each.assumed() != null) {
                json.writeStringField("assumed", each.assumed());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void more(String field, int more) throws IOException {
        if (more > 0) {
            json.writeNumberField(field, more);
        }
    }

    private void text(String field, Text text) throws IOException {
        if (text == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    private void texts(String field, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            list(field, texts);
        }
    }

    private void list(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String each : texts) {
            json.writeString(each);
        }
        json.writeEndArray();
    }
}
