package org.gascheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.gascheck.Build;
import org.gascheck.law.Outcome;

/**
 * Writes reports as JSON: the same report in the same form always gives the same bytes. Findings are worked out one by
 * one as they are written, and none is kept.
 */
public final class ReportJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final SerializableString INSTRUMENTS_NOT_IN_FORCE = new SerializedString("instrumentsNotInForce");
    private static final SerializableString PROVISIONS = new SerializedString("provisions");
    private static final SerializableString READ = new SerializedString("read");
    private static final SerializableString REQUIREMENTS = new SerializedString("requirements");
    private static final SerializableString LISTS_NOT_GIVEN = new SerializedString("listsNotGiven");

    private final ComplianceReport report;
    private final ReportForm form;
    private final TextsTold told;
    private final JsonOut out;

    private ReportJson(ComplianceReport report, ReportForm form, TextsTold told, JsonGenerator json) {
        this.report = report;
        this.form = form;
        this.told = form.detail() == ReportForm.Detail.FULL ? new TextsTold() : told;
        this.out = new JsonOut(json, form.language());
    }

    /** Writes a report, indented, with a line feed at its end. */
    public static void write(ComplianceReport report, OutputStream out) throws IOException {
        write(report, ReportForm.WHOLE, out);
    }

    /**
     * Writes a report in a form, with a line feed at its end: indented, or of forms that tell findings subject by
     * subject with a finding on a line.
     */
    public static void write(ComplianceReport report, ReportForm form, OutputStream out) throws IOException {
        write(report, form, new TextsTold(), out);
    }

    /**
     * Writes a report like {@link #write(ComplianceReport, ReportForm, OutputStream)}, of forms that tell findings
     * subject by subject without what reports before it told of requirements and instruments.
     */
    public static void write(ComplianceReport report, ReportForm form, TextsTold told, OutputStream out)
            throws IOException {
        try (JsonGenerator json = generator(report, out)) {
            json.setPrettyPrinter(form.detail() == ReportForm.Detail.FULL ? indented() : new LinePerFinding());
            new ReportJson(report, form, told, json).write();
            json.writeRaw('\n');
        }
    }

    /**
     * Jackson keeps one set of buffers for a thread: the digest, which is written as JSON too, is worked out before it
     * is taken.
     */
    private static JsonGenerator generator(ComplianceReport report, OutputStream out) throws IOException {
        report.provenance().submission().text();
        return JSON.createGenerator(out);
    }

    private static DefaultPrettyPrinter indented() {
        return new DefaultPrettyPrinter().withObjectIndenter(EncodedLines.ALL).withArrayIndenter(EncodedLines.ALL);
    }

    /** Writes a report on one line, with a line feed at its end. */
    public static void writeLine(ComplianceReport report, OutputStream out) throws IOException {
        writeLine(report, ReportForm.WHOLE, out);
    }

    /** Writes a report in a form on one line, with a line feed at its end. */
    public static void writeLine(ComplianceReport report, ReportForm form, OutputStream out) throws IOException {
        writeMember(report, form, out);
        out.write('\n');
    }

    /** Writes a report in a form on a line that goes on after it. */
    public static void writeMember(ComplianceReport report, ReportForm form, OutputStream out) throws IOException {
        writeMember(report, form, new TextsTold(), out);
    }

    /** Writes a report on a line that goes on after it, without what reports before it told, as far as forms allow. */
    public static void writeMember(ComplianceReport report, ReportForm form, TextsTold told, OutputStream out)
            throws IOException {
        try (JsonGenerator json = generator(report, out)) {
            new ReportJson(report, form, told, json).write();
        }
    }

    /** The report as an indented text. */
    public static String text(ComplianceReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void write() throws IOException {
        out.startObject();
        out.startObject("tool");
        out.field("name", Build.NAME);
        out.field("version", report.provenance().version());
        out.endObject();
        out.startObject("submission");
        out.field("digest", report.provenance().submission().text());
        out.endObject();
        out.field("assessedOn", report.assessedOn().toString());
        writeInstruments();
        out.startObject("settings");
        for (var setting : report.settings().chosen().entrySet()) {
            out.field(setting.getKey(), setting.getValue());
        }
        out.endObject();
        if (report.purpose() != null) {
            new PurposeJson(out).write(report.purpose());
        }
        new ScopeJson(out, told).write(report.scope());
        out.field("verdict", report.verdict().name());
        if (!form.isWhole()) {
            writeForm();
        }
        if (form.detail() == ReportForm.Detail.FULL) {
            writeFindings();
        } else {
            new SubjectsJson(out, form, told, report.scope().assumptions().stream().anyMatch(each -> each.filled() > 0))
                    .write(report.entries());
        }
        writeSlips();
        write(report.completeness());
        out.endObject();
    }

    /** Those of the requirements that are told; nothing where there are none. */
    private void writeSlips() throws IOException {
        List<CitedSlip> slips = report.slips().stream()
                .filter(slip -> form.requirements().isEmpty()
                        || slip.requirements().stream().anyMatch(form.requirements()::contains))
                .toList();
        if (slips.isEmpty()) {
            return;
        }
        out.startList("slips");
        for (CitedSlip slip : slips) {
            out.startObject();
            out.field("instrument", slip.instrument());
            out.field("instrumentNumber", slip.instrumentNumber());
            out.field(PROVISIONS, slip.provisions());
            if (told.isNew("slip", slip.instrument(), String.join("|", slip.provisions()), slip.text())) {
                out.field("text", slip.text());
                out.field(READ, slip.read());
            }
            out.field(REQUIREMENTS, slip.requirements());
            out.endObject();
        }
        out.endList();
    }

    private void writeInstruments() throws IOException {
        out.startList("instruments");
        for (ReportedInstrument instrument : report.instruments()) {
            out.startObject();
            out.field("id", instrument.id());
            out.field("number", instrument.number());
            if (told.isNew("instrument", instrument.id(), instrument.digest().text())) {
                out.field(JsonOut.TITLE, instrument.title());
            }
            out.field("digest", instrument.digest().text());
            out.field("verdict", instrument.verdict().name());
            out.endObject();
        }
        out.endList();
    }

    /** How much is told: what was chosen, and how many findings of each outcome there are, told or not. */
    private void writeForm() throws IOException {
        int[] counts = new int[Outcome.values().length];
        int leftOut = 0;
        for (Iterator<FindingEntry> all = report.entries().iterator(); all.hasNext();) {
            FindingEntry each = all.next();
            counts[each.outcome().ordinal()]++;
            leftOut += form.tells(each.requirement(), each.outcome()) ? 0 : 1;
        }
        out.startObject("form");
        out.field("detail", form.detail().name());
        if (!form.only().isEmpty()) {
            out.field(new SerializedString("only"), form.only().stream().map(Enum::name).toList());
        }
        if (!form.requirements().isEmpty()) {
            out.field(new SerializedString("requirements"), form.requirements());
        }
        out.field("language", form.language().name());
        out.startObject("findings");
        for (Outcome outcome : Outcome.values()) {
            out.field(outcome.name(), counts[outcome.ordinal()]);
        }
        out.endObject();
        out.field("leftOut", leftOut);
        out.endObject();
    }

    private void writeFindings() throws IOException {
        FindingJson findings = new FindingJson(out);
        out.startList("findings");
        for (Iterator<FindingEntry> all = report.entries().iterator(); all.hasNext();) {
            FindingEntry each = all.next();
            if (form.tells(each.requirement(), each.outcome())) {
                findings.write(each.finding());
            }
        }
        out.endList();
    }

    private void write(Completeness completeness) throws IOException {
        out.startObject("completeness");
        out.field("requirementsInForce", completeness.inForce());
        out.field("decided", completeness.decided());
        out.field("needReview", completeness.needReview());
        out.field("undetermined", completeness.undetermined());
        out.field("notApplicable", completeness.notApplicable());
        out.field("withoutSubject", completeness.withoutSubject());
        out.field(LISTS_NOT_GIVEN, completeness.listsNotGiven());
        out.field(INSTRUMENTS_NOT_IN_FORCE, completeness.notInForce());
        out.endObject();
    }
}
