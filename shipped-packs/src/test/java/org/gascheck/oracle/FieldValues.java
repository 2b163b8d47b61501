package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Puts random values about the limits of the law, or none. How much is unknown and how much is as it should be differs
 * from seed to seed.
 */
class FieldValues {

    private static final List<String> ASSESSED = List.of(
            "2021-12-31", "2022-01-15", "2022-02-10", "2022-03-31", "2022-04-01", "2022-05-31", "2022-06-01",
            "2022-12-31", "2023-01-01", "2023-06-15");
    private static final List<String> DAYS = List.of(
            "2021-12-30", "2021-12-31", "2022-01-01", "2022-02-09", "2022-02-10", "2022-03-31", "2022-04-01",
            "2022-05-31", "2022-06-01", "2022-12-31", "2023-01-01");

    final SplittableRandom random;
    final LocalDate date;
    final double good;
    private final double unknown;

    FieldValues(long seed) {
        random = new SplittableRandom(seed);
        date = LocalDate.parse(one(ASSESSED.toArray(String[]::new)));
        unknown = List.of(0.0, 0.05, 0.2, 0.4).get(random.nextInt(4));
        good = List.of(0.4, 0.7, 0.95).get(random.nextInt(3));
    }

    /** Leaves out a day that is later than another. */
    static void dropIfLater(ObjectNode of, String day, JsonNode than, String other) {
        if (of.hasNonNull(day)
                && than.hasNonNull(other)
                && of.get(day).asText().compareTo(than.get(other).asText()) > 0) {
            of.remove(day);
        }
    }

    void list(ObjectNode of, String name, int below, Consumer<ObjectNode> member) {
        ArrayNode list = of.putArray(name);
        boolean top = of.has("assessedOn");
        for (int i = 0, size = random.nextInt(below); i < size; i++) {
            ObjectNode each = list.addObject();
            if (top) {
                each.put("id", name + i);
            }
            member.accept(each);
        }
    }

    void perhaps(Runnable told) {
        if (known()) {
            told.run();
        }
    }

    /** Something of a list, the first of it mostly. */
    void text(ObjectNode of, String name, String... values) {
        if (known()) {
            of.put(name, random.nextDouble() < good ? values[0] : one(values));
        }
    }

    void truth(ObjectNode of, String name) {
        if (known()) {
            of.put(name, random.nextDouble() < good);
        }
    }

    /** What has happened by now. */
    void day(ObjectNode of, String name) {
        if (known()) {
            String day = random.nextInt(5) == 0 ? date.toString() : one(DAYS.toArray(String[]::new));
            if (day.compareTo(date.toString()) <= 0) {
                of.put(name, day);
            }
        }
    }

    void ahead(ObjectNode of, String name) {
        if (known()) {
            of.put(name, date.plusDays(random.nextInt(5) - 2L).toString());
        }
    }

    void expiry(ObjectNode of, String name) {
        if (known()) {
            of.put(name, random.nextInt(5) == 0 ? "OPEN_ENDED" : random.nextBoolean()
                    ? date.plusDays(random.nextInt(5) - 2L).toString()
                    : one(DAYS.toArray(String[]::new)));
        }
    }

    void set(ObjectNode of, String name, String... members) {
        if (known()) {
            ArrayNode set = of.putArray(name);
            for (String member : members) {
                if (random.nextDouble() < 0.6) {
                    set.add(member);
                }
            }
        }
    }

    /** Numbers, that were put as texts. */
    static void numbers(JsonNode of, String name) {
        (of.isArray() ? of : JsonNodeFactory.instance.arrayNode().add(of)).forEach(each -> {
            if (each.hasNonNull(name)) {
                ((ObjectNode) each).put(name, new BigDecimal(each.get(name).asText()));
            }
        });
    }

    static void truths(ObjectNode of, String name) {
        if (of.hasNonNull(name)) {
            of.put(name, Boolean.parseBoolean(of.get(name).asText()));
        }
    }

    static boolean isTrueOrOpen(ObjectNode of, String name) {
        return !of.hasNonNull(name) || of.get(name).booleanValue();
    }

    boolean known() {
        return random.nextDouble() >= unknown;
    }

    String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
