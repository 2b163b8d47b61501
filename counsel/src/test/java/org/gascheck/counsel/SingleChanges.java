package org.gascheck.counsel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.Fields;
import org.gascheck.counsel.remedy.Act;
import org.gascheck.counsel.remedy.Acts;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;

/**
 * All single changes of the facts of a submission, one fact or member at a time: each other truth and constant, the
 * record that a reference can lead to instead, a few days and numbers, and each record left out.
 */
public final class SingleChanges {

    private static final List<Object> NUMBERS = List.of(0, 1, 100_000);
    private static final Acts ACTS = Acts.usual();

    private SingleChanges() {
    }

    /**
     * A change.
     *
     * @param value what stands there instead; null where the member there is left out
     * @param acts  what acts do so, by the act and the record on which it is done, with their costs
     */
    public record Single(String place, Object value, Map<String, Double> acts) {

        /** Facts with it. */
        public FactTree in(FactTree tree) {
            return value == null ? tree.removing(place) : tree.telling(place, value);
        }

        /** The least that it costs; infinite where no act does so. */
        public double cost() {
            return acts.values().stream().min(Double::compare).orElse(Double.POSITIVE_INFINITY);
        }

        /** The least that it costs together with another: an act may do both. */
        public double costWith(Single other) {
            double least = cost() + other.cost();
            for (Map.Entry<String, Double> each : acts.entrySet()) {
                least = other.acts.containsKey(each.getKey()) ? Math.min(least, each.getValue()) : least;
            }
            return least;
        }
    }

    /** All of them. */
    public static List<Single> of(FactTree tree) {
        List<Single> all = new ArrayList<>();
        for (String place : tree.told()) {
            Field field = Fields.at(tree.model(), place);
            if (field.role() == Field.Role.LIST) {
                for (int i = 0; i < ((List<?>) tree.at(place)).size(); i++) {
                    all.add(new Single(place + '/' + i, null, Map.copyOf(removing(field, place + '/' + i))));
                }
            }
            for (Object value : values(field, tree)) {
                if (!value.equals(tree.at(place))) {
                    all.add(new Single(place, value, changing(tree, place)));
                }
            }
        }
        return all;
    }

    private static Map<String, Double> removing(Field list, String member) {
        String type = list.record().getSimpleName();
        return acts(type, member, Act.Does.REMOVE, "");
    }

    private static Map<String, Double> changing(FactTree tree, String place) {
        Map<String, Double> acts = new LinkedHashMap<>();
        for (Fields.Around around : Fields.around(tree.model(), place)) {
            String rest = place.substring(around.pointer().length() + 1);
            acts.putAll(acts(around.type().type().getSimpleName(), around.pointer(), Act.Does.CHANGE,
                    rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest));
        }
        return acts;
    }

    private static Map<String, Double> acts(String type, String record, Act.Does does, String field) {
        Map<String, Double> acts = new LinkedHashMap<>();
        for (Act act : ACTS.all()) {
            if (act.of().equals(type) && act.does() == does
                    && (field.isEmpty() || act.fields().isEmpty() || act.fields().contains(field))) {
                acts.put(act.name() + ' ' + record, act.cost());
            }
        }
        return acts;
    }

    private static Set<Object> values(Field field, FactTree tree) {
        Set<Object> values = new LinkedHashSet<>();
        if (field.role() == Field.Role.REFERENCE) {
            tree.told().stream().filter(each -> Fields.at(tree.model(), each).role() == Field.Role.LIST
                            && Fields.at(tree.model(), each).record() == field.record()
                            && RecordType.of(field.record()).hasId())
                    .forEach(each -> ((List<?>) tree.at(each)).forEach(member ->
                            values.add(((Map<?, ?>) member).get("id"))));
        } else if (field.role() == Field.Role.FACT && !field.value().set()) {
            switch (field.value().kind()) {
                case BOOLEAN -> values.addAll(List.of(true, false));
                case CONSTANT -> Stream.of(field.value().constants().getEnumConstants())
                        .forEach(each -> values.add(each.name()));
                case NUMBER -> values.addAll(NUMBERS);
                case DATE, EXPIRY -> values.add(tree.at("/assessedOn"));
                default -> { }
            }
        }
        return values;
    }
}
