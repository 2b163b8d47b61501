package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;

/** The cells of a spreadsheet in which the facts stand that a report speaks of, by their JSON Pointers. */
final class CellsJson {

    private CellsJson() {
    }

    /** Those of subjects, evidence and missing facts that have one. */
    static Map<String, String> of(ComplianceReport report, Function<String, Optional<String>> cells) {
        Map<String, String> found = new TreeMap<>();
        for (Finding finding : report.findings()) {
            add(finding.subject().pointer(), cells, found);
            for (Evidence evidence : finding.evidence()) {
                add(evidence.pointer(), cells, found);
            }
            finding.missing().forEach(pointer -> add(pointer, cells, found));
        }
        return found;
    }

    private static void add(String pointer, Function<String, Optional<String>> cells, Map<String, String> found) {
        if (!found.containsKey(pointer)) {
            cells.apply(pointer).ifPresent(cell -> found.put(pointer, cell));
        }
    }

    static void write(Map<String, String> cells, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> each : cells.entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }
}
