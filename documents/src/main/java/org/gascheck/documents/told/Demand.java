package org.gascheck.documents.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gascheck.reports.results.RunInstrument;

/** A requirement of an instrument: a column of a matrix. */
public record Demand(String instrument, String requirement) {

    /** Some of those of a run, in the order in which their instruments have them. */
    public static List<Demand> inOrder(Told told, Set<Demand> some) {
        List<Demand> inOrder = new ArrayList<>();
        for (RunInstrument instrument : told.run().instruments()) {
            for (String requirement : instrument.requirements().keySet()) {
                Demand demand = new Demand(instrument.id(), requirement);
                if (some.contains(demand)) {
                    inOrder.add(demand);
                }
            }
        }
        return inOrder;
    }
}
