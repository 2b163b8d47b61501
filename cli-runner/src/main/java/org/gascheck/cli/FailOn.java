package org.gascheck.cli;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.Verdict;

/**
 * What fails the exit code.
 *
 * @param outcomes those of findings that fail it though verdicts do not rest on them
 * @param unwaived whether breaches that are waived do not fail it
 */
record FailOn(Set<Outcome> outcomes, boolean unwaived) {

    FailOn {
        Set<Outcome> copy = EnumSet.noneOf(Outcome.class);
        copy.addAll(outcomes);
        outcomes = Collections.unmodifiableSet(copy);
    }

    /**
     * The exit code of a verdict where waived breaches do not fail it. Whatever else is open still does.
     *
     * @param open     the findings that somebody has to act on
     * @param disputes the facts of which sources say different things
     */
    static int ofUnwaived(
            Verdict verdict,
            List<ReportedInstrument> instruments,
            List<Finding> open,
            List<?> disputes,
            Predicate<Finding> isWaived) {
        if (verdict != Verdict.NON_COMPLIANT) {
            return ExitCodes.of(verdict);
        }
        boolean isOpen = !disputes.isEmpty()
                || instruments.stream().anyMatch(each -> each.verdict() == Verdict.UNDETERMINED);
        for (Finding each : open) {
            if (each.strength() == Strength.MANDATORY) {
                if (each.outcome() == Outcome.BREACHED && !isWaived.test(each)) {
                    return ExitCodes.NON_COMPLIANT;
                }
                isOpen |= each.outcome() == Outcome.UNDETERMINED || each.outcome() == Outcome.NEEDS_REVIEW;
            }
        }
        return isOpen ? ExitCodes.UNDETERMINED : ExitCodes.OK;
    }
}
