package org.gascheck.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gascheck.facts.Located;

/**
 * A truth together with what it rests on: a fact, or other claims. Immutable; what decided it is worked out only when asked.
 */
public abstract sealed class Claim {

    static final Claim YES = new Bare(Truth.YES, 0);
    static final Claim NO = new Bare(Truth.NO, 0);

    /** How many testable claims on unknown facts are told apart: none, one, several. */
    private static final int SEVERAL = 2;

    /** Unknown claims of which it is not kept what they rest on, only how many testable claims on unknown facts. */
    private static final Claim[] OPEN = {new Bare(Truth.UNKNOWN, 0), new Bare(Truth.UNKNOWN, 1), new Bare(Truth.UNKNOWN, SEVERAL)};

    private final Truth truth;

    private Claim(Truth truth) {
        this.truth = truth;
    }

    /** A claim on a fact that decides it, or on an unknown fact of which nothing more can be said. */
    static Claim on(Located basis, Truth truth) {
        return Grounds.areDropped() ? bare(truth, 0) : new OnFact(truth, basis);
    }

    /**
     * A claim on an unknown fact.
     *
     * @param test   whether it would be true of a value
     * @param probes values of which each kind that the test tells apart has one
     */
    static Claim open(Located basis, Predicate<Object> test, Supplier<Collection<?>> probes) {
        return Grounds.areDropped() ? OPEN[basis.hasOwnPlace() ? 1 : 0] : new Open(basis, test, probes);
    }

    /** A false claim on a set, for want of members. */
    static Claim lacking(Located basis, Supplier<List<?>> members) {
        return Grounds.areDropped() ? bare(Truth.NO, 0) : new Lacking(basis, members.get());
    }

    /**
     * The same claim, with the key of the words that tell why where it comes to a truth.
     *
     * @param member what of the law it is about that the facts lack, or null
     */
    static Claim reason(String key, Truth where, Object member, Claim claim) {
        return Grounds.areDropped() ? claim : new Reason(key, where, member, claim);
    }

    /** A claim on a fact of which other facts leave only some values; it takes ways to tell what it comes to. */
    static Claim narrowed(Located basis, Predicate<Object> test, Collection<?> possible) {
        return Grounds.areDropped() ? OPEN[SEVERAL] : new Open(basis, test, () -> possible);
    }

    /** The same claim, whose parts tell no reasons. */
    static Claim untold(Claim claim) {
        return Grounds.areDropped() ? claim : new Reason(null, null, null, claim);
    }

    private static Claim bare(Truth truth, int testable) {
        return switch (truth) {
            case YES -> YES;
            case NO -> NO;
            case UNKNOWN -> OPEN[Math.min(testable, SEVERAL)];
        };
    }

    static Claim all(Claim one, Claim two) {
        Truth truth = one.truth.and(two.truth);
        return one instanceof Bare && two instanceof Bare
                ? bare(truth, one.testable() + two.testable())
                : new Composed(How.ALL, truth, one, two);
    }

    static Claim all(Claim... parts) {
        Truth truth = conjunction(parts);
        return areBare(parts) ? bare(truth, testable(parts)) : new Composed(How.ALL, truth, parts);
    }

    static Claim any(Claim one, Claim two) {
        Truth truth = one.truth.or(two.truth);
        return one instanceof Bare && two instanceof Bare
                ? bare(truth, one.testable() + two.testable())
                : new Composed(How.ANY, truth, one, two);
    }

    static Claim any(Claim... parts) {
        Truth truth = disjunction(parts);
        return areBare(parts) ? bare(truth, testable(parts)) : new Composed(How.ANY, truth, parts);
    }

