package org.gascheck.counsel.remedy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.gascheck.Nearest;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.counsel.changes.Fields;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What can be done about facts, and what it costs. Immutable. */
public final class Acts {

    private static final String FILE = "acts.yaml";
    private static final double DEAREST = 1_000_000;
    private static final double FARTHEST = 1_000;

    private final Map<String, Act> byName;
    private final Map<String, List<Object>> preferred;

    private Acts(Map<String, Act> byName, Map<String, List<Object>> preferred) {
        this.byName = byName;
        this.preferred = preferred;
    }

    /** Those of the program, at its costs. */
    public static Acts usual() {
        try (InputStream in = Acts.class.getResourceAsStream(FILE)) {
            Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().setLabel(FILE).build())
                    .loadFromInputStream(Objects.requireNonNull(in, FILE));
            Map<String, Act> acts = new LinkedHashMap<>();
            ((Map<?, ?>) root.get("acts")).forEach((name, act) -> acts.put((String) name, act((String) name, act)));
            Map<String, List<Object>> preferred = new LinkedHashMap<>();
            ((Map<?, ?>) root.get("prefer")).forEach((field, values) ->
                    preferred.put((String) field, List.copyOf((List<?>) values)));
            return new Acts(acts, preferred);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Act act(String name, Object told) {
        Map<?, ?> act = (Map<?, ?>) told;
        Act.Does does = act.containsKey("change") ? Act.Does.CHANGE
                : act.containsKey("add") ? Act.Does.ADD : Act.Does.REMOVE;
        List<String> fields = act.get("change") instanceof List<?> some
                ? some.stream().map(String.class::cast).toList()
                : does == Act.Does.ADD ? List.of((String) act.get("add")) : List.of();
        Map<String, Object> with = new LinkedHashMap<>();
        if (act.get("with") instanceof Map<?, ?> known) {
            known.forEach((field, value) -> with.put((String) field, value));
        }
        return new Act(name, (String) act.get("of"), does, fields, with,
                ((Number) act.get("cost")).doubleValue(), new Text((String) act.get("zh"), (String) act.get("en")));
    }

    /** All of them. */
    public List<Act> all() {
        return List.copyOf(byName.values());
    }

    /** What to try first of a fact, by record type and field. */
    Map<String, List<Object>> preferred() {
        return preferred;
    }

    /** Those on records of a type. */
    List<Act> of(String recordType) {
        return byName.values().stream().filter(each -> each.of().equals(recordType)).toList();
    }

    /** What the cheapest act costs that changes a field of records of a type; infinite where none does. */
    public double costOf(String recordType, String field) {
        return of(recordType).stream().filter(each -> each.changes(field)).mapToDouble(Act::cost).min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * How far facts are from others, from 0 to 1: those that somebody can change are nearer, by what that costs.
     *
     * @param model the model of the facts, which are given by their JSON Pointers
     */
    public ToDoubleFunction<String> distanceIn(FactModel model) {
        return pointer -> {
            Field field = Fields.at(model, pointer);
            double cost = field == null ? FARTHEST : costOf(field.declaredIn().getSimpleName(), field.name());
            return Math.min(FARTHEST, cost) / FARTHEST;
        };
    }

    /**
     * These acts at other costs, in YAML: the name of an act and a number, or {@code never} where it cannot be done.
     *
     * @param source what problems call the text
     * @throws InvalidCostsException with all that is wrong with it
     */
    public Acts costing(String yaml, String source) {
        Object root;
        try {
            root = new Load(LoadSettings.builder().setLabel(source).build()).loadFromString(yaml);
        } catch (MarkedYamlEngineException e) {
            throw new InvalidCostsException(List.of(new Problem(source,
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0),
                    e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0), "",
                    new Text("不是有效的 YAML：" + e.getProblem(), "not valid YAML: " + e.getProblem()))));
        } catch (YamlEngineException e) {
            throw new InvalidCostsException(List.of(problem(source, "不是有效的 YAML", "not valid YAML")));
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, Act> acts = new LinkedHashMap<>(byName);
        if (root instanceof Map<?, ?> costs) {
            costs.forEach((name, cost) -> price(acts, String.valueOf(name), cost, source, problems));
        } else if (root != null) {
            problems.add(problem(source, "应为措施名和费用，如 replace-hose: 5",
                    "expected names of acts with costs, as in replace-hose: 5"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidCostsException(problems);
        }
        return new Acts(acts, preferred);
    }

    private void price(Map<String, Act> acts, String name, Object cost, String source, List<Problem> problems) {
        Act act = byName.get(name);
        if (act == null) {
            // There are too many to tell them all.
            Text maybe = Nearest.maybe(name, byName.keySet());
            problems.add(problem(source, "没有措施“" + name + "”" + maybe.zh(),
                    "there is no act \"" + name + "\"." + maybe.en()));
        } else if ("never".equals(cost)) {
            acts.remove(name);
        } else if (cost instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= DEAREST) {
            acts.put(name, act.costing(number.doubleValue()));
        } else {
            problems.add(problem(source, name + " 的费用是 " + cost + "；应为 0 至 1000000 的数字，或 never",
                    "the cost of " + name + " is " + cost + "; expected a number from 0 to 1000000, or never"));
        }
    }

    private static Problem problem(String source, String zh, String en) {
        return new Problem(source, 0, 0, "", new Text(zh, en));
    }
}
