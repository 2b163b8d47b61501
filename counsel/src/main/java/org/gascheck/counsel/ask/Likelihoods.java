package org.gascheck.counsel.ask;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.ValueType;

/**
 * How likely unknown facts are to have certain values. Where nobody says, the kinds of values that make a difference
 * are equally likely. Immutable.
 */
public final class Likelihoods {

    /** That all kinds of values are equally likely. */
    public static final Likelihoods EQUAL = new Likelihoods(Map.of());

    private final Map<String, Map<String, Double>> byFact;

    private Likelihoods(Map<String, Map<String, Double>> byFact) {
        this.byFact = byFact;
    }

    /**
     * Likelihoods of a table in YAML, from a path such as {@code gasUsers.devices.inUse} or a kind such as {@code
     * InstalledDevice.inUse} to the likelihood of each value: {@code true} and {@code false}, or constants. Values that
     * are left out share what is left of 1.
     *
     * @param source what problems call the table
     * @throws InvalidTableException if an entry names no fact that is true or false or a constant, or no value of it
     */
    public static Likelihoods of(FactModel model, String source, String yaml) {
        Map<String, Map<String, Double>> byFact = new HashMap<>();
        Tables.read(source, yaml).forEach((key, value) -> {
            Tables.checkKey(model, source, key);
            List<String> names = names(Tables.field(model, key));
            if (names.isEmpty()) {
                throw new InvalidTableException(source, key, "应为是非或选项类的事项",
                        "expected a fact that is true or false or a constant");
            }
            byFact.put(key, likelihoods(source, key, Tables.entries(source, key, value), names));
        });
        return new Likelihoods(Map.copyOf(byFact));
    }

    private static List<String> names(Field field) {
        if (field == null || field.role() != Field.Role.FACT || field.value().set()) {
            return List.of();
        }
        if (field.value().kind() == ValueType.Kind.BOOLEAN) {
            return List.of("true", "false");
        }
        return field.value().constants() == null
                ? List.of()
                : Arrays.stream(field.value().constants().getEnumConstants()).map(Enum::name).toList();
    }

    private static Map<String, Double> likelihoods(
            String source, String key, Map<String, Object> table, List<String> names) {
        Map<String, Double> likelihoods = new LinkedHashMap<>();
        table.forEach((name, value) -> {
            if (!names.contains(name)) {
                Text expected = Nearest.expected(name, names);
                throw new InvalidTableException(source, key,
                        "没有值“" + name + "”" + expected.zh(), "there is no value \"" + name + "\"" + expected.en());
            }
            likelihoods.put(name, Tables.number(source, key, value));
        });
        double told = likelihoods.values().stream().mapToDouble(each -> each).sum();
        List<String> others = names.stream().filter(name -> !likelihoods.containsKey(name)).toList();
        if (told == 0 && others.isEmpty()) {
            throw new InvalidTableException(
                    source, key, "各值的可能性都为 0；应有大于 0 的", "all are 0; expected one that is greater");
        }
        double left = Math.max(0, 1 - told);
        others.forEach(name -> likelihoods.put(name, left / others.size()));
        return likelihoods;
    }

    /**
     * How likely a fact is to turn out in each of some ways.
     *
     * @param values the values of each way; empty lists where they are not known
     */
    double[] of(FactPath path, List<List<Object>> values) {
        double[] chances = new double[values.size()];
        Map<String, Double> told = path.keys().stream().map(byFact::get).filter(each -> each != null)
                .findFirst().orElse(Map.of());
        double sum = 0;
        for (int way = 0; way < chances.length; way++) {
            chances[way] = values.get(way).stream().mapToDouble(value -> told.getOrDefault(name(value), 0.0)).sum();
            sum += chances[way];
        }
        for (int way = 0; way < chances.length; way++) {
            chances[way] = sum > 0 ? chances[way] / sum : 1.0 / chances.length;
        }
        return chances;
    }

    private static String name(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
