package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;

/** Kleene's truth tables on {@link Boolean}, where null is unknown. */
final class Kleene {

    private Kleene() {
    }

    static Boolean not(Boolean truth) {
        return truth == null ? null : !truth;
    }

    static Boolean and(Boolean... truths) {
        Boolean result = true;
        for (Boolean truth : truths) {
            if (truth == null) {
                result = null;
            } else if (!truth) {
                return false;
            }
        }
        return result;
    }

    static Boolean or(Boolean... truths) {
        Boolean result = false;
        for (Boolean truth : truths) {
            if (truth == null) {
                result = null;
            } else if (truth) {
                return true;
            }
        }
        return result;
    }

    /** Whether it is true of some member; a list that is null is unknown. */
    static Boolean some(List<JsonNode> members, Function<JsonNode, Boolean> truth) {
        return members == null ? null : or(members.stream().map(truth).toArray(Boolean[]::new));
    }

    /** Whether it is true of each member; a list that is null is unknown. */
    static Boolean every(List<JsonNode> members, Function<JsonNode, Boolean> truth) {
        return members == null ? null : and(members.stream().map(truth).toArray(Boolean[]::new));
    }
}
