package org.gascheck.law;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rates of a pack.
 *
 * @param rates   the requirements of which members are counted, in the order of the instrument
 * @param counted the ids of the requirements by which members count, or must meet to be done with
 */
public record CountedRates(List<Requirement> rates, Set<String> counted) {

    static CountedRates of(RulePack pack) {
        List<Requirement> rates =
                pack.requirements().values().stream().filter(each -> each.rate() != null).toList();
        Set<String> counted = new LinkedHashSet<>();
        for (Requirement each : rates) {
            counted.addAll(each.rate().members());
            counted.addAll(each.rate().demands());
        }
        return new CountedRates(rates, counted);
    }
}
