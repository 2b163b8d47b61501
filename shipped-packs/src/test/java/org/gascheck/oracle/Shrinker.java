package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes fields and members out of a JSON tree as long as something remains true of it. */
final class Shrinker {

    private Shrinker() {
    }

    static ObjectNode shrink(ObjectNode tree, Predicate<ObjectNode> remains) {
        ObjectNode smallest = tree.deepCopy();
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (int i = 0; i < removals(smallest, smallest).size(); i++) {
                ObjectNode candidate = smallest.deepCopy();
                removals(candidate, candidate).get(i).run();
                if (remains.test(candidate)) {
                    smallest = candidate;
                    smaller = true;
                    i--;
                }
            }
        }
        return smallest;
    }

    /** All ways of taking out one thing, the large things first. */
    private static List<Runnable> removals(JsonNode node, JsonNode root) {
        List<Runnable> all = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                if (object != root || !name.equals("assessedOn")) {
                    all.add(() -> object.remove(name));
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                all.add(() -> array.remove(index));
            }
        }
        node.forEach(child -> all.addAll(removals(child, root)));
        return all;
    }
}
