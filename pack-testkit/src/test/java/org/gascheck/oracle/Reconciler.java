package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out of a random submission what contradicts other facts of it, for which it would be refused. */
final class Reconciler {

    private final ObjectNode submission;
    private final Set<String> housed = new HashSet<>();

    private Reconciler(ObjectNode submission) {
        this.submission = submission;
    }

    static void reconcile(ObjectNode submission) {
        Reconciler reconciler = new Reconciler(submission);
        submission.findParents("found").forEach(observation -> {
            if (isFalse(observation, "inspected")) {
                ((ObjectNode) observation).remove("found");
            }
        });
        submission.path("gasUsers").forEach(user -> reconciler.reconcileUser((ObjectNode) user));
        submission.path("buildings").forEach(reconciler::reconcileHouseholds);
    }

    private void reconcileUser(ObjectNode user) {
        if (user.hasNonNull("gasSupplies") && user.get("gasSupplies").isEmpty()) {
            user.remove("cylinders");
        }
        user.path("devices").forEach(device -> reconcileDevice((ObjectNode) device));
    }

    private void reconcileDevice(ObjectNode device) {
        switch (device.path("type").asText()) {
            case "GAS_ALARM" -> device.remove("valveModel");
            case "SELF_CLOSING_VALVE" -> device.remove("alarmModel");
            default -> { }
        }
        if (isFalse(device, "installed") && device.path("inUse").asBoolean()) {
            device.put("inUse", false);
        }
        String assessedOn = submission.get("assessedOn").asText();
        if (device.path("installed").asBoolean() && device.path("installedOn").asText().compareTo(assessedOn) > 0) {
            device.put("installedOn", assessedOn);
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
                if (user.get("id").asText().equals(id) && !user.path("kind").asText().equals("UNIT") && housed.add(id)) {
                    households.add(id);
                    if (user.hasNonNull("building")) {
                        ((ObjectNode) user).set("building", building.get("id"));
                    }
                }
            }
        }
    }

    private static boolean isFalse(JsonNode of, String field) {
        return of.hasNonNull(field) && !of.get(field).booleanValue();
    }
}
