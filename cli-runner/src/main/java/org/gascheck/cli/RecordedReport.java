package org.gascheck.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.law.Settings;

/**
 * A report that somebody kept, of the form that {@link RecordedReportReader} makes sure of.
 *
 * @param source what problems call it
 * @param bytes  as it was kept
 * @param json   its content
 */
record RecordedReport(String source, byte[] bytes, JsonNode json) {

    static final String INSTRUMENTS = "/instruments";
    static final String NOT_IN_FORCE = "/completeness/instrumentsNotInForce";

    static final String ASSUMPTIONS = "/scope/assumptions";

    static final String PURPOSE = "/purpose/purpose";

    /** What it was made for, or null. */
    String purpose() {
        return json.at(PURPOSE).textValue();
    }

    /** The day for which it judged. */
    LocalDate assessedOn() {
        return LocalDate.parse(json.get("assessedOn").textValue());
    }

    /** The readings that it was made under. */
    Settings settings() {
        Map<String, String> chosen = new LinkedHashMap<>();
        json.get("settings")
                .properties()
                .forEach(setting ->
                        chosen.put(setting.getKey(), setting.getValue().textValue()));
        return new Settings(chosen);
    }

    /** What it assumed of unknown facts, as it was declared. */
    List<String> assumptions() {
        List<String> declared = new ArrayList<>();
        json.at(ASSUMPTIONS).forEach(each -> declared.add(each.get("assumption").textValue()));
        return declared;
    }

    /**
     * The ids of the instruments that it names, each with its JSON Pointer, in its order; those not in force come last.
     */
    Map<String, String> instruments() {
        Map<String, String> pointers = new LinkedHashMap<>();
        for (int i = 0; i < json.at(INSTRUMENTS).size(); i++) {
            String pointer = INSTRUMENTS + "/" + i + "/id";
            pointers.putIfAbsent(json.at(pointer).textValue(), pointer);
        }
        for (int i = 0; i < json.at(NOT_IN_FORCE).size(); i++) {
            String pointer = NOT_IN_FORCE + "/" + i;
            pointers.putIfAbsent(json.at(pointer).textValue(), pointer);
        }
        return pointers;
    }

    /** The ids of the instruments that it names. */
    Set<String> ids() {
        return new LinkedHashSet<>(instruments().keySet());
    }
}
