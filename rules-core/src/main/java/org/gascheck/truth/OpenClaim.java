package org.gascheck.truth;

import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gascheck.facts.Located;

/** A claim on an unknown fact of which it is known what it would be of values. */
final class OpenClaim extends ClaimOnFact {

    private final Predicate<Object> test;
    private final Supplier<Collection<?>> probes;

    OpenClaim(Located basis, Predicate<Object> test, Supplier<Collection<?>> probes) {
        super(Truth.UNKNOWN, basis);
        this.test = test;
        this.probes = probes;
    }

    @Override
    public void collectEvidence(Set<Located> evidence) {
        basis().addGiven(evidence);
    }

    @Override
    void handOutOpen(Consumer<Claim> open) {
        open.accept(this);
    }

    @Override
    boolean canBeTested() {
        return basis().hasOwnPlace();
    }

    @Override
    Truth of(Object value) {
        return Truth.of(test.test(value));
    }

    @Override
    Collection<?> probes() {
        return probes.get();
    }
}
