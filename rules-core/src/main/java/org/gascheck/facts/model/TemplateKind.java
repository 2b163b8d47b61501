package org.gascheck.facts.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gascheck.subjects.users.GasUser;

/** What there are templates for, and what each of them asks for. */
enum TemplateKind {

    HOUSEHOLD("gasUsers", "buildings", "alarmModels", "valveModels", "installers"),
    RESTAURANT("gasUsers", "buildings", "alarmModels", "valveModels", "installers"),
    BUILDING("buildings", "gasUsers", "alarmModels", "valveModels", "installers"),
    ALARM_MODEL("alarmModels"),
    VALVE_MODEL("valveModels"),
    VENDOR("vendors", "alarmModels"),
    CONSTRUCTION_PROJECT("constructionProjects"),
    PROPERTY_MANAGER("propertyManagers"),
    DISTRICT("districts");

    // The kind of venue is asked of households too: a homestay or a group rental may be one.
    private static final Set<String> ONLY_OF_VENUES = Set.of("industry", "spaces", "pipes", "branchFittings", "cylinders",
            "appliances", "hoses", "regulators", "venueInspections");

    private final List<String> lists;

    TemplateKind(String... lists) {
        this.lists = List.of(lists);
    }

    /** The kind as users write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The lists of the submission that the template fills, that of the kind itself first. */
    List<String> lists() {
        return lists;
    }

    /** Whether the template is for records of the type. */
    boolean isAbout(FactModel model, RecordType<?> type) {
        return model.submission().field(lists.get(0)).orElseThrow().record() == type.type();
    }

    /** Whether the template asks for the field. */
    boolean asksFor(RecordType<?> type, Field field) {
        return this == RESTAURANT || type.type() != GasUser.class || !ONLY_OF_VENUES.contains(field.name());
    }
}
