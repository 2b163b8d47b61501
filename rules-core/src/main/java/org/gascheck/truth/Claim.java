package org.gascheck.truth;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gascheck.facts.Located;

/**
 * A truth together with what it rests on: a fact, or other claims. Immutable; what decided it is worked out only when
 * asked.
 */
public abstract sealed class Claim
        permits BareClaim, ClaimOnFact, ReasonedClaim, SharedClaim, ComposedClaim, CountedClaim {

    static final Claim YES = new BareClaim(Truth.YES, 0);
    static final Claim NO = new BareClaim(Truth.NO, 0);

    /** How many testable claims on unknown facts are told apart: none, one, several. */
    private static final int SEVERAL = 2;

    /** Unknown claims of which it is not kept what they rest on, only how many testable claims on unknown facts. */
    private static final Claim[] OPEN = {
        new BareClaim(Truth.UNKNOWN, 0), new BareClaim(Truth.UNKNOWN, 1), new BareClaim(Truth.UNKNOWN, SEVERAL)
    };

    private final Truth truth;

    Claim(Truth truth) {
        this.truth = truth;
    }

    /** A claim on a fact that decides it, or on an unknown fact of which nothing more can be said. */
    static Claim on(Located basis, Truth truth) {
        return Grounds.areDropped() ? bare(truth, 0) : new ClaimOnFact(truth, basis);
    }

    /**
     * A claim on an unknown fact.
     *
     * @param test   whether it would be true of a value
     * @param probes values of which each kind that the test tells apart has one
     */
    static Claim open(Located basis, Predicate<Object> test, Supplier<Collection<?>> probes) {
        return Grounds.areDropped() ? OPEN[basis.hasOwnPlace() ? 1 : 0] : new OpenClaim(basis, test, probes);
    }

    /** A false claim on a set, for want of members. */
    static Claim lacking(Located basis, Supplier<List<?>> members) {
        return Grounds.areDropped() ? bare(Truth.NO, 0) : new LackingClaim(basis, members.get());
    }

    /**
     * The same claim, with the key of the words that tell why where it comes to a truth.
     *
     * @param member what of the law it is about that the facts lack, or null
     */
    static Claim reason(String key, Truth where, Object member, Claim claim) {
        return Grounds.areDropped() ? claim : new ReasonedClaim(key, where, member, claim);
    }

    /** A claim on a fact of which other facts leave only some values; it takes ways to tell what it comes to. */
    static Claim narrowed(Located basis, Predicate<Object> test, Collection<?> possible) {
        return Grounds.areDropped() ? OPEN[SEVERAL] : new OpenClaim(basis, test, () -> possible);
    }

    /** The same claim, whose parts tell no reasons. */
    static Claim untold(Claim claim) {
        return Grounds.areDropped() ? claim : new ReasonedClaim(null, null, null, claim);
    }

    private static Claim bare(Truth truth, int testable) {
        if (truth == Truth.UNKNOWN) {
            return OPEN[Math.min(testable, SEVERAL)];
        }
        return truth == Truth.YES ? YES : NO;
    }

    static Claim all(Claim one, Claim two) {
        Truth truth = one.truth.and(two.truth);
        return one instanceof BareClaim && two instanceof BareClaim
                ? bare(truth, one.testable() + two.testable())
                : new ComposedClaim(ComposedClaim.How.ALL, truth, one, two);
    }

    static Claim all(Claim... parts) {
        Truth truth = conjunction(parts);
        return areBare(parts) ? bare(truth, testable(parts)) : new ComposedClaim(ComposedClaim.How.ALL, truth, parts);
    }

    static Claim any(Claim one, Claim two) {
        Truth truth = one.truth.or(two.truth);
        return one instanceof BareClaim && two instanceof BareClaim
                ? bare(truth, one.testable() + two.testable())
                : new ComposedClaim(ComposedClaim.How.ANY, truth, one, two);
    }

    static Claim any(Claim... parts) {
        Truth truth = disjunction(parts);
        return areBare(parts) ? bare(truth, testable(parts)) : new ComposedClaim(ComposedClaim.How.ANY, truth, parts);
    }

    private static boolean areBare(Claim[] parts) {
        for (Claim part : parts) {
            if (!(part instanceof BareClaim)) {
                return false;
            }
        }
        return true;
    }

    private static int testable(Claim[] parts) {
        int testable = 0;
        for (Claim part : parts) {
            testable += part.testable();
        }
        return testable;
    }

    /** That every member of a list is so, of claims on each. */
    static Claim allOf(Located list, Claim[] members) {
        Truth truth = conjunction(members);
        return areBare(members)
                ? bare(truth, testable(members))
                : new ComposedClaim(ComposedClaim.How.ALL, truth, list, members);
    }

    /** That some member of a list is so, of claims on each. */
    static Claim anyOf(Located list, Claim[] members) {
        Truth truth = disjunction(members);
        return areBare(members)
                ? bare(truth, testable(members))
                : new ComposedClaim(ComposedClaim.How.ANY, truth, list, members);
    }

    /** That at least a number of the members of a list are so, of claims on each. */
    static Claim manyOf(Located list, int number, Claim[] members) {
        return areBare(members)
                ? bare(CountedClaim.truth(number, members), testable(members))
                : new CountedClaim(number, list, members);
    }

    /** A claim that all its parts, one for each case of a fact, agree on. */
    static Claim agreed(Truth truth, Claim... parts) {
        return areBare(parts)
                ? bare(truth, 0)
                : new ComposedClaim(truth == Truth.YES ? ComposedClaim.How.ALL : ComposedClaim.How.ANY, truth, parts);
    }

    /** A claim that rests on a known fact besides. */
    static Claim beside(Located known, Claim part) {
        Claim beside = on(known, part.truth);
        return beside instanceof BareClaim
                ? bare(part.truth, part.testable())
                : new ComposedClaim(ComposedClaim.How.BESIDE, part.truth, part, beside);
    }

    static Claim not(Claim part) {
        if (part instanceof BareClaim) {
            return bare(part.truth.not(), part.testable());
        }
        return part.truth != Truth.UNKNOWN && part instanceof ClaimOnFact decided && !(part instanceof LackingClaim)
                ? on(decided.basis(), part.truth.not())
                : new ComposedClaim(ComposedClaim.How.NOT, part.truth.not(), part);
    }

    /** The truth of the claim. */
    public final Truth truth() {
        return truth;
    }

    /** What the claim is in each way in which unknown facts can turn out. */
    final Diagram diagram(Diagrams diagrams) {
        return switch (truth) {
            case YES -> Diagram.ALWAYS;
            case NO -> Diagram.NEVER;
            case UNKNOWN -> openDiagram(diagrams);
        };
    }

    /** What the claim is where it is unknown. */
    abstract Diagram openDiagram(Diagrams diagrams);

    /** The known facts that decided the claim, or that narrowed it down where it is unknown. */
    public abstract void collectEvidence(Set<Located> evidence);

    /**
     * The reasons that hold, of those that the rule marks: why this claim is decided as it is. None where it is
     * unknown.
     */
    public final List<Cause> causes() {
        Causes causes = new Causes();
        collectCauses(causes);
        return causes.found();
    }

    /** Collects the reasons that hold; a claim without parts has none. */
    void collectCauses(Causes to) {
        // There are none.
    }

    /** Collects what sets lack, where the claim is false for that. */
    void collectLacking(List<Cause.Lack> lacking) {
        // Nothing lacks.
    }

    /** The list on the members of which it is a claim; else null. */
    Located about() {
        return null;
    }

    /** Hands out the claims on unknown facts that leave this claim unknown. */
    public final void openClaims(Consumer<Claim> open) {
        if (truth == Truth.UNKNOWN) {
            handOutOpen(open);
        }
    }

    /**
     * How many testable claims on unknown facts leave this one unknown, at most; 2 stands for any larger number too.
     */
    public int testable() {
        return SEVERAL;
    }

    abstract void handOutOpen(Consumer<Claim> open);

    /** The fact that a claim without parts is on; null in a constant and in a claim with parts. */
    public Located basis() {
        return null;
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
}
