package org.gascheck.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.drl.source.Yaml;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.model.RecordType;
import org.gascheck.subjects.Population;

/**
 * A pair of facts that do not go together, in a submission that is otherwise in order.
 *
 * @param id      of the contradiction
 * @param changes what differs from the submission in order, as it is written
 * @param left    the requirement@subject that are left to a person then
 * @param json    the submission
 */
public record PlantedContradiction(String id, String changes, List<String> left, String json) {

    private static final Path FILE = Path.of("../fixtures/src/main/resources/contradictions/contradictions.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All contradictions that the records of the fact model name, in its order. */
    public static List<Contradiction> known() {
        return Population.MODEL.recordTypes().stream().map(RecordType::consistency)
                .flatMap(consistency -> consistency == null ? Stream.empty() : consistency.contradictions().stream())
                .distinct().toList();
    }

    /** All that are planted. */
    public static List<PlantedContradiction> all() {
        Map<String, Yaml> entries = read().entries();
        GivenFacts base = GivenFacts.of(entries.get("base"));
        return entries.get("contradictions").items().stream().map(each -> of(each.entries(), base)).toList();
    }

    /** The submission in order. */
    static String inOrder() {
        return json(GivenFacts.of(read().entries().get("base")));
    }

    private static Yaml read() {
        try {
            return Yaml.parse(FILE.toString(), Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlantedContradiction of(Map<String, Yaml> entries, GivenFacts base) {
        Map<String, Yaml> changes = new LinkedHashMap<>(entries);
        String id = changes.remove("id").text();
        Yaml left = changes.remove("left");
        Differences differences = new Differences(base);
        changes.forEach(differences::add);
        List<String> written = changes.entrySet().stream()
                .map(change -> change.getKey() + ": " + written(change.getValue())).toList();
        return new PlantedContradiction(
                id, String.join("; ", written), left == null ? List.of() : left.texts(), json(differences.facts()));
    }

    private static String written(Yaml value) {
        if (value.isMapping()) {
            return "{" + String.join(", ", value.entries().entrySet().stream().map(field ->
                    field.getKey() + ": " + written(field.getValue())).toList()) + "}";
        }
        return value.isList()
                ? "[" + String.join(", ", value.items().stream().map(PlantedContradiction::written).toList()) + "]"
                : String.valueOf(value.value());
    }

    private static String json(GivenFacts facts) {
        try {
            return JSON.writeValueAsString(facts.plain());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return id + ": " + changes;
    }
}
