package org.gascheck.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.gascheck.facts.Located;

/** A claim that follows from others. */
final class ComposedClaim extends Claim {

    /** How a claim follows from its parts. */
    enum How {
        ALL, ANY, NOT, BESIDE
    }

    private final How how;
    private final Located about;
    private final Claim[] parts;

    ComposedClaim(How how, Truth truth, Claim... parts) {
        this(how, truth, null, parts);
    }

    ComposedClaim(How how, Truth truth, Located about, Claim[] parts) {
        super(truth);
        this.how = how;
        this.about = about;
        this.parts = parts;
    }

    /** Whether it is so where one of its parts is. */
    boolean isAny() {
        return how == How.ANY;
    }

    /** What it follows from; not to be changed. */
    Claim[] parts() {
        return parts;
    }

    @Override
    Diagram openDiagram(Diagrams diagrams) {
        return switch (how) {
            case NOT -> diagrams.not(parts[0].diagram(diagrams));
            case BESIDE -> parts[0].diagram(diagrams);
            case ALL -> joined(diagrams, Diagram.NEVER, diagrams::all);
            case ANY -> joined(diagrams, Diagram.ALWAYS, diagrams::any);
        };
    }

    /**
     * The diagrams of the parts as one. Those of members of a list are made from the smallest on: one that decides
     * spares the others, which may take too long to tell.
     */
    private Diagram joined(Diagrams diagrams, Diagram decisive, BinaryOperator<Diagram> join) {
        Diagram[] each = new Diagram[parts.length];
        long[] fromTheSmallestOn = about == null ? null : fromTheSmallestOn();
        for (int n = 0; n < each.length; n++) {
            int i = fromTheSmallestOn == null ? each.length - 1 - n : (int) fromTheSmallestOn[n];
            each[i] = parts[i].diagram(diagrams);
            if (each[i] == decisive) {
                return decisive;
            }
        }
        // Later parts ask for later facts: joining from the last on, each step adds to the top of what there is.
        Diagram last = each[parts.length - 1];
        for (int i = parts.length - 2; i >= 0; i--) {
            last = join.apply(each[i], last);
        }
        return last;
    }

    /** The positions of the parts, above each how many open claims the part has. */
    private long[] fromTheSmallestOn() {
        long[] sizes = new long[parts.length];
        for (int i = 0; i < sizes.length; i++) {
            int of = i;
            sizes[i] = i;
            parts[i].openClaims(claim -> sizes[of] += 1L << Integer.SIZE);
        }
        Arrays.sort(sizes);
        return sizes;
    }

    @Override
    public void collectEvidence(Set<Located> evidence) {
        for (Claim part : parts) {
            if (how == How.NOT || truth() == Truth.UNKNOWN || part.truth() == truth()) {
                part.collectEvidence(evidence);
            }
        }
    }

    /**
     * Where all should hold, a part that fails and tells no reason is what the later ones presuppose: of a valve it is
     * no reason that it is no alarm in use.
     */
    @Override
    void collectCauses(Causes to) {
        if (truth() == Truth.UNKNOWN) {
            return;
        }
        for (Claim part : parts) {
            int before = to.size();
            if (how == How.NOT || part.truth() == truth()) {
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
            if (how == How.NOT || part.truth() == truth()) {
                part.collectLacking(found);
            }
            parted += found.size() > before ? 1 : 0;
        }
        if (how != How.ANY || about != null || parted < 2) {
            lacking.addAll(found);
        }
    }

    /** The list of its own or, of one claim or the other, the one that all of them are about. */
    @Override
    Located about() {
        if (about != null || how != How.ANY && how != How.ALL) {
            return about;
        }
        Located common = null;
        for (Claim part : parts) {
            if (part.truth() == truth() && !(part instanceof BareClaim)) {
                Located list = part.about();
                if (list == null || common != null && common != list) {
                    return null;
                }
                common = list;
            }
        }
        return common;
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
