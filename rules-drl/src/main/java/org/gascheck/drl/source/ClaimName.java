package org.gascheck.drl.source;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names to which a rule binds what it says of its subject; {@code BoundJudgement} tells what follows from it. */
public enum ClaimName {
    /** When the requirement applies; without it, to every subject of its kind. */
    APPLIES("$applies"),
    /** When it is satisfied. */
    SATISFIED("$satisfied"),
    /** In place of {@link #SATISFIED}: when the hazard is present that the requirement forbids. */
    HAZARD("$hazard"),
    /** With {@link #HAZARD}: when somebody has looked for it; without it, the facts alone tell. */
    ANSWERED("$answered"),
    /** When a person has to judge what would be breached; without it, never. */
    LEFT_TO_A_PERSON("$leftToAPerson"),
    /** When it must be satisfied by now; without it, the due date of the requirement tells. */
    DUE("$due");

    private final String binding;

    ClaimName(String binding) {
        this.binding = binding;
    }

    /** The name as rules write it. */
    public String binding() {
        return binding;
    }

    /** All names as rules write them. */
    public static String all() {
        return Stream.of(values()).map(ClaimName::binding).collect(Collectors.joining(", "));
    }

    /** The one that rules write so, or null. */
    public static ClaimName of(String binding) {
        for (ClaimName each : values()) {
            if (each.binding.equals(binding)) {
                return each;
            }
        }
        return null;
    }
}
