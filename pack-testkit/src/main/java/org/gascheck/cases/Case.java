package org.gascheck.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.law.Settings;
import org.gascheck.report.Finding;
import org.gascheck.report.Verdict;

/**
 * A case of a requirement: {@code cases/<area>/<requirement>/<a sentence>.<outcome>.json}.
 *
 * @param file        the file
 * @param requirement the requirement, which is the folder's name
 * @param outcome     the outcome expected, which stands in the file's name
 * @param subject     the id of the subject expected to have it, or null where there is only one
 * @param missing     the missing facts expected, for an undetermined case
 * @param also        all other decided findings expected, by {@code requirement@subject}
 * @param evidence    the pointers of the facts expected as evidence of the finding, or null where the case does not tell
 * @param verdict     the verdict expected of the whole submission, or null where the case does not tell
 */
public record Case(
        Path file,
        String requirement,
        Outcome outcome,
        String subject,
        List<String> missing,
        Map<String, Outcome> also,
        Set<String> evidence,
        Verdict verdict,
        Settings settings,
        Submission submission,
        JsonNode json
) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All cases below a folder, in the order of their names. */
    public static List<Case> in(Path folder) {
        return files(folder).stream().map(Case::read).toList();
    }

    /** The files of all cases below a folder, in the order of their names. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a case. */
    public static Case read(Path file) {
        String name = file.getFileName().toString();
        String[] parts = name.split("\\.");
        if (parts.length != 3) {
            throw new IllegalArgumentException(file + ": expected a name such as a-sentence.breached.json");
        }
        try {
            JsonNode json = JSON.readTree(file.toFile());
            json.fieldNames().forEachRemaining(field -> {
                if (!List.of("why", "settings", "subject", "missing", "also", "evidence", "verdict", "submission").contains(field)) {
                    throw new IllegalArgumentException(file + ": there is no field " + field);
                }
            });
            Map<String, String> settings = new TreeMap<>();
            json.path("settings").fields().forEachRemaining(each -> settings.put(each.getKey(), each.getValue().asText()));
            Map<String, Outcome> also = new TreeMap<>();
            json.path("also").fields().forEachRemaining(each -> also.put(each.getKey(), Outcome.valueOf(each.getValue().asText())));
            List<String> missing = texts(json.path("missing"));
            return new Case(
                    file,
                    file.getParent().getFileName().toString(),
                    Outcome.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                    json.path("subject").textValue(),
                    missing,
                    also,
                    json.has("evidence") ? Set.copyOf(texts(json.path("evidence"))) : null,
                    json.has("verdict") ? Verdict.valueOf(json.path("verdict").asText()) : null,
                    new Settings(settings),
                    Submissions.read(JSON.writeValueAsBytes(json.required("submission")), file.toString()),
                    json);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Whether a finding is the one that the case is about. */
    public boolean means(Finding finding) {
        return means(finding.requirement(), finding.subject().id());
    }

    /** Whether the finding on a requirement for the subject with an id is the one that the case is about. */
    public boolean means(String ofRequirement, String ofSubject) {
        return ofRequirement.equals(requirement) && (subject == null || subject.equals(ofSubject));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    @Override
    public String toString() {
        return requirement + ": " + file.getFileName().toString().replace('-', ' ').replace(".json", "");
    }
}
