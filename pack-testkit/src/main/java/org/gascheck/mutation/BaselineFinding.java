package org.gascheck.mutation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.law.Outcome;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;

/**
 * A finding on a case as the rules make it when nothing is changed, against which changed ones are held.
 *
 * @param meant   whether it is the finding that the case is about
 * @param reached the numbers of the expressions that it rests on
 */
record BaselineFinding(JudgedCase judgedCase, Finding finding, boolean meant, BitSet reached) {

    /** Whether the case would fail if the finding were this one. */
    boolean failsWith(Finding other) {
        if (!meant) {
            return isNamed() ? other.outcome() != finding.outcome() : decided(other.outcome()) != decided(finding.outcome());
        }
        return other.outcome() != finding.outcome()
                || !Set.copyOf(other.missing()).equals(Set.copyOf(finding.missing()))
                || judgedCase.of().expected().evidence() != null && !pointers(other).equals(pointers(finding));
    }

    /** How soon it is tried: the findings that cases are about first, then the decided ones that they list. */
    int rank() {
        return meant ? 0 : decided(finding.outcome()) == null ? 2 : 1;
    }

    private boolean isNamed() {
        return judgedCase.of().expected().also().containsKey(requirement() + "@" + finding.subject().id());
    }

    /** The id of the requirement. */
    String requirement() {
        return finding.requirement().id();
    }

    private static Outcome decided(Outcome outcome) {
        return outcome == Outcome.UNDETERMINED || outcome == Outcome.NOT_APPLICABLE ? null : outcome;
    }

    private static Set<String> pointers(Finding finding) {
        return finding.evidence().stream().map(Evidence::pointer).collect(Collectors.toCollection(HashSet::new));
    }
}
