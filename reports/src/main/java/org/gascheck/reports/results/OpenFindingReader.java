package org.gascheck.reports.results;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Reason;
import org.gascheck.law.Setting;
import org.gascheck.report.DueDate;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.FoundRate;
import org.gascheck.report.FoundReason;
import org.gascheck.report.OtherReading;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.ReportedSubject;

/** Reads open findings, and adds what their requirement says of everybody. */
final class OpenFindingReader {

    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};

    private final Run run;
    private final List<ReportedSubject> subjects;
    private final List<ReportedInstrument> instruments;

    /** A reader of findings by these instruments, on subjects of which they tell the numbers. */
    OpenFindingReader(Run run, List<ReportedSubject> subjects, List<ReportedInstrument> instruments) {
        this.run = run;
        this.subjects = subjects;
        this.instruments = instruments;
    }

    /** Reads findings that differ in their requirement alone. */
    List<Finding> read(JsonNode told) throws IOException {
        if (!told.has("requirements")) {
            return List.of(read(told, told.get("requirement").textValue()));
        }
        List<Finding> alike = new ArrayList<>();
        for (String id : ResultReader.texts(told.get("requirements"))) {
            alike.add(read(told, id));
        }
        return alike;
    }

    private Finding read(JsonNode told, String id) throws IOException {
        RunInstrument instrument = run.instrument(
                told.has("instrument") ? told.get("instrument").textValue() : instruments.get(0).id());
        RunRequirement usual = instrument.requirements().get(id);
        Outcome outcome = Outcome.valueOf(told.get("outcome").textValue());
        List<FoundReason> reasons = new ArrayList<>(0);
        for (JsonNode each : told.path("reasons")) {
            reasons.add(reason(each, instrument.reason(id, each.get("reason").textValue())));
        }
        List<OtherReading> readings = new ArrayList<>(0);
        for (JsonNode each : told.path("otherReadings")) {
            readings.add(reading(each, instrument));
        }
        return new Finding(
                id,
                usual.title(),
                outcome,
                usual.strength(),
                instrument.id(),
                instrument.number(),
                told.has("provisions") ? ResultReader.texts(told.get("provisions")) : usual.provisions(),
                subjects.get(told.get("subject").intValue()),
                told.has("message") ? text(told.get("message")) : usual.messages().get(outcome),
                reasons,
                evidence(told.get("evidence")),
                told.path("moreEvidence").asInt(),
                ResultReader.texts(told.get("missing")),
                told.path("moreMissing").asInt(),
                told.has("askFirst") ? told.get("askFirst").textValue() : told.path("missing").path(0).textValue(),
                told.has("authorities") ? ResultReader.texts(told.get("authorities")) : usual.departments(),
                told.has("authorityNote") ? text(told.get("authorityNote")) : usual.authorityNote(),
                outcome == Outcome.BREACHED ? usual.nextStep() : null,
                due(told.get("due")),
                readings,
                told.has("rate") ? RunJson.MAPPER.treeToValue(told.get("rate"), FoundRate.class) : null);
    }

    private static FoundReason reason(JsonNode told, Reason usual) {
        boolean said = told.has("says");
        return new FoundReason(
                told.get("reason").textValue(),
                said ? text(told.get("says")) : usual.says(),
                said ? text(told.get("asks")) : usual.asks(),
                ResultReader.texts(told.get("at")),
                told.path("more").asInt(),
                evidence(told.get("lacks")));
    }

    private static DueDate due(JsonNode told) {
        if (told == null) {
            return null;
        }
        List<DueDate.OtherDate> contradictions = new ArrayList<>(0);
        for (JsonNode each : told.path("contradictions")) {
            contradictions.add(new DueDate.OtherDate(
                    LocalDate.parse(each.get("date").textValue()),
                    each.get("provision").textValue(),
                    text(each.get("says"))));
        }
        return new DueDate(
                LocalDate.parse(told.get("date").textValue()),
                told.get("provision").textValue(),
                told.path("overdueDays").asLong(),
                contradictions);
    }

    private static OtherReading reading(JsonNode told, RunInstrument instrument) {
        Setting setting = instrument.settings().get(told.get("setting").textValue());
        return new OtherReading(
                setting.key(),
                option(setting, told.get("chosen").textValue()),
                option(setting, told.get("other").textValue()),
                Outcome.valueOf(told.get("outcome").textValue()));
    }

    private static Setting.Option option(Setting setting, String name) {
        return setting.options().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Evidence> evidence(JsonNode told) {
        return told == null ? List.of() : RunJson.MAPPER.convertValue(told, EVIDENCE);
    }

    /** A text in both languages; null where there is none. */
    static Text text(JsonNode told) {
        return told == null || told.isNull() ? null : new Text(told.get("zh").textValue(), told.get("en").textValue());
    }
}
