package org.gascheck.truth;

import java.util.Set;
import java.util.function.Consumer;
import org.gascheck.facts.Located;

/** A constant, or a claim of which it is not kept what it rests on. */
final class BareClaim extends Claim {

    private final int testable;

    BareClaim(Truth truth, int testable) {
        super(truth);
        this.testable = testable;
    }

    @Override
    public int testable() {
        return testable;
    }

    @Override
    Diagram openDiagram(Diagrams diagrams) {
        throw new IllegalStateException("what the claim rests on is not kept");
    }

    @Override
    public void collectEvidence(Set<Located> evidence) {
        // There is none.
    }

    @Override
    void handOutOpen(Consumer<Claim> open) {
        // There are none.
    }

    @Override
    public String toString() {
        return truth().toString();
    }
}
