package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The values that matter of facts that a submission leaves open. */
final class UnknownValues {

    private static final List<String> USER_KINDS = List.of("UNIT", "RESIDENT");
    private static final List<String> STATUSES = List.of("NEW", "EXISTING");
    private static final List<String> DEVICE_TYPES = List.of("GAS_ALARM", "SELF_CLOSING_VALVE");
    private static final List<String> STANDARDS = List.of(
            "OTHER", "DETECTOR_INDUSTRIAL_COMMERCIAL", "DETECTOR_HOUSEHOLD", "EXPLOSIVE_ATMOSPHERE_INSTALLATION",
            "FIRE_ELECTRONIC_PROTECTION", "SELF_CLOSING_VALVE");
    private static final List<String> CERTIFICATE_KINDS = List.of(
            "OTHER",
            "TYPE_APPROVAL",
            "EXPLOSION_PROOF",
            "FIRE_PRODUCT",
            "MANUFACTURING_LICENCE",
            "FOREIGN_EXPLOSION_PROOF");

    private final Tree tree;
    private final LocalDate date;
    private final LocalDate issued;

    UnknownValues(Tree tree, LocalDate date, LocalDate issued) {
        this.tree = tree;
        this.date = date;
        this.issued = issued;
    }

    static Choice typeOf(JsonNode device) {
        return new Choice(device, "type", DEVICE_TYPES);
    }

    static Choice standardOf(JsonNode evidence) {
        return new Choice(evidence, "standard", STANDARDS);
    }

    static Choice kindOfVenue(JsonNode user) {
        return new Choice(user, "venueKind", List.of("NOT_PUBLIC", "CATERING", "FITNESS", "OTHER_PUBLIC"));
    }

    static List<Choice> kindAndStatus(JsonNode user) {
        return List.of(new Choice(user, "kind", USER_KINDS), new Choice(user, "status", STATUSES));
    }

    /** The name of a model, where unknown, and the unknown kinds of its certificates. */
    List<Choice> certificates(JsonNode model) {
        List<Choice> choices = new ArrayList<>();
        Set<String> names = new TreeSet<>(List.of("a name on no paper"));
        tree.forEach(model, "", "certificates", (certificate, pointer) -> {
            choices.add(new Choice(certificate, "kind", CERTIFICATE_KINDS));
            choices.add(new Choice(certificate, "number", List.of("CN-1", "2.02E+15")));
            addNames(certificate, names);
        });
        tree.forEach(model, "", "conformityEvidence", (evidence, pointer) -> addNames(evidence, names));
        // A column for the model may tell several at once.
        names.add(String.join("、", names));
        choices.add(new Choice(model, "model", List.copyOf(names)));
        return choices;
    }

    private void addNames(JsonNode paper, Set<String> names) {
        List<String> printed = tree.texts(paper, "models");
        if (printed != null) {
            printed.forEach(name -> names.addAll(List.of(name, name.replace("-", ""))));
        }
    }

    /** The day, where unknown, of an acceptance: about the issue, the assessment, and the installation of devices. */
    Choice dayOfAcceptance(JsonNode acceptance, JsonNode user) {
        Set<String> days = new TreeSet<>(List.of(
                issued.minusDays(1).toString(), issued.toString(), date.minusDays(1).toString(), date.toString()));
        tree.forEach(user, "", "devices", (device, pointer) -> {
            LocalDate installedOn = tree.date(device, "installedOn");
            if (installedOn != null) {
                days.addAll(List.of(installedOn.minusDays(1).toString(), installedOn.toString()));
            }
        });
        return new Choice(acceptance, "heldOn", List.copyOf(days));
    }

    /**
     * The day, where unknown, on which a device was installed: about the issue, and about what its certificates say.
     */
    Choice dayOfInstallation(JsonNode device) {
        Set<String> days = new TreeSet<>(List.of(issued.minusDays(1).toString(), issued.toString()));
        tree.forEach(tree.referred(device, "alarmModel", "alarmModels"), "", "certificates", (certificate, pointer) -> {
            LocalDate statusOn = tree.date(certificate, "statusOn");
            if (statusOn != null) {
                days.addAll(List.of(statusOn.toString(), statusOn.minusDays(1).toString()));
            }
            LocalDate from = tree.date(certificate, "validFrom");
            if (from != null) {
                days.addAll(List.of(from.toString(), from.minusDays(1).toString()));
            }
            String until = tree.text(certificate, "expiresOn");
            if (until != null && !until.equals("OPEN_ENDED")) {
                days.addAll(List.of(until, LocalDate.parse(until).plusDays(1).toString()));
            }
        });
        return new Choice(device, "installedOn", List.copyOf(days));
    }
}
