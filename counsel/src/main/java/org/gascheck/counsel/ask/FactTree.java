package org.gascheck.counsel.ask;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.model.CanonicalFacts;
import org.gascheck.facts.model.Submission;

/** The facts of submissions as trees of maps and lists that are never changed: what is put in makes another tree. */
final class FactTree {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private FactTree() {
    }

    /** The facts that were handed in, the day and the instruments among them. */
    static Map<String, Object> of(Submission submission) {
        ByteArrayOutputStream facts = new ByteArrayOutputStream();
        Map<String, Object> tree = new LinkedHashMap<>();
        try {
            CanonicalFacts.write(submission, facts);
            tree.put("assessedOn", submission.assessedOn().value().toString());
            if (submission.instruments().isKnown()) {
                tree.put("instruments", List.copyOf(submission.instruments().value()));
            }
            tree.putAll(MAPPER.readValue(facts.toByteArray(), new TypeReference<Map<String, Object>>() { }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    /** What stands at a JSON Pointer; null where nothing does. */
    static Object at(Object tree, String pointer) {
        Object at = tree;
        for (String step : steps(pointer)) {
            if (at instanceof Map<?, ?> map) {
                at = map.get(step);
            } else if (at instanceof List<?> list && isIndexIn(step, list)) {
                at = list.get(Integer.parseInt(step));
            } else {
                return null;
            }
        }
        return at;
    }

    /**
     * The tree with a value at a JSON Pointer, in parts that are made where they are left out.
     *
     * @throws IllegalArgumentException if the pointer leads through a member of a list that is not there
     */
    static Map<String, Object> with(Map<String, Object> tree, String pointer, Object value) {
        return with(tree, steps(pointer), 0, value, pointer);
    }

    private static Map<String, Object> with(
            Map<?, ?> tree, List<String> steps, int from, Object value, String pointer) {
        Map<String, Object> copy = new LinkedHashMap<>();
        tree.forEach((name, each) -> copy.put((String) name, each));
        String name = steps.get(from);
        if (from == steps.size() - 1) {
            copy.put(name, value);
            return copy;
        }
        Object below = copy.get(name);
        if (below instanceof List<?> list) {
            copy.put(name, inList(list, steps, from + 1, value, pointer));
        } else if (isIndex(steps.get(from + 1)) || below != null && !(below instanceof Map)) {
            throw nowhere(pointer);
        } else {
            copy.put(name, with(below == null ? Map.of() : (Map<?, ?>) below, steps, from + 1, value, pointer));
        }
        return copy;
    }

    private static List<Object> inList(List<?> list, List<String> steps, int from, Object value, String pointer) {
        if (!isIndexIn(steps.get(from), list) || from == steps.size() - 1
                || !(list.get(Integer.parseInt(steps.get(from))) instanceof Map<?, ?> member)) {
            throw nowhere(pointer);
        }
        List<Object> copy = new ArrayList<>(list);
        copy.set(Integer.parseInt(steps.get(from)), with(member, steps, from + 1, value, pointer));
        return copy;
    }

    private static IllegalArgumentException nowhere(String pointer) {
        return new IllegalArgumentException("the facts have nothing at " + pointer + "; expected the place of a fact");
    }

    private static List<String> steps(String pointer) {
        if (!pointer.startsWith("/")) {
            throw nowhere(pointer);
        }
        return List.of(pointer.substring(1).split("/", -1));
    }

    private static boolean isIndex(String step) {
        return step.matches("\\d{1,9}");
    }

    private static boolean isIndexIn(String step, List<?> list) {
        return isIndex(step) && Integer.parseInt(step) < list.size();
    }
}
