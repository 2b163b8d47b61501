package org.gascheck.reports.decisions;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gascheck.Digest;

/** Reads the texts of decisions, to the letter: what would be written otherwise is none. */
final class DecisionReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DecisionReader() {
    }

    /** The decision of a text; empty where it is none. */
    static Optional<Decision> read(String text) {
        try {
            JsonNode told = JSON.readTree(text);
            if (told == null || !told.isObject()) {
                return Optional.empty();
            }
            Map<String, String> about = new LinkedHashMap<>();
            told.path("about").properties().forEach(each -> about.put(each.getKey(), each.getValue().asText()));
            Decision decision = new Decision(
                    told.path("number").asLong(),
                    Instant.parse(told.path("at").asText()),
                    told.path("who").asText(),
                    told.path("role").asText(),
                    told.path("did").asText(),
                    about,
                    Digest.known(told.path("previous").asText()));
            return decision.text().equals(text) ? Optional.of(decision) : Optional.empty();
        } catch (JsonProcessingException | DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
