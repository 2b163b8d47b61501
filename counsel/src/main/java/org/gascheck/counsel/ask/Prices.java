package org.gascheck.counsel.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;

/** What plans reckon with: what questions cost, which can be asked, and how they are likely to be answered. */
final class Prices {

    private static final Set<Field.Role> ASKED =
            Set.of(Field.Role.FACT, Field.Role.LIST, Field.Role.REFERENCE, Field.Role.REFERENCE_LIST);

    private final FactModel model;
    private final Costs costs;
    private final Likelihoods likelihoods;
    private final Set<String> skipped;
    private final Map<String, Optional<FactPath>> paths = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();

    /**
     * Prices.
     *
     * @param skipped the JSON Pointers of what nobody knows
     */
    Prices(FactModel model, Costs costs, Likelihoods likelihoods, Set<String> skipped) {
        this.model = model;
        this.costs = costs;
        this.likelihoods = likelihoods;
        this.skipped = skipped;
    }

    private Optional<FactPath> path(String pointer) {
        return paths.computeIfAbsent(pointer.replaceAll("/\\d+", ""), names -> FactPath.of(model, names));
    }

    double cost(String pointer) {
        return known.computeIfAbsent(pointer.replaceAll("/\\d+", ""),
                names -> path(pointer).map(path -> costs.of(path).cost()).orElse(0.0));
    }

    boolean canBeAsked(String pointer) {
        return !skipped.contains(pointer)
                && path(pointer).filter(path -> ASKED.contains(path.last().role())).isPresent();
    }

    double[] chances(String pointer, List<List<Object>> values) {
        return path(pointer).map(path -> likelihoods.of(path, values)).orElseGet(() -> {
            throw new IllegalStateException("no fact of the model stands at " + pointer);
        });
    }
}
