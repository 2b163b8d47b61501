package org.gascheck.benchmarks.hand;

import static org.gascheck.benchmarks.hand.Kleene.is;
import static org.gascheck.benchmarks.hand.Kleene.isNot;

import org.gascheck.facts.Fact;
import org.gascheck.subjects.products.ConformityTested;
import org.gascheck.subjects.products.NamedStandard;
import org.gascheck.subjects.products.Tier;
import org.gascheck.subjects.products.TestResult;
import org.gascheck.truth.Truth;

/** What is asked of alarm and valve models alike. */
final class Standards {

    private Standards() {
    }

    static Truth passed(ConformityTested model, NamedStandard standard) {
        return Kleene.some(model.conformityEvidence(), evidence ->
                is(evidence.standard(), standard).and(is(evidence.result(), TestResult.PASS)));
    }

    static Truth notFailed(ConformityTested model, NamedStandard standard) {
        return Kleene.every(model.conformityEvidence(), evidence ->
                isNot(evidence.standard(), standard).or(is(evidence.result(), TestResult.PASS)));
    }

    static Truth isMidTier(Fact<Tier> tier) {
        return tier.value() == null ? Truth.UNKNOWN : Truth.of(tier.value() != Tier.LOW);
    }
}
