package org.gascheck.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gascheck.drl.source.Yaml;

/** Facts as a case gives them: a tree in which every part knows where it was written. Immutable. */
sealed interface GivenFacts {

    /** What stands for a fact that is not known. */
    String UNKNOWN = "unknown";

    /** Where it was written. */
    Yaml at();

    /** The same as maps, lists, texts, numbers and truths. */
    Object plain();

    /** An object: its fields by name. */
    record Fields(Yaml at, Map<String, GivenFacts> fields) implements GivenFacts {

        @Override
        public Object plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            fields.forEach((name, value) -> plain.put(name, value.plain()));
            return plain;
        }
    }

    /** A list. */
    record Members(Yaml at, List<GivenFacts> members) implements GivenFacts {

        @Override
        public Object plain() {
            List<Object> plain = new ArrayList<>();
            members.forEach(member -> plain.add(member.plain()));
            return plain;
        }

        /** The list with one more member, whose id is its name unless that is a number. */
        Members and(String name, Yaml yaml) {
            GivenFacts added = of(yaml);
            if (!Address.isNumber(name)) {
                if (!(added instanceof Fields fields) || fields.fields().containsKey("id")) {
                    throw yaml.problem("没有成员 " + name + "；新成员应为不含 id 的键值表",
                            "there is no member " + name + ", and a new one is a mapping without id");
                }
                Map<String, GivenFacts> withId = new LinkedHashMap<>();
                withId.put("id", new Value(yaml, name));
                withId.putAll(fields.fields());
                added = new Fields(yaml, Collections.unmodifiableMap(withId));
            }
            List<GivenFacts> longer = new ArrayList<>(members);
            longer.add(added);
            return new Members(at, Collections.unmodifiableList(longer));
        }
    }

    /** A single value. */
    record Value(Yaml at, Object plain) implements GivenFacts {
    }

    /** What a YAML value says; fields that it calls unknown are left out. */
    static GivenFacts of(Yaml yaml) {
        if (yaml.isMapping()) {
            return new Fields(yaml, merged(Map.of(), yaml));
        }
        return yaml.isList() ? new Members(yaml, yaml.items().stream().map(GivenFacts::of).toList())
                : new Value(yaml, yaml.value());
    }

    /**
     * These facts with what a YAML value says instead: the fields that it has, if both are objects, else all; null if
     * unknown.
     */
    static GivenFacts merged(GivenFacts old, Yaml yaml) {
        if (yaml.isWord(UNKNOWN)) {
            return null;
        }
        if (old instanceof Members && yaml.isMapping()) {
            throw yaml.problem("应为整个列表；要改其中一个成员，请写出它的位置，如 v1/devices/d1",
                    "expected a whole list; to change one member name its place, as in v1/devices/d1");
        }
        return old instanceof Fields fields && yaml.isMapping() ? new Fields(fields.at(), merged(fields.fields(), yaml))
                : of(yaml);
    }

    private static Map<String, GivenFacts> merged(Map<String, GivenFacts> old, Yaml yaml) {
        Map<String, GivenFacts> merged = old;
        for (Map.Entry<String, Yaml> entry : yaml.entries().entrySet()) {
            merged = replaced(merged, entry.getKey(), merged(old.get(entry.getKey()), entry.getValue()));
        }
        return merged;
    }

    /**
     * These facts with something else at a place.
     *
     * @param path   names of fields and indices of lists; the last may be the name of a field that is not there yet
     * @param change what becomes of what is there, or of null; to null to take it away
     */
    default GivenFacts with(List<Object> path, UnaryOperator<GivenFacts> change) {
        if (path.isEmpty()) {
            return change.apply(this);
        }
        List<Object> rest = path.subList(1, path.size());
        if (this instanceof Members list) {
            int index = (Integer) path.get(0);
            List<GivenFacts> members = new ArrayList<>(list.members());
            GivenFacts changed = members.get(index).with(rest, change);
            if (changed == null) {
                members.remove(index);
            } else {
                members.set(index, changed);
            }
            return new Members(at(), Collections.unmodifiableList(members));
        }
        String name = (String) path.get(0);
        GivenFacts old = ((Fields) this).fields().get(name);
        GivenFacts changed = old == null ? change.apply(null) : old.with(rest, change);
        return new Fields(at(), replaced(((Fields) this).fields(), name, changed));
    }

    private static Map<String, GivenFacts> replaced(Map<String, GivenFacts> fields, String name, GivenFacts value) {
        Map<String, GivenFacts> replaced = new LinkedHashMap<>(fields);
        if (value == null) {
            replaced.remove(name);
        } else {
            replaced.put(name, value);
        }
        return Collections.unmodifiableMap(replaced);
    }

    /** Where the thing at a JSON Pointer was written, or the nearest that holds it. */
    default Yaml nearest(String pointer) {
        GivenFacts nearest = this;
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            GivenFacts next = null;
            if (nearest instanceof Fields fields) {
                next = fields.fields().get(step);
            } else if (nearest instanceof Members list && step.matches("\\d{1,9}")
                    && Integer.parseInt(step) < list.members().size()) {
                next = list.members().get(Integer.parseInt(step));
            }
            if (next == null) {
                break;
            }
            nearest = next;
        }
        return nearest.at();
    }
}
