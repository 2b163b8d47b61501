package org.gascheck.counsel.why;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.Fields;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.counsel.changes.Skeleton;
import org.gascheck.facts.model.Field;
import org.gascheck.law.Outcome;
import org.gascheck.report.FindingEntry;

/** Finds the fewest facts on which a finding has its outcome with all others forgotten. Used by one thread. */
final class ArgumentSearch {

    /** How many sets of facts are judged, and how many facts in all of them, before what was found is good enough. */
    static final int MOST_JUDGED = 1_000;
    private static final int MOST_OF_ALL_FACTS = 300;
    private static final long MOST_FACTS = 2_000_000;
    private static final int MOST_PAIRS = 300;

    private final ComplianceChecker checker;
    private final FactTree facts;
    private Skeleton skeleton;
    /** With the records besides: that nobody handed any in can say something, such as that there are none. */
    private Skeleton withAllRecords;
    private List<String> some = List.of();
    private final FindingId finding;
    private final Outcome outcome;
    private final Map<Set<String>, Boolean> known = new HashMap<>();
    private long factsJudged;
    private int mostJudged = MOST_JUDGED;

    /** Facts, and what is known of fewer. */
    record Argument(Set<String> facts, Why.Proof proof) {
    }

    ArgumentSearch(ComplianceChecker checker, FactTree facts, FindingId finding, Outcome outcome) {
        this.checker = checker;
        this.facts = facts;
        this.finding = finding;
        this.outcome = outcome;
    }

    /**
     * The fewest of the facts of the evidence or, where it hangs on what refers to what besides, of these and the
     * references or, where all that lie elsewhere matter too, as in a rate, of all facts.
     *
     * @throws IllegalStateException if not even these suffice
     */
    Argument of(List<String> evidence) {
        List<String> told = facts.told();
        List<String> references = told.stream().filter(this::isReference).toList();
        Set<String> withReferences = new LinkedHashSet<>(evidence);
        withReferences.addAll(references);
        for (Collection<String> among : List.of(evidence, withReferences)) {
            for (boolean withRecords : new boolean[] {false, true}) {
                if (begin(among, withReferences, withRecords)) {
                    return fewest();
                }
            }
        }
        mostJudged = MOST_OF_ALL_FACTS;
        if (begin(told, Set.copyOf(told), true)) {
            return fewest();
        }
        throw new IllegalStateException("the facts of " + finding + " do not suffice");
    }

    private boolean isReference(String place) {
        Field.Role role = Fields.at(facts.model(), place).role();
        return role == Field.Role.REFERENCE || role == Field.Role.REFERENCE_LIST;
    }

    private boolean begin(Collection<String> among, Set<String> forgotten, boolean withRecords) {
        known.clear();
        some = among.stream().filter(each -> !isAroundSubject(each)).toList();
        Set<String> all = new HashSet<>(forgotten);
        all.removeIf(this::isAroundSubject);
        skeleton = new Skeleton(facts, all, withRecords);
        withAllRecords = withRecords ? skeleton : new Skeleton(facts, all, true);
        return suffice(new LinkedHashSet<>(some));
    }

    /** Whether it is a list that the subject lies in, without which there is nothing to judge. */
    private boolean isAroundSubject(String fact) {
        return finding.subject().startsWith(fact + '/');
    }

    private Argument fewest() {
        Set<String> irreducible = irreducible();
        boolean tried = !isOver();
        Set<String> needed = new LinkedHashSet<>();
        for (String each : irreducible) {
            if (!suffice(without(List.of(each), some)) && !sufficesWithoutAnotherToo(each, irreducible)) {
                needed.add(each);
            }
        }
        needed = closed(needed);
        List<String> rest = new ArrayList<>(some);
        rest.removeAll(needed);
        for (int size = needed.size(); size < irreducible.size(); size++) {
            Set<String> found = ofSize(size, needed, rest, 0);
            if (found != null) {
                return new Argument(found, Why.Proof.SMALLEST);
            }
            if (isOver()) {
                return new Argument(irreducible, tried ? Why.Proof.IRREDUCIBLE : Why.Proof.SHORTENED);
            }
        }
        return new Argument(irreducible, Why.Proof.SMALLEST);
    }

    /**
     * Whether the others suffice where a second one is left out as well: a number whose source nobody tells makes open
     * what is decided without both. Not tried where there are very many.
     */
    private boolean sufficesWithoutAnotherToo(String fact, Set<String> irreducible) {
        return irreducible.size() * some.size() <= MOST_PAIRS
                && some.stream().anyMatch(other -> suffice(without(List.of(fact, other), some)));
    }

    private Set<String> ofSize(int size, Set<String> chosen, List<String> rest, int from) {
        if (chosen.size() > size || isOver()) {
            return null;
        }
        if (chosen.size() == size) {
            return suffice(chosen) ? chosen : null;
        }
        for (int i = from; i < rest.size(); i++) {
            if (!chosen.contains(rest.get(i))) {
                Set<String> more = new LinkedHashSet<>(chosen);
                more.add(rest.get(i));
                Set<String> found = ofSize(size, closed(more), rest, i + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** As many left out as can be, many at a time as long as that goes. */
    private Set<String> irreducible() {
        Set<String> left = new LinkedHashSet<>(some);
        for (int step = Math.max(1, some.size() / 2);; step /= 2) {
            for (int end = some.size(); end > 0; end -= step) {
                List<String> part = some.subList(Math.max(0, end - step), end).stream().filter(left::contains).toList();
                if (!part.isEmpty()) {
                    Set<String> less = without(part, left);
                    left = suffice(less) ? less : left;
                }
            }
            if (step == 1) {
                return left;
            }
        }
    }

    /** With the lists among the facts that have to be there for others. */
    private Set<String> closed(Set<String> of) {
        Set<String> closed = new LinkedHashSet<>(of);
        for (String each : of) {
            skeleton.listsAround(each).stream().filter(some::contains).forEach(closed::add);
        }
        return closed;
    }

    /** Without some and those that cannot stand without these. */
    private Set<String> without(List<String> part, Collection<String> of) {
        Set<String> gone = Set.copyOf(part);
        Set<String> left = new LinkedHashSet<>(of);
        left.removeIf(each -> gone.contains(each) || skeleton.listsAround(each).stream().anyMatch(gone::contains));
        return left;
    }

    private boolean suffice(Set<String> of) {
        Set<String> key = new HashSet<>(of);
        Boolean told = known.get(key);
        if (told == null && isOver()) {
            return false;
        }
        if (told == null) {
            told = outcome == outcomeOf(of, skeleton)
                    && (withAllRecords == skeleton || outcome == outcomeOf(of, withAllRecords));
            known.put(key, told);
        }
        return told;
    }

    private boolean isOver() {
        return known.size() > mostJudged || factsJudged > MOST_FACTS;
    }

    private Outcome outcomeOf(Set<String> of, Skeleton around) {
        FactTree left = around.of(of, finding.subject());
        factsJudged += left.size();
        Judged judged = Judged.by(checker, left);
        FindingEntry entry = judged == null ? null : judged.findings().get(finding);
        return entry == null ? null : entry.outcome();
    }
}
