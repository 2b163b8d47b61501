package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes facts that were told at random agree with each other, so that none is refused and none left to a person for
 * what another says.
 */
final class Reconciler {

    private static final Set<String> EVENTS = Set.of(
            "installedOn",
            "inspectedOn",
            "heldOn",
            "refusedOn",
            "observedOn",
            "statusOn",
            "removedOn",
            "testedOn",
            "changedOn",
            "foundOn",
            "recordedOn",
            "publishedOn",
            "manufacturedOn",
            "purchasedOn");

    private static final int LENGTH_OF_A_DAY = "2022-01-01".length();

    private final ObjectNode submission;
    private final String assessedOn;
    private final Set<String> housed = new HashSet<>();

    private Reconciler(ObjectNode submission) {
        this.submission = submission;
        this.assessedOn = submission.get("assessedOn").asText();
    }

    static void reconcile(ObjectNode submission) {
        Reconciler reconciler = new Reconciler(submission);
        submission.findParents("found").forEach(observation -> {
            if (isFalse(observation, "inspected")) {
                ((ObjectNode) observation).remove("found");
            }
        });
        EVENTS.forEach(event ->
                submission.findParents(event).forEach(record -> reconciler.bringForward((ObjectNode) record, event)));
        submission.findParents("validFrom").forEach(paper -> reconcilePaper((ObjectNode) paper));
        submission.findParents("statusOn").stream().filter(paper -> paper.path("status").asText().equals("IN_FORCE"))
                .forEach(paper -> ((ObjectNode) paper).remove("statusOn"));
        submission.path("alarmModels").forEach(model -> reconcileModel((ObjectNode) model));
        submission.path("valveModels").forEach(model -> reconcileModel((ObjectNode) model));
        tellEachModelOnce(submission.path("alarmModels"));
        tellEachModelOnce(submission.path("valveModels"));
        submission.path("buildings").forEach(building -> {
            if (building.hasNonNull("heightMetres")) {
                ((ObjectNode) building).remove("aboveHundredMetres");
            } else if (building.hasNonNull("aboveHundredMetres")) {
                ((ObjectNode) building).put("heightSource", "竣工图");
            }
        });
        submission.findParents("purchasedOn").forEach(life -> reconcileLife((ObjectNode) life));
        submission.path("gasUsers").forEach(user -> reconciler.reconcileUser((ObjectNode) user));
        submission.path("districts").forEach(reconciler::reconcileKinds);
        submission.path("buildings").forEach(reconciler::reconcileHouseholds);
        submission.path("gasUsers").forEach(user -> reconciler.listAtHome((ObjectNode) user));
    }

    private void bringForward(ObjectNode record, String event) {
        if (record.path(event).asText().compareTo(assessedOn) > 0) {
            record.put(event, assessedOn);
        }
    }

    private static void reconcilePaper(ObjectNode paper) {
        if (paper.hasNonNull("expiresOn")
                && paper.path("validFrom")
                                .asText()
                                .compareTo(paper.path("expiresOn").asText())
                        > 0) {
            paper.remove("validFrom");
        }    }

    private static void reconcileModel(ObjectNode model) {
        if (model.path("tierSource").asText().equals("NOT_DECLARED")) {
            model.remove("tierSource");
        }
        if (isEmpty(model, "transmission") && model.path("reportsToPlatform").asBoolean()) {
            model.put("reportsToPlatform", false);
        }
        if (isEmpty(model, "intendedUses")) {
            model.withArray("intendedUses").add("COMMERCIAL");
        }
    }

    private void reconcileUser(ObjectNode user) {
        if (isEmpty(user, "gasSupplies")) {
            user.remove("cylinders");
        }
        if (user.hasNonNull("gasSupplies")) {
            user.path("appliances").forEach(appliance -> ((ObjectNode) appliance).remove("connectedTo"));
            user.path("cylinders").forEach(cylinder -> ((ObjectNode) cylinder).put("container", "CARTRIDGE"));
        }
        if (user.path("venueKind").asText().equals("NOT_PUBLIC")) {
            user.remove(List.of("industry", "spaces"));
        }
        switch (user.path("kind").asText()) {
            case "RESIDENT" -> user.remove("industry");
            case "UNIT" -> user.putArray("hardshipKinds");
            default -> { }
        }
        user.path("devices").forEach(device -> reconcileDevice((ObjectNode) device));
        user.path("homeInspections").forEach(inspection -> {
            if (inspection.hasNonNull("access") && !inspection.get("access").asText().equals("ENTERED")) {
                ((ObjectNode) inspection).put("deviceStatusRecorded", false).putArray("answeredItems");
            }
        });
    }

