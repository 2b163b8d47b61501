package org.gascheck.subjects.products;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;
import org.gascheck.Text;

/** A model of which nobody declares the grade: what turns on the grade is left to a person, and none is inferred. */
final class UndeclaredTier {

    static final Contradiction CONTRADICTION = Contradiction.disputed("tier-of-a-model-without-one",
            "写明没有声明档次，又写有档次", "the model is said to have no declared tier, and a tier is told");
    private static final Text NOT_DECLARED = new Text(
            "资料写明该型号没有声明档次", "it is said that nobody declares the tier of this model");

    private UndeclaredTier() {
    }

    static void compare(Fact<Tier> tier, Fact<TierSource> source, Comparison comparison) {
        if (source.given() != TierSource.NOT_DECLARED) {
            return;
        }
        if (tier.isGiven()) {
            comparison.dispute(CONTRADICTION, told(tier, Tier.values()), told(source, TierSource.values()));
        } else {
            comparison.leaveToAPerson(tier, List.of(Tier.values()), source, NOT_DECLARED);
        }
    }
}
