package org.gascheck.truth;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gascheck.facts.Located;

/**
 * A truth together with what it rests on: a fact, or other claims. Immutable; what decided it is worked out only when asked.
 */
public sealed class Claim {

    /** How a claim follows from its parts. */
    private enum Kind {
        FACT, ALL, ANY, NOT, BESIDE
    }

    private static final Claim[] NONE = {};

    static final Claim YES = new Claim(Kind.FACT, Truth.YES, null, NONE);
    static final Claim NO = new Claim(Kind.FACT, Truth.NO, null, NONE);

    private final Kind kind;
    private final Truth truth;
    private final Located basis;
    private final Claim[] parts;

    private Claim(Kind kind, Truth truth, Located basis, Claim[] parts) {
        this.kind = kind;
        this.truth = truth;
        this.basis = basis;
        this.parts = parts;
    }

    /** A claim on an unknown fact of which it is known what it would be of values. */
    private static final class Open extends Claim {

        private final Predicate<Object> test;
        private final Supplier<Collection<?>> probes;

        Open(Located basis, Predicate<Object> test, Supplier<Collection<?>> probes) {
            super(Kind.FACT, Truth.UNKNOWN, basis, NONE);
            this.test = test;
            this.probes = probes;
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

    /** A claim on a fact that decides it, or on an unknown fact of which nothing more can be said. */
    static Claim on(Located basis, Truth truth) {
        return new Claim(Kind.FACT, truth, basis, NONE);
    }

    /**
     * A claim on an unknown fact.
     *
     * @param test   whether it would be true of a value
     * @param probes values of which each kind that the test tells apart has one
     */
    static Claim open(Located basis, Predicate<Object> test, Supplier<Collection<?>> probes) {
        return new Open(basis, test, probes);
    }

    static Claim all(Claim... parts) {
        return new Claim(Kind.ALL, conjunction(parts), null, parts);
    }

    static Claim any(Claim... parts) {
        return new Claim(Kind.ANY, disjunction(parts), null, parts);
    }

    /** A claim that all its parts, one for each case of a fact, agree on. */
    static Claim agreed(Truth truth, Claim... parts) {
        return new Claim(truth == Truth.YES ? Kind.ALL : Kind.ANY, truth, null, parts);
    }

    /** A claim that rests on a known fact besides. */
    static Claim beside(Located known, Claim part) {
        return new Claim(Kind.BESIDE, part.truth, null, new Claim[] {part, on(known, part.truth)});
    }

    static Claim not(Claim part) {
        return new Claim(Kind.NOT, part.truth.not(), null, new Claim[] {part});
    }

    /** The truth of the claim. */
    public Truth truth() {
        return truth;
    }

    /** The truth that the claim would have if claims on unknown facts had the given truths. */
    public Truth truth(Map<Claim, Truth> supposed) {
        if (truth != Truth.UNKNOWN) {
            return truth;
        }
        return switch (kind) {
            case FACT -> supposed.getOrDefault(this, Truth.UNKNOWN);
            case NOT -> parts[0].truth(supposed).not();
            case BESIDE -> parts[0].truth(supposed);
            case ALL -> {
                Truth all = Truth.YES;
                for (Claim part : parts) {
                    all = all.and(part.truth(supposed));
                }
                yield all;
            }
            case ANY -> {
                Truth any = Truth.NO;
                for (Claim part : parts) {
                    any = any.or(part.truth(supposed));
                }
                yield any;
            }
        };
    }

    /** The known facts that decided the claim, by JSON Pointer, or that narrowed it down where it is unknown. */
    public void collectEvidence(Map<String, Located> evidence) {
        if (basis != null && basis.isKnown()) {
            evidence.putIfAbsent(basis.pointer(), basis);
        }
        for (Claim part : parts) {
            if (kind == Kind.NOT || truth == Truth.UNKNOWN || part.truth == truth) {
                part.collectEvidence(evidence);
            }
        }
    }

    /** Hands out the claims on unknown facts that leave this claim unknown under the supposed truths. */
    public void openClaims(Map<Claim, Truth> supposed, Consumer<Claim> open) {
        if (truth(supposed) != Truth.UNKNOWN) {
            return;
        }
        if (kind == Kind.FACT && !basis.isKnown()) {
            open.accept(this);
        }
        for (Claim part : parts) {
            part.openClaims(supposed, open);
        }
    }

    /** The fact that a claim without parts is on; null in a constant. */
    public Located basis() {
        return basis;
    }

    /** Whether it is known of values of the fact what the claim would be; else it can be anything. */
    boolean canBeTested() {
        return false;
    }

    /** What the claim would be of a value of the fact. */
    Truth of(Object value) {
        throw new IllegalStateException("the claim says nothing of values: " + this);
    }

    /** Values of which each kind that the claim tells apart has one. */
    Collection<?> probes() {
        throw new IllegalStateException("the claim says nothing of values: " + this);
    }

    private static Truth conjunction(Claim[] parts) {
        Truth all = Truth.YES;
        for (Claim part : parts) {
            all = all.and(part.truth);
        }
        return all;
    }

    private static Truth disjunction(Claim[] parts) {
        Truth any = Truth.NO;
        for (Claim part : parts) {
            any = any.or(part.truth);
        }
        return any;
    }

    @Override
    public String toString() {
        return truth + (basis == null ? "" : " " + basis) + (parts.length == 0 ? "" : " " + kind + List.of(parts));
    }
}
