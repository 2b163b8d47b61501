package org.gascheck.truth;

import java.util.List;
import org.gascheck.facts.Located;

/** A claim that a set lacks members. */
final class LackingClaim extends ClaimOnFact {

    private final List<?> members;

    LackingClaim(Located basis, List<?> members) {
        super(Truth.NO, basis);
        this.members = members;
    }

    @Override
    void collectLacking(List<Cause.Lack> lacking) {
        lacking.add(new Cause.Lack(basis(), members));
    }
}
