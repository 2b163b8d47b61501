package org.gascheck.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.documents.workbook.LedgerColumn;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Subjects;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Evidence;
import org.gascheck.reports.FindingWords;
import org.gascheck.subjects.hazards.Hazard;
import org.gascheck.subjects.users.GasUser;

/**
 * What the submission that tells lately of an entry says besides its finding: of what gas, class and grade it is, and
 * the names of its photos. What it does not say is not among it. For one thread.
 */
final class SubmittedFacts {

    /** Names of photos are a remark of submissions, which nothing judges. */
    private static final String PHOTOS = "// photos";
    private static final JsonMapper JSON = new JsonMapper();

    private final Ledger ledger;
    private final FindingWords words;
    private String key;
    private Map<String, Map<LedgerColumn, String>> ofSubjects = Map.of();

    SubmittedFacts(Ledger ledger, FindingWords words) {
        this.ledger = ledger;
        this.words = words;
    }

    /** The cells that it fills of an entry. */
    Map<LedgerColumn, String> of(LedgerEntry entry) {
        // Entries of one submission follow each other.
        if (!entry.lately().in().equals(key)) {
            key = entry.lately().in();
            ofSubjects = read(ledger.submission(key));
        }
        return ofSubjects.getOrDefault(known(entry.subject().kind(), entry.subject().path()), Map.of());
    }

    private static String known(String kind, String path) {
        return kind + ' ' + path;
    }

    private Map<String, Map<LedgerColumn, String>> read(RecordedSubmission recorded) {
        ComplianceReport report = FindingText.report(recorded.report());
        Map<String, String> paths = new HashMap<>();
        Map<String, Map<LedgerColumn, String>> all = new HashMap<>();
        Map<String, List<String>> photos = photos(recorded.json());
        for (Subject each : Subjects.of(JudgedFindings.submission(recorded.json(), report)).all()) {
            String path = each.within() == null ? each.id() : paths.get(each.within().pointer()) + '/' + each.id();
            paths.put(each.pointer(), path);
            all.put(known(each.kind(), Inputs.shortened(path, LedgerTable.LONGEST_PATH)), cells(each, photos));
        }
        return all;
    }

    private Map<LedgerColumn, String> cells(Subject subject, Map<String, List<String>> photos) {
        Map<LedgerColumn, String> cells = new EnumMap<>(LedgerColumn.class);
        for (Subject at = subject; at != null; at = at.within()) {
            if (at.record() instanceof GasUser user) {
                put(cells, LedgerColumn.GAS, at.pointer() + "/gasSupplies", user.gasSupplies());
            }
        }
        if (subject.record() instanceof Hazard hazard) {
            put(cells, LedgerColumn.CLASS, subject.pointer() + "/hazardClass", hazard.hazardClass());
            if (hazard.major().isKnown() && hazard.major().assumption() == null) {
                cells.put(LedgerColumn.GRADE, hazard.major().value()
                        ? words.voice().say("重大隐患", "major") : words.voice().say("一般隐患", "ordinary"));
            }
        }
        List<String> names = new ArrayList<>();
        photos.forEach((at, each) -> {
            if (at.startsWith(subject.pointer() + '/')) {
                names.addAll(each);
            }
        });
        if (!names.isEmpty()) {
            cells.put(LedgerColumn.PHOTOS, String.join("\n", names));
        }
        return cells;
    }

    private void put(Map<LedgerColumn, String> cells, LedgerColumn column, String pointer, Fact<?> fact) {
        if (fact.isKnown() && fact.assumption() == null) {
            cells.put(column, words.facts().value(new Evidence(pointer, fact.value())));
        }
    }

    /** Names of photos by the pointers of what they show. */
    private static Map<String, List<String>> photos(byte[] json) {
        Map<String, List<String>> photos = new HashMap<>();
        try {
            for (JsonNode each : JSON.readTree(json).path(PHOTOS)) {
                for (JsonNode name : each.path("names")) {
                    photos.computeIfAbsent(each.path("at").asText(), at -> new ArrayList<>()).add(name.asText());
                }
            }
        } catch (IOException e) {
            // It was read as a submission before: what is not JSON has no photos.
            return Map.of();
        }
        return photos;
    }
}
