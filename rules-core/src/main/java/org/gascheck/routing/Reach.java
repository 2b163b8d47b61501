package org.gascheck.routing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Located;
import org.gascheck.facts.model.RecordType;
import org.gascheck.law.Concern;

/**
 * Whether something concerns a subject, as far as its facts tell.
 *
 * @param isPossible whether no known fact says that it does not
 * @param open       the unknown facts that could still say so; none where it is certain
 */
record Reach(boolean isPossible, List<Located> open) {

    private static final Reach NONE = new Reach(false, List.of());

    /** Whether one of some concerns is a subject's. */
    static Reach of(List<Concern> concerns, Identified subject) {
        Set<Located> open = new LinkedHashSet<>();
        boolean possible = false;
        for (Concern concern : concerns) {
            Reach one = of(concern, subject);
            if (one.isPossible && one.open.isEmpty()) {
                return one;
            }
            possible |= one.isPossible;
            open.addAll(one.open);
        }
        return possible ? new Reach(true, List.copyOf(open)) : NONE;
    }

    private static Reach of(Concern concern, Identified subject) {
        if (!subject.getClass().getSimpleName().equals(concern.kind())) {
            return NONE;
        }
        RecordType<?> type = RecordType.of(subject.getClass().asSubclass(Record.class));
        List<Located> open = new ArrayList<>();
        for (var wanted : concern.facts().entrySet()) {
            Fact<?> fact = (Fact<?>) type.located((Record) subject, wanted.getKey());
            if (fact.value() == null) {
                open.add(fact);
            } else if (!fact.value().toString().equals(wanted.getValue())) {
                return NONE;
            }
        }
        return new Reach(true, open);
    }
}
