package org.gascheck.drl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Ways in which the slots of a space can be told, forgotten and filled in again: all where there are few, else a
 * sample.
 */
final class Ways {

    private static final int ALL_UP_TO = 40 * EnumerationTest.SCALE;
    private static final int RANDOM = 10 * EnumerationTest.SCALE;
    private static final int FILLED_UP_TO = 12 * EnumerationTest.SCALE;

    private Ways() {
    }

    /** Submissions that tell every slot that is reached. */
    static List<Map<String, JsonNode>> told(RequirementSpace space, SplittableRandom random) {
        List<Slot> slots = space.slots();
        double product =
                slots.stream().mapToDouble(slot -> slot.values().size()).reduce(1, (one, other) -> one * other);
        List<Map<String, JsonNode>> told = new ArrayList<>();
        if (product <= ALL_UP_TO) {
            told.add(Map.of());
            for (Slot slot : slots) {
                List<Map<String, JsonNode>> more = new ArrayList<>();
                told.forEach(values -> slot.values().forEach(value -> more.add(with(values, slot, value))));
                told = more;
            }
        } else {
            for (Slot one : slots) {
                for (JsonNode value : one.values()) {
                    Slot other = slots.get(random.nextInt(slots.size()));
                    for (JsonNode second : other.values()) {
                        Map<String, JsonNode> values = random(slots, random);
                        values.put(other.pointer(), second);
                        values.put(one.pointer(), value);
                        told.add(values);
                    }
                }
            }
            for (int i = 0; i < RANDOM; i++) {
                told.add(random(slots, random));
            }
        }
        Collections.shuffle(told, new Random(random.nextLong()));
        return told.stream().limit(ALL_UP_TO).map(values -> reached(space, values)).distinct().toList();
    }

    static Map<String, JsonNode> random(List<Slot> slots, SplittableRandom random) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        slots.forEach(slot -> values.put(slot.pointer(), slot.values().get(random.nextInt(slot.values().size()))));
        return values;
    }

    static Map<String, JsonNode> with(Map<String, JsonNode> values, Slot slot, JsonNode value) {
        Map<String, JsonNode> more = new LinkedHashMap<>(values);
        more.put(slot.pointer(), value);
        return more;
    }

    static Map<String, JsonNode> reached(RequirementSpace space, Map<String, JsonNode> values) {
        Map<String, JsonNode> reached = new LinkedHashMap<>(values);
        space.slots().stream()
                .filter(slot -> !space.isReached(slot, values))
                .forEach(slot -> reached.remove(slot.pointer()));
        return reached;
    }

    /** Each slot alone, and some pairs and triples. */
    static List<Set<String>> forgotten(RequirementSpace space, Map<String, JsonNode> values, SplittableRandom random) {
        List<String> pointers = List.copyOf(values.keySet());
        List<Set<String>> forgotten = new ArrayList<>();
        pointers.forEach(pointer -> forgotten.add(Set.of(pointer)));
        for (int i = 0; i < EnumerationTest.SCALE * pointers.size() / 2 && pointers.size() > 1; i++) {
            Set<String> some = new HashSet<>();
            for (int j = 0; j < 2 + i % 2; j++) {
                some.add(pointers.get(random.nextInt(pointers.size())));
            }
            forgotten.add(some);
        }
        return forgotten;
    }

    /** All ways of telling what is not told, or some of them; whether it was all. */
    static boolean fill(RequirementSpace space, Map<String, JsonNode> less,
            List<Map<String, JsonNode>> filled, SplittableRandom random) {
        List<Map<String, JsonNode>> open = new ArrayList<>(List.of(less));
        boolean all = true;
        while (!open.isEmpty()) {
            Map<String, JsonNode> values = open.remove(open.size() - 1);
            Slot next = space.slots().stream()
                    .filter(slot -> !values.containsKey(slot.pointer()) && space.isReached(slot, values))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                filled.add(values);
            } else {
                List<Map<String, JsonNode>> ways = Stream.concat(next.values().stream(), next.beyond().stream())
                        .map(value -> with(values, next, value))
                        .filter(way -> reached(space, way).size() == way.size()).toList();
                if (filled.size() + open.size() < FILLED_UP_TO) {
                    open.addAll(ways);
                } else {
                    all = false;
                    open.add(ways.get(random.nextInt(ways.size())));
                }
            }
        }
        return all;
    }
}
