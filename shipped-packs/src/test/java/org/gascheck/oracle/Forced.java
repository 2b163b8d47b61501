package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Tells what a submission does not say and yet leaves no choice about: for the oracle, which reads no more than is
 * told.
 */
final class Forced {

    private Forced() {
    }

    /** A copy that tells it. */
    static ObjectNode told(ObjectNode submission) {
        ObjectNode told = submission.deepCopy();
        told.path("gasUsers").forEach(user -> user.path("devices").forEach(device -> tell((ObjectNode) device)));
        for (JsonNode building : told.path("buildings")) {
            if (!building.hasNonNull("heightMetres") && building.hasNonNull("aboveHundredMetres")) {
                ((ObjectNode) building)
                        .put("heightMetres", building.get("aboveHundredMetres").booleanValue() ? 101 : 18);
            }
            if (building.hasNonNull("households")) {
                List<String> listed = building.get("households").valueStream().map(JsonNode::asText).toList();
                told.path("gasUsers")
                        .forEach(user -> tell(
                                (ObjectNode) user,
                                building,
                                listed.contains(user.get("id").asText())));
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
        if (device.hasNonNull("removedOn")) {
            device.put("installed", false).put("inUse", false);
        }
        for (String since : List.of("manufacturedOn", "purchasedOn")) {
            endLife(device, device.path("serviceLife").path(since), device.path("serviceLife").path("years"));
        }
        if (device.path("inUse").asBoolean()) {
            device.put("installed", true);
        } else if (device.hasNonNull("installed") && !device.get("installed").booleanValue()) {
            device.put("inUse", false);
        }
    }

    /**
     * The years of a label end on the day on which they began, reckoned from the end of a month or year where only that
     * is known.
     */
    private static void endLife(ObjectNode device, JsonNode since, JsonNode years) {
        if (since.isTextual() && years.isNumber()) {
            String told = since.asText();
            LocalDate began = told.length() == 4 ? LocalDate.parse(told + "-12-31")
                    : told.length() == 7 ? YearMonth.parse(told).atEndOfMonth() : LocalDate.parse(told);
            String end = began.plusMonths((long) (12 * years.doubleValue())).toString();
            String last = device.path("usableUntil").asText("");
            if (last.isEmpty() || last.equals("null") || last.equals("OPEN_ENDED") || last.compareTo(end) > 0) {
                device.put("usableUntil", end);
            }
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
