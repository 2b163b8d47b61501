package org.gascheck.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.facts.model.JsonSchema;
import org.gascheck.subjects.Population;

/** Makes submissions by the JSON Schema, most of them valid, with the choices that the fuzzer makes. */
final class SubmissionMaker {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonNode SCHEMA = schema();
    private static final String[] IDS = {"a", "b", "甲", "a/b", "~"};
    private static final String[] DAYS =
            {"2021-12-31", "2022-01-01", "2022-03-01", "2024-02-29", "0001-01-01", "9999-12-31"};
    private static final String[] NUMBERS = {"1", "100", "100.01", "99.99", "1e2", "1e-90", "1000", "1e-101", "0"};
    private static final int MOST_MEMBERS = 2;

    private final FuzzedDataProvider choices;

    SubmissionMaker(FuzzedDataProvider choices) {
        this.choices = choices;
    }

    /** A submission with an assessment date and the instruments that come with the program. */
    String make() {
        ObjectNode submission = (ObjectNode) value(SCHEMA.at("/$defs/Submission"), "");
        submission.put("assessedOn", choices.pickValue(DAYS));
        submission.set("instruments", NODES.arrayNode().add("cq2021n156").add("yl2022n8"));
        return submission.toString();
    }

    private JsonNode value(JsonNode schema, String field) {
        if (schema.has("$ref")) {
            return value(SCHEMA.at(schema.get("$ref").asText().substring(1)), field);
        }
        if (schema.has("anyOf")) {
            return value(schema.get("anyOf").get(choices.consumeInt(0, schema.get("anyOf").size() - 1)), field);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(choices.consumeInt(0, schema.get("enum").size() - 1));
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> array(schema, field);
            case "boolean" -> NODES.booleanNode(choices.consumeBoolean());
            case "number" -> NODES.rawValueNode(new RawValue(choices.pickValue(NUMBERS)));
            case "string" -> text(schema, field);
            default -> NODES.nullNode();
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || choices.remainingBytes() > 0 && choices.consumeBoolean()) {
                object.set(property.getKey(), value(property.getValue(), property.getKey()));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema, String field) {
        ArrayNode array = NODES.arrayNode();
        int size = choices.consumeInt(0, MOST_MEMBERS);
        for (int i = 0; i < size; i++) {
            JsonNode member = value(schema.get("items"), field);
            if (member instanceof ObjectNode object && object.has("id")) {
                object.put("id", IDS[i]);
            }
            array.add(member);
        }
        return array;
    }

    private JsonNode text(JsonNode schema, String field) {
        boolean day = schema.has("pattern") && schema.get("pattern").asText().contains("0-9");
        return NODES.textNode(day || field.endsWith("On") || field.equals("usableUntil") ? choices.pickValue(DAYS)
                : choices.pickValue(IDS));
    }

    private static JsonNode schema() {
        try {
            return new ObjectMapper().readTree(JsonSchema.of(Population.MODEL));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
