package org.gascheck.mutation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.law.Outcome;
import org.gascheck.report.Conclusion;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;

/**
 * What is concluded on a case when nothing is changed, against which changed conclusions are held.
 *
 * @param meant   whether it is the finding that the case is about
 * @param reached the numbers of the expressions that it rests on
 */
record BaselineFinding(JudgedCase judgedCase, Conclusion conclusion, boolean meant, BitSet reached) {

    /** Whether the case would fail if the conclusion were this one. */
    boolean failsWith(Conclusion other) {
        if (!meant) {
            return isNamed() ? other.outcome() != conclusion.outcome()
                    : decided(other.outcome()) != decided(conclusion.outcome());
        }
        if (other.outcome() != conclusion.outcome()) {
            return true;
        }
        if (other.outcome() != Outcome.UNDETERMINED && judgedCase.of().expected().evidence() == null) {
            // Facts are missing only where something is undetermined; to make findings takes most of the time.
            return false;
        }
        Finding was = conclusion.finding();
        Finding is = other.finding();
        return !Set.copyOf(is.missing()).equals(Set.copyOf(was.missing()))
                || judgedCase.of().expected().evidence() != null && !pointers(is).equals(pointers(was));
    }

    /** How soon it is tried: the findings that cases are about first, then the decided ones that they list. */
    int rank() {
        return meant ? 0 : decided(conclusion.outcome()) == null ? 2 : 1;
    }

    private boolean isNamed() {
        return judgedCase.of().expected().also().containsKey(requirement() + "@" + conclusion.subject().id());
    }

    /** The id of the requirement. */
    String requirement() {
        return conclusion.requirement().id();
    }

    private static Outcome decided(Outcome outcome) {
        return outcome == Outcome.UNDETERMINED || outcome == Outcome.NOT_APPLICABLE ? null : outcome;
    }

    private static Set<String> pointers(Finding finding) {
        return finding.evidence().stream().map(Evidence::pointer).collect(Collectors.toCollection(HashSet::new));
    }
}