    private static boolean areBare(Claim[] parts) {
        for (Claim part : parts) {
            if (!(part instanceof Bare)) {
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
        return areBare(members) ? bare(truth, testable(members)) : new Composed(How.ALL, truth, list, members);
    }

    /** That some member of a list is so, of claims on each. */
    static Claim anyOf(Located list, Claim[] members) {
        Truth truth = disjunction(members);
        return areBare(members) ? bare(truth, testable(members)) : new Composed(How.ANY, truth, list, members);
    }

    /** A claim that all its parts, one for each case of a fact, agree on. */
    static Claim agreed(Truth truth, Claim... parts) {
        return areBare(parts) ? bare(truth, 0) : new Composed(truth == Truth.YES ? How.ALL : How.ANY, truth, parts);
    }

    /** A claim that rests on a known fact besides. */
    static Claim beside(Located known, Claim part) {
        Claim beside = on(known, part.truth);
        return beside instanceof Bare ? bare(part.truth, part.testable()) : new Composed(How.BESIDE, part.truth, part, beside);
    }

    static Claim not(Claim part) {
        if (part instanceof Bare) {
            return bare(part.truth.not(), part.testable());
        }
        return part.truth != Truth.UNKNOWN && part instanceof OnFact decided && !(part instanceof Lacking)
                ? on(decided.basis, part.truth.not())
                : new Composed(How.NOT, part.truth.not(), part);
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

    /** The reasons that hold, of those that the rule marks: why this claim is decided as it is. None where it is unknown. */
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

    /** How many testable claims on unknown facts leave this one unknown, at most; 2 stands for any larger number too. */
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

    /** A constant, or a claim of which it is not kept what it rests on. */
    private static final class Bare extends Claim {

        private final int testable;

        Bare(Truth truth, int testable) {
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

    /** A claim on a fact. */
    private static sealed class OnFact extends Claim {

        private final Located basis;

        OnFact(Truth truth, Located basis) {
            super(truth);
            this.basis = basis;
        }

        @Override
        Diagram openDiagram(Diagrams diagrams) {
            return diagrams.ofOpen(this);
        }

        /** Where it is given, the fact alone decides: what else is said of it makes no difference here. */
        @Override
        public void collectEvidence(Set<Located> evidence) {
            if (basis.isGiven()) {
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

    /** A claim on an unknown fact of which it is known what it would be of values. */
    private static final class Open extends OnFact {

        private final Predicate<Object> test;
        private final Supplier<Collection<?>> probes;

        Open(Located basis, Predicate<Object> test, Supplier<Collection<?>> probes) {
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

    /** A claim that a set lacks members. */
    private static final class Lacking extends OnFact {

        private final List<?> members;

        Lacking(Located basis, List<?> members) {
            super(Truth.NO, basis);
            this.members = members;
        }

        @Override
        void collectLacking(List<Cause.Lack> lacking) {
            lacking.add(new Cause.Lack(basis(), members));
        }
    }

    /** A claim that tells a reason where it comes to a truth. */
    private static final class Reason extends Claim {

        private final String key;
        private final Truth where;
        private final Object member;
        private final Claim claim;

        Reason(String key, Truth where, Object member, Claim claim) {
            super(claim.truth);
            this.key = key;
            this.where = where;
            this.member = member;
            this.claim = claim;
        }

        /** What its parts tell is more exact than what it would tell itself. */
        @Override
        void collectCauses(Causes to) {
            if (key == null) {
                return;
            }
            int before = to.size();
            claim.collectCauses(to);
            if (truth() == where && to.size() == before) {
                to.add(key, member, claim);
            }
        }

        @Override
        void collectLacking(List<Cause.Lack> lacking) {
            claim.collectLacking(lacking);
        }

        @Override
        Located about() {
            return claim.about();
        }

        @Override
        Diagram openDiagram(Diagrams diagrams) {
            return claim.diagram(diagrams);
        }

        @Override
        public void collectEvidence(Set<Located> evidence) {
            claim.collectEvidence(evidence);
        }

        @Override
        void handOutOpen(Consumer<Claim> open) {
            claim.openClaims(open);
        }

        @Override
        public int testable() {
            return claim.testable();
        }

        @Override
        public String toString() {
            return claim + " " + key;
        }
    }

    /** How a claim follows from its parts. */
    private enum How {
        ALL, ANY, NOT, BESIDE
    }

    /** A claim that follows from others. */
    private static final class Composed extends Claim {

        private final How how;
        private final Located about;
        private final Claim[] parts;

        Composed(How how, Truth truth, Claim... parts) {
            this(how, truth, null, parts);
        }

        Composed(How how, Truth truth, Located about, Claim[] parts) {
            super(truth);
            this.how = how;
            this.about = about;
            this.parts = parts;
        }

        @Override
        Diagram openDiagram(Diagrams diagrams) {
            // Later parts ask for later facts: joining from the last on, each step adds to the top of what there is.
            Diagram last = parts[parts.length - 1].diagram(diagrams);
            return switch (how) {
                case NOT -> diagrams.not(last);
                case BESIDE -> parts[0].diagram(diagrams);
                case ALL -> {
                    for (int i = parts.length - 2; i >= 0; i--) {
                        last = diagrams.all(parts[i].diagram(diagrams), last);
                    }
                    yield last;
                }
                case ANY -> {
                    for (int i = parts.length - 2; i >= 0; i--) {
                        last = diagrams.any(parts[i].diagram(diagrams), last);
                    }
                    yield last;
                }
            };
        }

        @Override
        public void collectEvidence(Set<Located> evidence) {
            for (Claim part : parts) {
                if (how == How.NOT || truth() == Truth.UNKNOWN || part.truth == truth()) {
                    part.collectEvidence(evidence);
                }
            }
        }

        /**
         * Where all should hold, a part that fails and tells no reason is what the later ones presuppose: of a valve it is no
         * reason that it is no alarm in use.
         */
        @Override
        void collectCauses(Causes to) {
            if (truth() == Truth.UNKNOWN) {
                return;
            }
            for (Claim part : parts) {
                int before = to.size();
                if (how == How.NOT || part.truth == truth()) {
                    part.collectCauses(to);
                    if (how == How.ALL && about == null && truth() == Truth.NO && to.size() == before) {
                        return;
                    }
                }
            }
        }

        /** Of one set or the other, or of one member or the other, neither is what lacks. */
        @Override
        void collectLacking(List<Cause.Lack> lacking) {
            List<Cause.Lack> found = new ArrayList<>();
            int parted = 0;
            for (Claim part : parts) {
                int before = found.size();
                if (how == How.NOT || part.truth == truth()) {
                    part.collectLacking(found);
                }
                parted += found.size() > before ? 1 : 0;
            }
            if (how != How.ANY || about != null || parted < 2) {
                lacking.addAll(found);
            }
        }

        @Override
        Located about() {
            return about;
        }

        @Override
        void handOutOpen(Consumer<Claim> open) {
            for (Claim part : parts) {
                part.openClaims(open);
            }
        }

        @Override
        public String toString() {
            return truth() + " " + how + List.of(parts);
        }
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
