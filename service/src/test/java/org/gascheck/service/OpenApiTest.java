package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The description of the service says all that it does, and is committed: a change of it shows. */
@ServiceTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("../docs/openapi.json");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private JsonNode described() throws Exception {
        ObjectNode described = (ObjectNode) Client.json(new Client(port, null).get("/openapi.json"));
        // The address at which it was asked for.
        described.remove("servers");
        return described;
    }

    @Test
    void everyOperationOfTheCodeIsDescribedAndNoOther() throws Exception {
        Set<String> inCode = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            for (String path : mapping.getPatternValues()) {
                for (RequestMethod each : mapping.getMethodsCondition().getMethods()) {
                    if (path.startsWith("/v1/")) {
                        inCode.add(each.name().toLowerCase(Locale.ROOT) + " " + path);
                    }
                }
            }
        });
        Set<String> told = new TreeSet<>();
        JsonNode described = described();
        assertThat(described.at("/openapi").asText()).startsWith("3.1");
        described.get("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            String name = operation.getKey() + " " + path.getKey();
            told.add(name);
            assertThat(operation.getValue().path("summary").asText()).as(name).matches("(?s).*\\. \\p{IsHan}.*。");
            assertThat(operation.getValue().at("/responses").has("200")).as(name).isTrue();
            assertThat(operation.getValue().at("/responses/default/content").has("application/problem+json")).isTrue();
            if (operation.getKey().equals("post") && !path.getKey().endsWith("reload")) {
                assertThat(operation.getValue().has("requestBody")).as(name).isTrue();
            }
        }));
        assertThat(told).isEqualTo(inCode);
    }

    @Test
    void theCommittedDescriptionIsThatOfTheService() throws Exception {
        String described =
                Client.JSON.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(described()) + "\n";
        if (Boolean.getBoolean("refresh")) {
            Files.writeString(COMMITTED, described);
        }
        assertThat(COMMITTED).as("refresh it with: mvn -q -B test -Prefresh").hasContent(described);
    }
}
