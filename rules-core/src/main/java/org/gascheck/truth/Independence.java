package org.gascheck.truth;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Claims that each rest on facts of their own. Kleene's logic is exact of what is made of them, so that it takes no
 * diagrams to know that it can turn out either way.
 */
public final class Independence {

    private Independence() {
    }

    /**
     * Whether no fact has a say twice in the open ones of some claims, not in one claim and another nor within one, and
     * each fact can turn out either way. True only where that is certain.
     */
    public static boolean isCertainOf(Collection<Claim> claims) {
        SharedClaim.OpenClaims open = new SharedClaim.OpenClaims();
        claims.forEach(claim -> claim.openClaims(open));
        Set<Object> bases = new HashSet<>();
        for (Claim leaf : open.all()) {
            // To go through what many claims share would take longer for each of them the more there are.
            if (leaf instanceof SharedClaim || !bases.add(SharedParts.basisOf(leaf)) || !isEither(leaf)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEither(Claim leaf) {
        return !leaf.basis().isForAPerson() && (!leaf.canBeTested() || Ways.canBeEither(leaf));
    }
}
