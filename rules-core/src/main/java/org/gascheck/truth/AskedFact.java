package org.gascheck.truth;

import java.util.Collections;
import java.util.List;
import org.gascheck.facts.Located;

/**
 * Something that diagrams ask for.
 *
 * @param fact   the fact; null where it is what is left of a shared claim
 * @param claims the claims on it
 * @param ways   in how many ways it can turn out
 */
record AskedFact(Located fact, List<Claim> claims, int ways) {

    /** For each way the values that turn out in it; empty lists where it is not known of values. */
    List<List<Object>> values() {
        List<List<Object>> values =
                fact == null || !claims.get(0).canBeTested() ? List.of() : Ways.valuesOf(claims);
        return values.size() == ways ? values : Collections.nCopies(ways, List.of());
    }
}
