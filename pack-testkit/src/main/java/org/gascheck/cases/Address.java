package org.gascheck.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gascheck.drl.source.PackProblem;
import org.gascheck.drl.source.Yaml;
import org.gascheck.subjects.Population;

/**
 * A place in the facts of a case: it begins with the id of a record or a field of the submission, and goes on with
 * names of fields and members, as in {@code d1}, {@code m1/certificates/EXPLOSION_PROOF/models} or {@code
 * v1/devices/d2}. A member of a list is named by its id, by the first thing that it says where no other says the same,
 * or by its number, from 0.
 *
 * @param path      the names of fields and indices of members from the submission on
 * @param newMember the name of a member that is not there yet, in the list at the path; else null
 */
record Address(List<Object> path, String newMember) {

    /**
     * The place that a text names.
     *
     * @throws PackProblem if it names none
     */
    static Address of(String text, Yaml written, GivenFacts facts) {
        String[] steps = text.split("/", -1);
        List<Object> path = new ArrayList<>(start(steps[0], written, facts));
        GivenFacts reached = at(path, facts);
        String newMember = null;
        for (int i = 1; i < steps.length; i++) {
            String step = steps[i];
            if (step.isBlank() || newMember != null) {
                throw written.problem(text + "：没有这个位置", text + ": there is no such place");
            }
            if (reached instanceof GivenFacts.Members list) {
                int index = index(list, step);
                newMember = index < 0 ? step : null;
                reached = index < 0 ? null : list.members().get(index);
                if (index >= 0) {
                    path.add(index);
                }
            } else {
                path.add(step);
                reached = reached instanceof GivenFacts.Fields fields ? fields.fields().get(step) : null;
            }
        }
        return new Address(List.copyOf(path), newMember);
    }

    /** The place as a JSON Pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(step));
        return newMember == null ? pointer.toString() : pointer.append('/').append(newMember).toString();
    }

    /** Whether it names a member of a list that is there. */
    boolean isMember() {
        return newMember == null && path.get(path.size() - 1) instanceof Integer;
    }

    /** Whether the record or list in which it lies is there. */
    boolean isWithin(GivenFacts facts) {
        if (newMember != null || path.size() == 1) {
            return true;
        }
        GivenFacts holder = at(path.subList(0, path.size() - 1), facts);
        return holder != null && !(holder instanceof GivenFacts.Value);
    }

    private static List<Object> start(String first, Yaml written, GivenFacts facts) {
        if (Population.MODEL.submission().field(first).isPresent()) {
            return List.of(first);
        }
        List<List<Object>> records = new ArrayList<>();
        collect(first, facts, List.of(), records);
        if (records.isEmpty()) {
            throw written.problem("没有 id 为 " + first + " 的对象，提交资料也没有这个字段",
                    "there is no record with the id " + first + ", and submissions have no such field");
        } else if (records.size() > 1) {
            throw written.problem("有几个对象的 id 是 " + first + "；请从列表写起，如 gasUsers/" + first,
                    "several records have the id " + first + "; begin with the list, as in gasUsers/" + first);
        }
        return records.get(0);
    }

    private static void collect(String id, GivenFacts facts, List<Object> path, List<List<Object>> found) {
        if (facts instanceof GivenFacts.Fields fields) {
            if (id.equals(text(fields.fields().get("id")))) {
                found.add(path);
            }
            fields.fields().forEach((name, value) -> collect(id, value, and(path, name), found));
        } else if (facts instanceof GivenFacts.Members list) {
            for (int i = 0; i < list.members().size(); i++) {
                collect(id, list.members().get(i), and(path, i), found);
            }
        }
    }

    private static List<Object> and(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static GivenFacts at(List<Object> path, GivenFacts facts) {
        GivenFacts reached = facts;
        for (Object step : path) {
            if (reached instanceof GivenFacts.Fields fields) {
                reached = fields.fields().get(step);
            } else if (reached instanceof GivenFacts.Members list && (Integer) step < list.members().size()) {
                reached = list.members().get((Integer) step);
            } else {
                return null;
            }
        }
        return reached;
    }

    /** The index of the member with a name, or -1. */
    private static int index(GivenFacts.Members list, String name) {
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < list.members().size(); i++) {
            if (name.equals(nameOf(list.members().get(i)))) {
                named.add(i);
            }
        }
        if (named.size() == 1) {
            return named.get(0);
        }
        return isNumber(name) && Integer.parseInt(name) < list.members().size() ? Integer.parseInt(name) : -1;
    }

    /** Whether a member is named by its number. */
    static boolean isNumber(String name) {
        return name.matches("\\d{1,9}");
    }

    /** Its id, or else the first thing that it says. */
    private static String nameOf(GivenFacts member) {
        if (member instanceof GivenFacts.Fields fields) {
            String id = text(fields.fields().get("id"));
            return id != null || fields.fields().isEmpty() ? id : text(fields.fields().values().iterator().next());
        }
        return text(member);
    }

    private static String text(GivenFacts value) {
        return value instanceof GivenFacts.Value ? Objects.toString(value.plain(), null) : null;
    }
}
