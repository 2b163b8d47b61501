package org.gascheck.impact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gascheck.law.Rate;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;

/** Rates, as far as what they are counted of is there. */
final class Rates {

    private Rates() {
    }

    /** A rate without the requirements that are not there. */
    static Rate among(Rate rate, Map<String, Requirement> requirements) {
        return new Rate(known(rate.members(), requirements), known(rate.demands(), requirements));
    }

    private static List<String> known(List<String> ids, Map<String, Requirement> requirements) {
        return ids.stream()
                .filter(id -> requirements.containsKey(id) && requirements.get(id).rate() == null)
                .toList();
    }

    /** Whether two requirements are of other rates, and not only because a pack does without some requirements. */
    static boolean differ(Requirement before, Requirement after, RulePack pack) {
        return before.rate() == null || after.rate() == null
                ? !Objects.equals(before.rate(), after.rate())
                : !among(before.rate(), pack.requirements()).equals(after.rate());
    }
}
