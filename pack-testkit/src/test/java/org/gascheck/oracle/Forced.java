package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Tells what a submission does not say and yet leaves no choice about: for the oracle, which reads no more than is told. */
final class Forced {

    private Forced() {
    }

    /** A copy that tells it. */
    static ObjectNode told(ObjectNode submission) {
        ObjectNode told = submission.deepCopy();
        told.path("gasUsers").forEach(user -> user.path("devices").forEach(device -> tell((ObjectNode) device)));
        for (JsonNode building : told.path("buildings")) {
            if (building.hasNonNull("households")) {
                List<String> listed = building.get("households").valueStream().map(JsonNode::asText).toList();
                told.path("gasUsers").forEach(user -> tell((ObjectNode) user, building, listed.contains(user.get("id").asText())));
            }
        }
        return told;
    }

    private static void tell(ObjectNode device) {
        if (device.hasNonNull("alarmModel")) {
            device.put("type", "GAS_ALARM");
        } else if (device.hasNonNull("valveModel")) {
            device.put("type", "SELF_CLOSING_VALVE");
        }
        if (device.path("inUse").asBoolean()) {
            device.put("installed", true);
        } else if (device.hasNonNull("installed") && !device.get("installed").booleanValue()) {
            device.put("inUse", false);
        }
    }

    private static void tell(ObjectNode user, JsonNode building, boolean listed) {
        if (listed) {
            user.put("kind", "RESIDENT");
            user.set("building", building.get("id"));
        } else if (user.path("building").equals(building.get("id")) && !user.hasNonNull("kind")) {
            user.put("kind", "UNIT");
        }
    }
}
