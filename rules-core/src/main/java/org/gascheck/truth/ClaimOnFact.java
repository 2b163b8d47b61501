package org.gascheck.truth;

import java.util.Set;
import java.util.function.Consumer;
import org.gascheck.facts.Located;

/** A claim on a fact. */
sealed class ClaimOnFact extends Claim permits OpenClaim, LackingClaim {

    private final Located basis;

    ClaimOnFact(Truth truth, Located basis) {
        super(truth);
        this.basis = basis;
    }

    @Override
    Diagram openDiagram(Diagrams diagrams) {
        return diagrams.ofOpen(this);
    }

    /**
     * Where it is given, the fact alone decides, unless others overrule it: what else is said of it makes no difference
     * here.
     */
    @Override
    public void collectEvidence(Set<Located> evidence) {
        if (basis.isGiven() && !basis.isOverruled()) {
            evidence.add(basis);
        } else {
            basis.addGiven(evidence);
        }
    }

    @Override
    void handOutOpen(Consumer<Claim> open) {
        if (!basis.isKnown()) {
            open.accept(this);
        }
    }

    @Override
    public Located basis() {
        return basis;
    }

    @Override
    public String toString() {
        return truth() + " " + basis;
    }
}