    private void reconcileDevice(ObjectNode device) {
        if (device.hasNonNull("removedOn")) {
            device.remove(List.of("installed", "inUse"));
            if (device.path("installedOn").asText().compareTo(device.get("removedOn").asText()) > 0) {
                device.remove("installedOn");
            }
        }
        if (device.hasNonNull("installedOn")
                && isBeforeItWasMade(device.get("installedOn").asText(), device.path("serviceLife"))) {
            device.remove("installedOn");
        }
        if (device.hasNonNull("usableUntil") || device.hasNonNull("serviceLife")) {
            device.remove("outOfDate");
        }
        switch (device.path("type").asText()) {
            case "GAS_ALARM" -> device.remove("valveModel");
            case "SELF_CLOSING_VALVE" -> device.remove("alarmModel");
            default -> device.remove(device.hasNonNull("alarmModel") ? "valveModel" : "alarmModel");
        }
        JsonNode seen = device.path("improperInstallation");
        if (device.hasNonNull("installedOn") && seen.hasNonNull("observedOn")
                && seen.get("observedOn").asText().compareTo(device.get("installedOn").asText()) < 0) {
            ((ObjectNode) seen).set("observedOn", device.get("installedOn"));
        }
        if (isFalse(device, "installed") && device.path("inUse").asBoolean()) {
            device.put("inUse", false);
        }
        if (device.hasNonNull("alarmModel") || isEmpty(device, "detectableGases")) {
            device.remove("detectableGases");
        }
        for (String list : List.of("alarmModels", "valveModels")) {
            for (JsonNode model : submission.path(list)) {
                boolean ofDevice = model.get("id")
                        .asText()
                        .equals(device.path(list.substring(0, list.length() - 1))
                                .asText());
                if (ofDevice && isEmpty(model, "transmission")) {
                    device.put("connectedToPlatform", false);
                }
                if (ofDevice && isEmpty(model, "shutoffLinkage")) {
                    device.put("linkage", "NONE");
                }
            }
        }
    }

    /** Nothing is bought before it is made: a month or a year begins with its first day and ends with its last. */
    private static void reconcileLife(ObjectNode life) {
        if (isBeforeItWasMade(life.path("purchasedOn").asText() + "-12-31", life)) {
            life.remove("purchasedOn");
        }
    }

    private static boolean isBeforeItWasMade(String day, JsonNode life) {
        String made = life.path("manufacturedOn").asText() + "-01-01";
        return life.hasNonNull("manufacturedOn")
                && !day.startsWith("null")
                && day.substring(0, LENGTH_OF_A_DAY).compareTo(made.substring(0, LENGTH_OF_A_DAY)) < 0;
    }

    /** An area has the venues that are handed in. */
    private void reconcileKinds(JsonNode district) {
        if (district.path("venueKindsPresent") instanceof ArrayNode kinds) {
            Set<String> all = new TreeSet<>(submission.path("gasUsers").findValuesAsText("venueKind"));
            kinds.forEach(kind -> all.add(kind.asText()));
            all.removeAll(Set.of("NOT_PUBLIC", "null"));
            kinds.removeAll();
            all.forEach(kinds::add);
        }
    }

    private void reconcileHouseholds(JsonNode building) {
        if (!building.hasNonNull("households")) {
            return;
        }
        List<String> listed = building.get("households").valueStream().map(JsonNode::asText).toList();
        ArrayNode households = ((ObjectNode) building).putArray("households");
        for (String id : listed) {
            for (JsonNode user : submission.path("gasUsers")) {
                if (user.get("id").asText().equals(id)
                        && !user.path("kind").asText().equals("UNIT")
                        && housed.add(id)) {
                    households.add(id);
                    // A listed household has no trade, whether or not it says that it is one.
                    ((ObjectNode) user).remove("industry");
                    if (user.hasNonNull("building")) {
                        ((ObjectNode) user).set("building", building.get("id"));
                    }
                }
            }
        }
    }

    private void listAtHome(ObjectNode user) {
        for (JsonNode building : submission.path("buildings")) {
            boolean athome = user.path("kind").asText().equals("RESIDENT")
                    && user.path("building").equals(building.get("id"));
            if (athome
                    && building.path("households") instanceof ArrayNode households
                    && housed.add(user.get("id").asText())) {
                households.add(user.get("id").asText());
            }
            boolean elsewhere = !user.hasNonNull("kind")
                    && building.hasNonNull("households")
                    && !housed.contains(user.get("id").asText());
            if (elsewhere && user.path("building").equals(building.get("id"))) {
                user.putArray("hardshipKinds");
            }
        }
    }

    /** Two records of one model have to say the same: the later is of a maker that nobody tells. */
    private static void tellEachModelOnce(JsonNode models) {
        Set<String> told = new HashSet<>();
        for (JsonNode model : models) {
            String name = model.path("maker").asText() + '\n' + model.path("model").asText();
            if (!told.add(Normalizer.normalize(name, Normalizer.Form.NFKC).replace(" ", "").toUpperCase(Locale.ROOT))) {
                ((ObjectNode) model).remove("maker");
            }
        }
    }

    private static boolean isFalse(JsonNode of, String field) {
        return of.hasNonNull(field) && !of.get(field).booleanValue();
    }

    private static boolean isEmpty(JsonNode of, String field) {
        return of.hasNonNull(field) && of.get(field).isEmpty();
    }
}
