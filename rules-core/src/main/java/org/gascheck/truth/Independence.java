package org.gascheck.truth;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Claims that each rest on facts of their own. Kleene's logic is exact of what is made of them, so that it takes no
 * diagrams to know that it can turn out either way.
 */
public final class Independence {

    private final Set<Object> bases = new HashSet<>();
    private boolean certain = true;

    private Independence() {
    }

    /**
     * Whether no fact has a say twice in the open ones of some claims, not in one claim and another nor within one, and
     * each fact can turn out either way. True only where that is certain.
     */
    public static boolean isCertainOf(Collection<Claim> claims) {
        Independence found = new Independence();
        claims.forEach(claim -> claim.openClaims(found::add));
        return found.certain;
    }

    private void add(Claim leaf) {
        certain = certain && bases.add(SharedParts.basisOf(leaf)) && !leaf.basis().isForAPerson()
                && (!leaf.canBeTested() || Ways.canBeEither(leaf));
    }
}
