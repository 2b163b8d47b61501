package org.gascheck.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;

/** What a submission comes to, as far as rules judge it. */
public enum Verdict {
    /** Every mandatory requirement that applies is met or not yet due; it may be that none applies. */
    COMPLIANT,
    /** A mandatory requirement is breached. */
    NON_COMPLIANT,
    /**
     * Nothing mandatory is breached, but something mandatory is open, facts contradict each other, or there was nothing
     * to judge.
     */
    UNDETERMINED;

    /** What findings come to: what those of each instrument come to, put together. */
    public static Verdict of(List<Finding> findings) {
        Map<String, Verdict> byInstrument = new LinkedHashMap<>();
        findings.forEach(each ->
                byInstrument.computeIfAbsent(each.instrument(), instrument -> of(instrument, findings)));
        return together(byInstrument.values());
    }

    /** What the findings of one instrument come to. */
    static Verdict of(String instrument, List<Finding> findings) {
        return of(findings.stream().filter(each -> each.instrument().equals(instrument)).toList(), Finding::strength,
                Finding::outcome);
    }

    /** What findings of one instrument, or what becomes of them, come to. */
    public static <T> Verdict of(Iterable<T> all, Function<T, Strength> strength, Function<T, Outcome> outcome) {
        boolean open = false;
        boolean judged = false;
        for (T each : all) {
            if (strength.apply(each) == Strength.MANDATORY) {
                judged = true;
                switch (outcome.apply(each)) {
                    case BREACHED -> {
                        return NON_COMPLIANT;
                    }
                    case UNDETERMINED, NEEDS_REVIEW -> open = true;
                    case SATISFIED, NOT_YET_DUE, NOT_APPLICABLE -> { }
                }
            }
        }
        return open || !judged ? UNDETERMINED : COMPLIANT;
    }

    /** The verdict on facts of which some say different things: these never pass. */
    public Verdict beside(List<?> disputes) {
        return this == COMPLIANT && !disputes.isEmpty() ? UNDETERMINED : this;
    }

    /** What the verdicts by several instruments come to: the worst of them, and nothing certain where there is none. */
    static Verdict together(Collection<Verdict> verdicts) {
        if (verdicts.contains(NON_COMPLIANT)) {
            return NON_COMPLIANT;
        }
        return verdicts.isEmpty() || verdicts.contains(UNDETERMINED) ? UNDETERMINED : COMPLIANT;
    }
}
