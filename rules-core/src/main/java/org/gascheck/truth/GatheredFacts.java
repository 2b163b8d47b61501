package org.gascheck.truth;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gascheck.facts.Located;

/**
 * Facts on which something rests, each once, in the order in which they were added. Very many that others rest on too
 * are not copied: what rests on a whole building is as small as what rests on a flat. Used by one thread.
 */
public final class GatheredFacts extends AbstractSet<Located> {

    private static final int MOST_SHARED = 50;

    private final Function<Located, Object> key;
    private final Map<Object, Located> own = new LinkedHashMap<>();
    private int before;
    private SharedFacts shared = SharedFacts.NONE;
    private Set<Object> except = Set.of();

    private GatheredFacts(Function<Located, Object> key) {
        this.key = key;
    }

    /** None yet; each fact counts once. */
    public static GatheredFacts each() {
        return new GatheredFacts(fact -> fact);
    }

    /** None yet; of facts at one place the first counts. */
    static GatheredFacts byPlace() {
        return new GatheredFacts(Located::place);
    }

    /** Facts of their own, some that they share but for some, and more of their own. */
    static GatheredFacts byPlace(
            Collection<Located> first, SharedFacts shared, Collection<Located> except, Collection<Located> last) {
        GatheredFacts facts = byPlace();
        first.forEach(fact -> facts.own.put(facts.keyOf(fact), fact));
        Set<Object> butFor = new LinkedHashSet<>();
        except.forEach(fact -> butFor.add(facts.keyOf(fact)));
        facts.addAll(shared, butFor);
        last.forEach(fact -> facts.own.put(facts.keyOf(fact), fact));
        return facts;
    }

    /** Facts, and before what a reference would lead to the reference, which is unknown; each place once. */
    public static Collection<Located> withReferences(Collection<Located> facts) {
        if (facts instanceof SettledFacts settled) {
            return withReferences(settled.gathered());
        }
        if (facts instanceof GatheredFacts gathered && !gathered.shared.isEmpty()) {
            return gathered.withReferences();
        }
        for (Located fact : facts) {
            if (fact.place().isBehindReference()) {
                return SharedFacts.withReferences(facts).values();
            }
        }
        return facts;
    }

    private GatheredFacts withReferences() {
        List<Located> ofItsOwn = new ArrayList<>(own.values());
        GatheredFacts with = byPlace();
        with.own.putAll(SharedFacts.withReferences(ofItsOwn.subList(0, before)));
        with.addAll(shared.withReferences(), shared.leftOutWithReferences(except));
        SharedFacts.withReferences(ofItsOwn.subList(before, ofItsOwn.size())).values().forEach(with::add);
        return with;
    }

    /** What tells one fact from another. */
    Object keyOf(Located fact) {
        return key.apply(fact);
    }

    @Override
    public boolean add(Located fact) {
        Object of = key.apply(fact);
        return !isShared(of) && own.putIfAbsent(of, fact) == null;
    }

    private boolean isShared(Object of) {
        return shared.byKey().containsKey(of) && !except.contains(of);
    }

    /** Adds facts by what tells them apart, but for some; they are not to change any more. */
    void addAll(SharedFacts many, Set<Object> butFor) {
        if (shared == many) {
            return;
        }
        if (!shared.isEmpty()) {
            many.byKey().forEach((of, fact) -> {
                if (!butFor.contains(of)) {
                    add(fact);
                }
            });
            return;
        }
        except = new LinkedHashSet<>();
        Stream.concat(butFor.stream(), own.keySet().stream()).filter(many.byKey()::containsKey).forEach(except::add);
        before = own.size();
        shared = many;
    }

    /** The first of them, and all that are nobody else's: few of however many. */
    public List<Located> first() {
        if (shared.isEmpty()) {
            return new ArrayList<>(own.values());
        }
        List<Located> first = new ArrayList<>(own.values().stream().limit(before).toList());
        shared.byKey().entrySet().stream()
                .filter(each -> !except.contains(each.getKey()))
                .limit(MOST_SHARED)
                .forEach(each -> first.add(each.getValue()));
        own.values().stream().skip(before).forEach(first::add);
        return first;
    }

    /** The same, in less room, when none is added any more. */
    public Collection<Located> settled() {
        return new SettledFacts(own.values(), before, shared, except);
    }

    /** All of them by what tells them apart. */
    Map<Object, Located> byKey() {
        if (shared.isEmpty()) {
            return own;
        }
        Map<Object, Located> all = new LinkedHashMap<>();
        forEach(fact -> all.put(key.apply(fact), fact));
        return all;
    }

    @Override
    public boolean contains(Object fact) {
        return fact instanceof Located located && (own.containsKey(key.apply(located)) || isShared(key.apply(located)));
    }

    @Override
    public Iterator<Located> iterator() {
        if (shared.isEmpty()) {
            return own.values().iterator();
        }
        List<Located> first = own.values().stream().limit(before).toList();
        Stream<Located> middle = shared.byKey().entrySet().stream()
                .filter(each -> !except.contains(each.getKey()))
                .map(Map.Entry::getValue);
        Stream<Located> last = own.values().stream().skip(before);
        return Stream.concat(first.stream(), Stream.concat(middle, last)).iterator();
    }

    @Override
    public int size() {
        return own.size() + shared.byKey().size() - except.size();
    }
}
