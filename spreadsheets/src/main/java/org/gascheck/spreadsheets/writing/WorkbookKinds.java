package org.gascheck.spreadsheets.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.TemplateKind;

/** The kinds of workbook that there are templates for: those of the model, and short names for some together. */
public final class WorkbookKinds {

    /** The short names, as help tells them. */
    public static final String NAMES = "users, venues, products, catalogue, enterprise, hazards, districts";

    private static final Map<String, String> SHORT = Map.of(
            "users", "household",
            "venues", "restaurant",
            "products", "product,alarm-model,valve-model",
            "enterprise", "gas-company",
            "hazards", "hazard",
            "districts", "district");

    private WorkbookKinds() {
    }

    /** The kinds of the model that a name stands for; none where there is no such name. */
    public static List<TemplateKind> of(FactModel model, String name) {
        List<String> names = Arrays.asList(SHORT.getOrDefault(name, name).split(","));
        List<TemplateKind> all = TemplateKind.of(model);
        return names.stream().flatMap(each -> all.stream().filter(kind -> kind.name().equals(each))).toList();
    }

    /** All names. */
    public static List<String> names(FactModel model) {
        return Stream.concat(Stream.of(NAMES.split(", ")), TemplateKind.of(model).stream().map(TemplateKind::name))
                .distinct().toList();
    }
}
