package org.gascheck.drl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which slots can be told, since the lists, parts and references that lead to them are. */
final class Reach {

    private final Map<String, Slot> slots;
    private final Map<String, String> targets = new HashMap<>();
    /** The slots that lead to each; found out again when there are more slots or targets. */
    private final Map<Slot, List<Slot>> leading = new HashMap<>();
    private int knownSlots;

    /** Of slots by pointer, to which more may be added. */
    Reach(Map<String, Slot> slots) {
        this.slots = slots;
    }

    /** Takes down to which record a reference leads. */
    void leads(String reference, String target) {
        if (!target.equals(targets.put(reference, target))) {
            leading.clear();
        }
    }

    boolean isReached(Slot slot, Map<String, JsonNode> values) {
        if (!fitsItsType(slot, values) || isToOneListed(slot) && !isTold(listOf(slot), values)) {
            return false;
        }
        for (Slot other : leadingTo(slot)) {
            if (!isTold(other.pointer(), values) || !isReached(other, values)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTold(String pointer, Map<String, JsonNode> values) {
        JsonNode told = values.get(pointer);
        return told != null && told.booleanValue();
    }

    private List<Slot> leadingTo(Slot slot) {
        if (knownSlots != slots.size()) {
            leading.clear();
            knownSlots = slots.size();
        }
        return leading.computeIfAbsent(slot, key -> slots.values().stream()
                .filter(other -> leads(other, key))
                .toList());
    }

    private boolean leads(Slot other, Slot slot) {
        boolean nests = other.kind() == Slot.Kind.LIST || other.kind() == Slot.Kind.PART;
        return nests && slot.isBelow(other)
                || targets.entrySet().stream()
                        .anyMatch(target -> (target.getKey() + "/").startsWith(other.pointer() + "/")
                                && slot.pointer().startsWith(target.getValue() + "/"));
    }

    /** Whether a slot is a reference that leads to a record of a list that a rule goes through besides. */
    boolean isToOneListed(Slot slot) {
        if (slot.kind() != Slot.Kind.REFERENCE) {
            return false;
        }
        Slot list = slots.get(listOf(slot));
        return list != null && list.kind() == Slot.Kind.LIST;
    }

    private static String listOf(Slot reference) {
        return ModelPaths.listOf(ModelPaths.field(reference.pointer()).record());
    }

    /** Whether a reference to a model is one that a device of that type can have. */
    private static boolean fitsItsType(Slot slot, Map<String, JsonNode> values) {
        String model = slot.pointer().endsWith("/alarmModel") ? "GAS_ALARM"
                : slot.pointer().endsWith("/valveModel") ? "SELF_CLOSING_VALVE" : null;
        if (model == null) {
            return true;
        }
        JsonNode type = values.get(slot.pointer().substring(0, slot.pointer().lastIndexOf('/')) + "/type");
        return type == null ? values.containsKey(slot.pointer()) : type.asText().equals(model);
    }

    /** Whether a pointer below a reference is that of a slot in the record to which the reference leads. */
    boolean isAskedBehind(String pointer) {
        return slots.values().stream()
                .filter(slot -> slot.kind() == Slot.Kind.REFERENCE && pointer.startsWith(slot.pointer() + "/"))
                .anyMatch(reference -> {
                    String target = targets.getOrDefault(reference.pointer(), listOf(reference) + "/0");
                    String asked = target + pointer.substring(reference.pointer().length()) + "/";
                    return slots.keySet().stream().anyMatch(slot -> (slot + "/").startsWith(asked));
                });
    }
}
