package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A submission as plain JSON, in which some unknown fields may be assumed to have a value. A node that is null is a
 * record of which nothing is known; a value that is null is unknown.
 */
final class Tree {

    /** What is done with a record at its JSON Pointer. */
    interface AtPointer {
        void accept(JsonNode node, String pointer);
    }

    private final JsonNode submission;
    private final Tree base;
    private final JsonNode node;
    private final String field;
    private final String value;

    Tree(JsonNode submission) {
        this(submission, null, null, null, null);
    }

    private Tree(JsonNode submission, Tree base, JsonNode node, String field, String value) {
        this.submission = submission;
        this.base = base;
        this.node = node;
        this.field = field;
        this.value = value;
    }

    /** This tree with one more field known. */
    Tree assuming(JsonNode of, String name, String assumed) {
        return new Tree(submission, this, of, name, assumed);
    }

    JsonNode submission() {
        return submission;
    }

    String text(JsonNode of, String name) {
        for (Tree tree = this; tree.base != null; tree = tree.base) {
            if (tree.node == of && tree.field.equals(name)) {
                return tree.value;
            }
        }
        return given(of, name) ? of.get(name).asText() : null;
    }

    Boolean is(JsonNode of, String name, String expected) {
        String text = text(of, name);
        return text == null ? null : text.equals(expected);
    }

    Boolean isOneOf(JsonNode of, String name, String... expected) {
        String text = text(of, name);
        return text == null ? null : List.of(expected).contains(text);
    }

    Boolean truth(JsonNode of, String name) {
        String text = text(of, name);
        return text == null ? null : Boolean.valueOf(text);
    }

    LocalDate date(JsonNode of, String name) {
        String text = text(of, name);
        return text == null ? null : LocalDate.parse(text);
    }

    /** Whether what expires may still be used on a day, which is null where unknown. */
    Boolean lasts(JsonNode of, String name, LocalDate day) {
        String lastDay = text(of, name);
        if (lastDay == null || lastDay.equals("OPEN_ENDED")) {
            return lastDay == null ? null : true;
        }
        return day == null ? null : !LocalDate.parse(lastDay).isBefore(day);
    }

    BigDecimal number(JsonNode of, String name) {
        return given(of, name) ? of.get(name).decimalValue() : null;
    }

    /** The texts of a set. */
    List<String> texts(JsonNode of, String name) {
        List<JsonNode> members = list(of, name);
        return members == null ? null : members.stream().map(JsonNode::asText).toList();
    }

    Boolean containsAnyOf(JsonNode of, String name, String... expected) {
        List<String> texts = texts(of, name);
        return texts == null ? null : texts.stream().anyMatch(List.of(expected)::contains);
    }

    Boolean isEmpty(JsonNode of, String name) {
        List<JsonNode> members = list(of, name);
        return members == null ? null : members.isEmpty();
    }

    List<JsonNode> list(JsonNode of, String name) {
        if (!given(of, name)) {
            return null;
        }
        List<JsonNode> members = new ArrayList<>();
        of.get(name).forEach(members::add);
        return members;
    }

    /** The record that a field refers to by id, in a list of the submission. */
    JsonNode referred(JsonNode of, String name, String list) {
        return given(of, name) ? withId(list, of.get(name).asText()) : null;
    }

    /** The records that a list refers to by id, in a list of the submission. */
    List<JsonNode> allReferred(JsonNode of, String name, String list) {
        List<String> ids = texts(of, name);
        return ids == null ? null : ids.stream().map(id -> withId(list, id)).toList();
    }

    /** The households that name a building as theirs; none of one that is not known. */
    List<JsonNode> livingIn(JsonNode building) {
        List<JsonNode> living = new ArrayList<>();
        submission.path("gasUsers").forEach(user -> {
            if (building != null
                    && building.get("id").equals(user.get("building"))
                    && is(user, "kind", "RESIDENT") == Boolean.TRUE) {
                living.add(user);
            }
        });
        return living;
    }

    /** The records, in a list of those in a list of the submission, that refer to one. */
    List<JsonNode> referring(String list, String inner, String name, JsonNode to) {
        List<JsonNode> referring = new ArrayList<>();
        submission.path(list).forEach(each -> each.path(inner).forEach(one -> {
            if (given(one, name) && one.get(name).equals(to.get("id"))) {
                referring.add(one);
            }
        }));
        return referring;
    }

    /**
     * Whether a record is referred to in a list of some record of the submission; null where such a list is unknown.
     */
    Boolean perhapsListed(String list, String name, JsonNode record) {
        Boolean listed = false;
        for (JsonNode each : submission.path(list)) {
            List<String> ids = texts(each, name);
            listed = Kleene.or(listed, ids == null ? null : Boolean.valueOf(ids.contains(record.get("id").asText())));
        }
        return listed;
    }

    /** How many records of a list of the submission are so. */
    int count(String list, Predicate<JsonNode> so) {
        int count = 0;
        for (JsonNode each : submission.path(list)) {
            count += so.test(each) ? 1 : 0;
        }
        return count;
    }

    /** Goes through the members of a list of a record at a pointer, with their own pointers. */
    void forEach(JsonNode of, String at, String list, AtPointer action) {
        List<JsonNode> members = list(of, list);
        for (int i = 0; members != null && i < members.size(); i++) {
            action.accept(members.get(i), at + "/" + list + "/" + i);
        }
    }

    private JsonNode withId(String list, String id) {
        for (JsonNode each : submission.get(list)) {
            if (each.get("id").asText().equals(id)) {
                return each;
            }
        }
        throw new IllegalArgumentException("there is nothing with the id " + id + " in " + list);
    }

    private static boolean given(JsonNode of, String name) {
        return of != null && of.hasNonNull(name);
    }
}
