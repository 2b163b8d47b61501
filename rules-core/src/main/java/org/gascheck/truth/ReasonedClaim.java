package org.gascheck.truth;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gascheck.facts.Located;

/** A claim that tells a reason where it comes to a truth. */
final class ReasonedClaim extends Claim {

    private final String key;
    private final Truth where;
    private final Object member;
    private final Claim claim;

    ReasonedClaim(String key, Truth where, Object member, Claim claim) {
        super(claim.truth());
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
