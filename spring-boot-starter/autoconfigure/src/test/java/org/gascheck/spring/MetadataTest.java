package org.gascheck.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An editor tells what each property is, in Chinese and in English. */
class MetadataTest {

    @Test
    void eachPropertyIsToldInBothLanguages() throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream metadata = MetadataTest.class.getResourceAsStream(
                "/META-INF/spring-configuration-metadata.json")) {
            for (JsonNode property : new ObjectMapper().readTree(metadata).get("properties")) {
                names.add(property.get("name").textValue());
                assertThat(property.path("description").asText()).as(property.get("name").textValue())
                        .matches("(?s)\\p{IsHan}.*。 [A-Z].*\\.");
            }
        }
        assertThat(names).contains("gascheck.instruments", "gascheck.settings", "gascheck.rule-pack-folders",
                "gascheck.assumptions", "gascheck.purpose", "gascheck.read-limits.size");
    }
}
