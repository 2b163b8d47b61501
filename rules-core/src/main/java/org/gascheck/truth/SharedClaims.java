package org.gascheck.truth;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gascheck.facts.Facts;

/**
 * Claims on lists that many subjects rest on, such as the households of a building: each is worked out once in an
 * assessment. Safe for use by many threads.
 */
public final class SharedClaims {

    /** Who has such claims. */
    public interface Holder {

        /** Those of this assessment. */
        SharedClaims sharedClaims();
    }

    private record Key(Facts<?> list, Object site, boolean withGrounds) {
    }

    private final Map<Key, Claim> known = new ConcurrentHashMap<>(0);

    /** Forgets them until somebody asks again: what they rest on is larger than what they are about. */
    public void forget() {
        known.clear();
    }

    /** The claim on a list that stands at a site in the rules. Where threads race they make equal ones. */
    Claim on(Facts<?> list, ClaimOf<?> claim, Supplier<Claim> made) {
        Object site = claim.site();
        if (site == null) {
            return made.get();
        }
        Key key = new Key(list, site, !Grounds.areDropped());
        Claim found = known.get(key);
        if (found == null) {
            Claim whole = made.get();
            found = whole instanceof ComposedClaim composed ? new SharedClaim(composed) : whole;
            Claim other = known.putIfAbsent(key, found);
            found = other == null ? found : other;
        }
        return found;
    }
}
