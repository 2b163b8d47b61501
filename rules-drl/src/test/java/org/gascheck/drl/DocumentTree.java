package org.gascheck.drl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
}
