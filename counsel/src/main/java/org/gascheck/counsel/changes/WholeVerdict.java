package org.gascheck.counsel.changes;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.model.FactModel;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.reports.ReportParts;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;

/** What all that was handed in comes to, and never without what that covers: in the words of a report. */
public final class WholeVerdict {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MOST_LINES = 12;

    private final ComplianceReport report;
    private final ReportParts parts;
    private final Voice voice;
    private final Page page;

    /** The verdict of a report, for a page in a language. */
    public WholeVerdict(ComplianceReport report, FactModel model, Voice voice, Page page) {
        this.report = report;
        this.parts = new ReportParts(report, model, voice);
        this.voice = voice;
        this.page = page;
    }

    /** Prints the day and the instruments of a report. */
    public static void printBasis(ComplianceReport report, Voice voice, Page page) throws IOException {
        int column = WideText.widest(List.of("评定日期", "Assessed on").stream()) + 2;
        page.labelled(0, column, voice.say("评定日期", "Assessed on"), List.of(report.assessedOn().toString()));
        page.labelled(0, column, voice.say("依据", "Judged by"), report.instruments().stream()
                .map(each -> each.number() + " " + voice.say(each.title()) + " [" + each.id() + "]").toList());
    }

    /** Prints the verdict, by each of several instruments, what it means and how many findings there are. */
    public void print() throws IOException {
        List<String> lines = parts.verdict();
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            page.text("  ", lines.get(i), i == 0 ? new Emphasis[] {Emphasis.STRONG} : new Emphasis[0]);
        }
        int more = lines.size() - MOST_LINES;
        if (more > 0) {
            page.text("  ", voice.say("还有 " + more + " 行，见 check 的报告", more + " more lines in a report of check"));
        }
    }

    /** Prints what the verdict covers, and what of it concerns the subjects and is not judged. */
    public void printScope() throws IOException {
        List<String> lines = parts.scope();
        if (!lines.isEmpty()) {
            page.blank();
            page.text("", lines.get(0), Emphasis.STRONG);
            for (String each : lines.subList(1, lines.size())) {
                page.text("  ", each);
            }
        }
    }

    /** Writes a verdict as a field, with those by each instrument. */
    public static void write(JsonGenerator json, String field, ComplianceReport report) throws IOException {
        json.writeStringField(field, report.verdict().name());
        json.writeArrayFieldStart(field + "ByInstrument");
        for (ReportedInstrument each : report.instruments()) {
            json.writeStartObject();
            json.writeStringField("instrument", each.id());
            json.writeStringField("number", each.number());
            json.writeStringField("verdict", each.verdict().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes what a verdict covers, as reports in JSON have it. */
    public static void writeScope(JsonGenerator json, ComplianceReport report) throws IOException {
        json.writeFieldName("scope");
        MAPPER.writeValue(json, scope(report));
    }

    /** What a verdict covers, as maps, lists and values that any JSON library writes. */
    public static Map<String, Object> scope(ComplianceReport report) {
        return new LinkedHashMap<>(
                MAPPER.convertValue(report.scope(), new TypeReference<Map<String, Object>>() { }));
    }
}
