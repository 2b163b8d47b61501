package org.gascheck.drl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.facts.model.RecordType;

/** Makes what is missing on the way to a JSON Pointer of a submission. */
final class DocumentTree {

    private static final String ID = "id";

    private DocumentTree() {
    }

    /** Has a record with an id at a pointer. */
    static void record(ObjectNode root, String pointer) {
        ObjectNode record = (ObjectNode) made(root, pointer);
        RecordType<?> type = RecordType.of(ModelPaths.type(pointer));
        if (type.hasId() && !record.has(ID)) {
            record.put(ID, "i" + pointer.replace('/', '-'));
        }
    }

    /** Puts a value at a pointer. */
    static void put(ObjectNode root, String pointer, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) made(root, pointer.substring(0, slash))).set(pointer.substring(slash + 1), value.deepCopy());
    }

    /** The object or list at a pointer, made where there is none; records on the way get ids. */
    static JsonNode made(JsonNode root, String pointer) {
        JsonNode node = root;
        String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/");
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < steps.length; i++) {
            path.append('/').append(steps[i]);
            boolean listNext = i + 1 < steps.length && steps[i + 1].chars().allMatch(Character::isDigit);
            if (node instanceof ArrayNode array) {
                while (array.size() <= Integer.parseInt(steps[i])) {
                    ObjectNode added = array.addObject();
                    if (RecordType.of(ModelPaths.type(path.toString())).hasId()) {
                        added.put(ID, "i" + path.toString().replace('/', '-') + array.size());
                    }
                }
                node = array.get(Integer.parseInt(steps[i]));
            } else {
                ObjectNode object = (ObjectNode) node;
                if (!object.has(steps[i])) {
                    object.set(steps[i],
                            listNext ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode());
                }
                node = object.get(steps[i]);
            }
        }
        return node;
    }

    /** A household that names its building is on the list of that building, where there is one. */
    static void listAtHome(ObjectNode root) {
        for (JsonNode user : root.path("gasUsers")) {
            for (JsonNode building : root.path("buildings")) {
                boolean lives = user.path("kind").asText().equals("RESIDENT")
                        && user.path("building").equals(building.path(ID));
                if (lives && building.path("households") instanceof ArrayNode households) {
                    List<String> listed = new ArrayList<>();
                    households.forEach(each -> listed.add(each.asText()));
                    if (!listed.contains(user.path(ID).asText())) {
                        households.add(user.path(ID).asText());
                    }
                }
            }
        }
    }

    /** The id of the record in a list that refers to another; null if none does. */
    static JsonNode referring(JsonNode list, JsonNode to) {
        for (JsonNode each : list) {
            for (JsonNode reference : each) {
                if (reference.isTextual() && reference.equals(to.get(ID))) {
                    return each.get(ID);
                }
            }
        }
        return null;
    }
}
