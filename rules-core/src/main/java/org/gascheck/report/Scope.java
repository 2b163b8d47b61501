package org.gascheck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a verdict covers.
 *
 * @param instruments       how much is judged of each instrument in force, in their order
 * @param handedInNotJudged the facts handed in that no requirement of these instruments reads
 * @param disputes          the facts handed in of which sources say different things
 * @param daysNotCounted    days handed in that cannot be meant, such as the day zero of a spreadsheet
 */
public record Scope(
        List<InstrumentScope> instruments,
        List<FactsNotJudged> handedInNotJudged,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReportedDispute> disputes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DayNotCounted> daysNotCounted
) {

    /** Keeps copies of the lists. */
    public Scope {
        instruments = List.copyOf(instruments);
        handedInNotJudged = List.copyOf(handedInNotJudged);
        disputes = disputes == null ? List.of() : List.copyOf(disputes);
        daysNotCounted = daysNotCounted == null ? List.of() : List.copyOf(daysNotCounted);
    }
}
