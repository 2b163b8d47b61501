package org.gascheck.truth;

import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import org.gascheck.facts.Located;

/** What was gathered in {@link GatheredFacts} by place, as reports keep it for very many conclusions. Immutable. */
final class SettledFacts extends AbstractCollection<Located> {

    private final Located[] own;
    private final int before;
    private final SharedFacts shared;
    private final Located[] except;

    /**
     * Facts that are not to change any more.
     *
     * @param before how many of their own stand before those that they share
     * @param except what tells those that are not theirs from the others that they share
     */
    SettledFacts(Collection<Located> own, int before, SharedFacts shared, Set<Object> except) {
        this.own = own.toArray(Located[]::new);
        this.before = before;
        this.shared = shared;
        this.except = except.stream().map(shared.byKey()::get).toArray(Located[]::new);
    }

    /** The same, as they were gathered. */
    GatheredFacts gathered() {
        return GatheredFacts.byPlace(
                Arrays.asList(own).subList(0, before), shared, Arrays.asList(except),
                Arrays.asList(own).subList(before, own.length));
    }

    @Override
    public Iterator<Located> iterator() {
        return gathered().iterator();
    }

    @Override
    public int size() {
        return own.length + shared.byKey().size() - except.length;
    }
}
