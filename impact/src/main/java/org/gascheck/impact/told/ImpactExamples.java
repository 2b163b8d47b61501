package org.gascheck.impact.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gascheck.Text;
import org.gascheck.impact.Cause;
import org.gascheck.impact.ChangedFinding;
import org.gascheck.law.Outcome;

/** The first subjects for which requirements come to something else, by what causes it. Used by one thread. */
public final class ImpactExamples {

    /** How many are kept of each. */
    static final int MOST = 3;

    private final SortedMap<Alike, List<Example>> examples = new TreeMap<>();

    /** Findings that come from the same to the same by the same. */
    record Alike(Cause cause, String requirement, Outcome from, Outcome to) implements Comparable<Alike> {

        private static final Comparator<Outcome> OUTCOMES = Comparator.nullsFirst(Comparator.naturalOrder());
        private static final Comparator<Alike> ORDER = Comparator.comparing(Alike::cause)
                .thenComparing(Alike::requirement)
                .thenComparing(Alike::from, OUTCOMES)
                .thenComparing(Alike::to, OUTCOMES);

        @Override
        public int compareTo(Alike other) {
            return ORDER.compare(this, other);
        }
    }

    /** One of them. */
    record Example(String from, Text subject, ChangedFinding finding) {
    }

    /** Looks at a submission. */
    public void add(Compared compared) {
        if (compared.isRejected()) {
            return;
        }
        for (ChangedFinding each : compared.impact().findings()) {
            List<Example> alike = examples.computeIfAbsent(
                    new Alike(each.cause(), each.requirement(), each.from(), each.to()), key -> new ArrayList<>());
            if (alike.size() < MOST) {
                alike.add(new Example(compared.from(), each.subject().name(), each));
            }
        }
    }

    /** Those of a cause, by what they have in common. */
    SortedMap<Alike, List<Example>> of(Cause cause) {
        SortedMap<Alike, List<Example>> of = new TreeMap<>();
        examples.forEach((alike, some) -> {
            if (alike.cause().equals(cause)) {
                of.put(alike, some);
            }
        });
        return of;
    }
}
