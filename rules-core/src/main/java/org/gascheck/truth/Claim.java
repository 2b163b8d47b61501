package org.gascheck.truth;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.facts.Located;

/**
 * A truth together with what it rests on: a fact, or other claims. Immutable; what decided it is worked out only when asked.
 */
public final class Claim {

    private static final Claim[] NONE = {};

    static final Claim YES = new Claim(Truth.YES, null, NONE);
    static final Claim NO = new Claim(Truth.NO, null, NONE);

    private final Truth truth;
    private final Located basis;
    private final Claim[] parts;

    private Claim(Truth truth, Located basis, Claim[] parts) {
        this.truth = truth;
        this.basis = basis;
        this.parts = parts;
    }

    /** A claim on one fact. */
    static Claim on(Located basis, Truth truth) {
        return new Claim(truth, basis, NONE);
    }

    /** A claim that follows from other claims. */
    static Claim from(Truth truth, Claim... parts) {
        return new Claim(truth, null, parts);
    }

    /** The truth of the claim. */
    public Truth truth() {
        return truth;
    }

    /** The known facts that decided the claim, by JSON Pointer, or that narrowed it down where it is unknown. */
    public void collectEvidence(Map<String, Located> evidence) {
        if (basis != null && basis.isKnown()) {
            evidence.putIfAbsent(basis.pointer(), basis);
        }
        for (Claim part : parts) {
            if (weighs(part) || truth == Truth.UNKNOWN) {
                part.collectEvidence(evidence);
            }
        }
    }

    /** The unknown facts, by JSON Pointer, any of which may still turn the claim. */
    public void collectMissing(Map<String, Located> missing) {
        if (truth != Truth.UNKNOWN) {
            return;
        }
        if (basis != null && !basis.isKnown()) {
            missing.putIfAbsent(basis.pointer(), basis);
        }
        for (Claim part : parts) {
            part.collectMissing(missing);
        }
    }

    /** Whether a part bears on the truth: it has the same truth, or this claim is its negation. */
    private boolean weighs(Claim part) {
        return part.truth == truth || parts.length == 1;
    }

    @Override
    public String toString() {
        Map<String, Located> evidence = new LinkedHashMap<>();
        collectEvidence(evidence);
        return truth + " " + evidence.values();
    }
}
