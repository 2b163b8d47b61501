package org.gascheck.report;

import java.util.List;

/**
 * What a verdict covers.
 *
 * @param instruments       how much is judged of each instrument in force, in their order
 * @param handedInNotJudged the facts handed in that no requirement of these instruments reads
 */
public record Scope(List<InstrumentScope> instruments, List<FactsNotJudged> handedInNotJudged) {

    /** Keeps copies of the lists. */
    public Scope {
        instruments = List.copyOf(instruments);
        handedInNotJudged = List.copyOf(handedInNotJudged);
    }
}
