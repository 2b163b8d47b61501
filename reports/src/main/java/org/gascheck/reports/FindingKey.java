package org.gascheck.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a finding of a JSON report is on, known again where the subject stands at another place of its list.
 *
 * @param subject the id of the subject, after those of the subjects that it is part of: u1/d1
 */
record FindingKey(String instrument, String requirement, String kind, String subject) {

    /** The findings of a report, in its order. */
    static Map<FindingKey, JsonNode> findings(JsonNode report) {
        Map<String, String> ids = new HashMap<>();
        report.get("findings").forEach(finding ->
                ids.put(finding.at("/subject/pointer").asText(), finding.at("/subject/id").asText()));
        Map<FindingKey, JsonNode> findings = new LinkedHashMap<>();
        report.get("findings").forEach(finding -> findings.put(new FindingKey(
                finding.get("instrument").asText(),
                finding.get("requirement").asText(),
                finding.at("/subject/kind").asText(),
                path(finding.at("/subject/pointer").asText(), ids)), finding));
        return findings;
    }

    private static String path(String pointer, Map<String, String> ids) {
        StringBuilder path = new StringBuilder();
        for (int end = pointer.indexOf('/', 1); end >= 0; end = pointer.indexOf('/', end + 1)) {
            String id = ids.get(pointer.substring(0, end));
            path.append(id == null ? "" : id + "/");
        }
        return path.append(ids.get(pointer)).toString();
    }

    @Override
    public String toString() {
        return instrument + " " + requirement + " " + kind + " " + subject;
    }
}
