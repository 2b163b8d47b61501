package org.gascheck.rates;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gascheck.report.MemberState;

/**
 * The rates of a district counted from its facts, without any rule: what a clerk with the document and the list would
 * count. Null is what nobody knows.
 */
final class CountedByHand {

    private final Map<MemberState, List<String>> members = new EnumMap<>(MemberState.class);

    /** Counts those of the members that are wanted, by what the clerk says of each; null of those that do not count. */
    static CountedByHand of(Iterable<JsonNode> all, Function<JsonNode, MemberState> state) {
        CountedByHand counted = new CountedByHand();
        for (JsonNode each : all) {
            MemberState found = state.apply(each);
            if (found != null) {
                counted.members
                        .computeIfAbsent(found, key -> new ArrayList<>())
                        .add(each.get("id").asText());
            }
        }
        return counted;
    }

    List<String> in(MemberState state) {
        return members.getOrDefault(state, List.of());
    }

    int counted() {
        return in(MemberState.MET).size()
                + in(MemberState.OUTSTANDING).size()
                + in(MemberState.UNKNOWN).size()
                + in(MemberState.FOR_A_PERSON).size();
    }

    static MemberState existingUnit(JsonNode user) {
        return state(all(piped(user), is(user, "kind", "UNIT"), is(user, "status", "EXISTING")), alarm(user));
    }

    static MemberState newUser(JsonNode user) {
        Boolean unit = is(user, "kind", "UNIT");
        Boolean isNew = all(piped(user), is(user, "status", "NEW"));
        if (unit == null) {
            // Of whatever kind: what both kinds would come to.
            MemberState one = state(isNew, alarm(user));
            MemberState other = state(isNew, household(user));
            return one == other ? one : one == null || other == null ? null : MemberState.UNKNOWN;
        }
        return state(isNew, unit ? alarm(user) : household(user));
    }

    static MemberState oldCommunity(JsonNode user) {
        return existing(user, truth(user.get("inOldCommunity")));
    }

    static MemberState hardship(JsonNode user) {
        return existing(user, user.has("hardshipKinds") ? (Boolean) !user.get("hardshipKinds").isEmpty() : null);
    }

    private static MemberState existing(JsonNode user, Boolean bound) {
        Boolean household = is(user, "kind", "RESIDENT");
        return state(all(piped(user), household, is(user, "status", "EXISTING"), bound), household(user));
    }

    /** How a user has what it must: at work, and fit besides. */
    private record Devices(Boolean atWork, Boolean fit) {

        Devices and(Devices other) {
            return new Devices(all(atWork, other.atWork), all(fit, other.fit));
        }
    }

    /** A valve, and above a hundred metres an alarm too. */
    private static Devices household(JsonNode user) {
        return user.get("building").asText().equals("tower") ? valve(user).and(alarm(user)) : valve(user);
    }

    static MemberState publicity(JsonNode user) {
        Boolean unit = is(user, "kind", "UNIT");
        if (Boolean.FALSE.equals(unit)) {
            return null;
        }
        JsonNode publicity = user.path("publicity");
        MemberState event = !publicity.has("events") ? MemberState.UNKNOWN
                : publicity.get("events").isEmpty() ? MemberState.OUTSTANDING : MemberState.MET;
        MemberState display = !publicity.has("displays") ? MemberState.UNKNOWN
                : publicity.get("displays").isEmpty() ? MemberState.OUTSTANDING
                        : publicity.get("displays").get(0).asText().equals("SCREEN")
                                ? MemberState.FOR_A_PERSON
                                : MemberState.MET;
        MemberState worst = event.compareTo(display) < 0 ? event : display;
        return unit != null ? worst : worst == MemberState.MET ? MemberState.MET_IF_COUNTED : MemberState.UNKNOWN;
    }

    static MemberState listsAndCards(JsonNode company) {
        for (JsonNode post : company.get("posts")) {
            if (post.get("cards").size() < 4) {
                return MemberState.OUTSTANDING;
            }
        }
        return MemberState.MET;
    }

    private static MemberState state(Boolean counts, Devices devices) {
        if (Boolean.FALSE.equals(counts)) {
            return null;
        }
        if (Boolean.TRUE.equals(devices.fit())) {
            return counts == null ? MemberState.MET_IF_COUNTED : MemberState.MET;
        }
        if (counts == null || devices.fit() == null || devices.atWork() == null) {
            return MemberState.UNKNOWN;
        }
        return devices.atWork() ? MemberState.FOR_A_PERSON : MemberState.OUTSTANDING;
    }

    private static Boolean piped(JsonNode user) {
        return user.get("gasSupplies").get(0).asText().equals("PIPED_NATURAL_GAS");
    }

    private static Devices alarm(JsonNode user) {
        return devices(user, "GAS_ALARM");
    }

    private static Devices valve(JsonNode user) {
        return devices(user, "SELF_CLOSING_VALVE");
    }

    private static Devices devices(JsonNode user, String type) {
        if (!user.has("devices")) {
            return new Devices(null, null);
        }
        Boolean atWork = false;
        Boolean fit = false;
        for (JsonNode device : user.get("devices")) {
            if (device.get("type").asText().equals(type)) {
                Boolean one = all(
                        truth(device.get("installed")),
                        truth(device.get("inUse")),
                        is(device, "faultState", "NORMAL"),
                        !device.has("powered") || device.get("powered").asBoolean());
                atWork = any(atWork, one);
                fit = any(fit, all(one, is(device, "lastTest", "PASS")));
            }
        }
        return new Devices(atWork, fit);
    }

    private static Boolean any(Boolean one, Boolean other) {
        if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
            return true;
        }
        return one == null || other == null ? null : (Boolean) false;
    }

    private static Boolean truth(JsonNode value) {
        return value == null ? null : (Boolean) value.asBoolean();
    }

    private static Boolean is(JsonNode record, String field, String value) {
        return record.has(field) ? (Boolean) record.get(field).asText().equals(value) : null;
    }

    private static Boolean all(Boolean... parts) {
        Boolean all = true;
        for (Boolean part : parts) {
            if (Boolean.FALSE.equals(part)) {
                return false;
            }
            all = part == null ? null : all;
        }
        return all;
    }
}
