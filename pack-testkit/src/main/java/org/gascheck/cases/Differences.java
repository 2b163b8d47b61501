package org.gascheck.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gascheck.drl.source.PackProblem;
import org.gascheck.drl.source.Yaml;

/**
 * What differs in a situation from its base. All places are those of the base: what is changed does not move another
 * place.
 */
final class Differences {

    /** What is written to take a member out of a list. */
    static final String REMOVED = "removed";

    private final GivenFacts base;
    private final Map<Address, Yaml> changes = new LinkedHashMap<>();
    private final Set<String> changed = new TreeSet<>();

    Differences(GivenFacts base) {
        this.base = base;
    }

    /**
     * Adds that something else is at a place.
     *
     * @throws PackProblem if there is no such place, or it is within something that is changed already
     */
    void add(String place, Yaml value) {
        Address address = Address.of(place, value, base);
        if (!address.isWithin(base)) {
            throw value.problem(place + "：所在的对象或列表未知，无法只改其中一处",
                    place + ": the record or list that it is in is not known, so there is nothing in it to change");
        } else if (value.isWord(GivenFacts.UNKNOWN) && address.isMember()) {
            throw value.problem(place + "：成员用 removed 去掉，不能是 unknown",
                    place + ": a member is not unknown; take it out with removed");
        } else if (value.isWord(REMOVED) && !address.isMember()) {
            throw value.problem(place + "：只有列表中已有的成员才能 removed；事实未知写 unknown",
                    place + ": only a member that a list has can be removed; call a fact unknown");
        }
        note(address.pointer(), value);
        changes.put(address, value);
    }

    /**
     * The facts of the situation.
     *
     * @throws PackProblem if something cannot stand where it is written
     */
    GivenFacts facts() {
        GivenFacts facts = base;
        List<Address> removed = new ArrayList<>();
        for (Map.Entry<Address, Yaml> change : changes.entrySet()) {
            Address address = change.getKey();
            Yaml value = change.getValue();
            if (value.isWord(REMOVED)) {
                removed.add(address);
            } else if (address.newMember() != null) {
                facts = facts.with(address.path(), list -> ((GivenFacts.Members) list).and(address.newMember(), value));
            } else {
                facts = facts.with(address.path(), old -> GivenFacts.merged(old, value));
            }
        }
        // From the back, so that no member moves before its turn.
        removed.sort(Comparator.comparing((Address address) -> (Integer) address.path().get(address.path().size() - 1))
                .reversed());
        for (Address address : removed) {
            facts = facts.with(address.path(), old -> null);
        }
        return facts;
    }

    /** Two changes of the same thing would depend on their order. */
    private void note(String pointer, Yaml value) {
        if (value.isMapping()) {
            value.entries().forEach((name, field) -> note(pointer + '/' + name, field));
            return;
        }
        for (String other : changed) {
            if ((other + '/').startsWith(pointer + '/') || (pointer + '/').startsWith(other + '/')) {
                throw value.problem(pointer + "：改了两次", pointer + ": is changed twice");
            }
        }
        changed.add(pointer);
    }
}
