package org.gascheck.oracle;

import static org.gascheck.oracle.Kleene.and;
import static org.gascheck.oracle.Kleene.not;
import static org.gascheck.oracle.Kleene.some;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What 附件1 sorts users and their devices by. */
final class UserFacts {

    private static final BigDecimal HIGH_RISE_METRES = new BigDecimal(100);

    private final Tree tree;

    UserFacts(Tree tree) {
        this.tree = tree;
    }

    Boolean alarmInUse(JsonNode user) {
        return some(tree.list(user, "devices"), device -> and(isAlarm(device), isUsed(device)));
    }

    Boolean valveInUse(JsonNode user) {
        return some(tree.list(user, "devices"), device -> and(isSafetyValve(device), isUsed(device)));
    }

    Boolean isSafetyValve(JsonNode device) {
        return and(
                isValve(device),
                tree.is(device, "location", "INDOOR_GAS_PIPE"),
                new ValveOpinions(tree).hasItsFiveFunctions(tree.referred(device, "valveModel", "valveModels")));
    }

    Boolean isUsed(JsonNode device) {
        return and(tree.truth(device, "installed"), tree.truth(device, "inUse"));
    }

    Boolean isAlarm(JsonNode device) {
        return tree.is(device, "type", "GAS_ALARM");
    }

    Boolean isValve(JsonNode device) {
        return tree.is(device, "type", "SELF_CLOSING_VALVE");
    }

    Boolean isUnit(JsonNode user) {
        return and(tree.is(user, "kind", "UNIT"), onPipedGas(user));
    }

    Boolean isResident(JsonNode user) {
        return and(tree.is(user, "kind", "RESIDENT"), onPipedGas(user));
    }

    /** 附件1 is about users of piped natural gas, whatever else they burn. */
    Boolean onPipedGas(JsonNode user) {
        return tree.containsAnyOf(user, "gasSupplies", "PIPED_NATURAL_GAS");
    }

    Boolean isNew(JsonNode user) {
        return tree.is(user, "status", "NEW");
    }

    Boolean isExisting(JsonNode user) {
        return tree.is(user, "status", "EXISTING");
    }

    Boolean inOldCommunity(JsonNode user) {
        return tree.truth(user, "inOldCommunity");
    }

    Boolean inHardship(JsonNode user) {
        return not(tree.isEmpty(user, "hardshipKinds"));
    }

    Boolean inHighRise(JsonNode user) {
        return isHighRise(tree.referred(user, "building", "buildings"));
    }

    Boolean isHighRise(JsonNode building) {
        BigDecimal height = tree.number(building, "heightMetres");
        return height == null ? null : height.compareTo(HIGH_RISE_METRES) > 0;
    }
}
