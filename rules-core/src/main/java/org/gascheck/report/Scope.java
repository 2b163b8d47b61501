package org.gascheck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.gascheck.facts.model.Submission;

/**
 * What a verdict covers.
 *
 * @param instruments       how much is judged of each instrument in force, in their order
 * @param handedInNotJudged the facts handed in that no requirement of these instruments reads
 * @param disputes          the facts handed in of which sources say different things
 * @param assumptions       what was assumed besides, and how many unknown facts each assumption filled
 * @param daysNotCounted    days handed in that cannot be meant, such as the day zero of a spreadsheet
 */
public record Scope(
        List<InstrumentScope> instruments,
        List<FactsNotJudged> handedInNotJudged,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReportedDispute> disputes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Submission.Assumed> assumptions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DayNotCounted> daysNotCounted
) {

    /** Keeps copies of the lists. */
    public Scope {
        instruments = List.copyOf(instruments);
        handedInNotJudged = List.copyOf(handedInNotJudged);
        disputes = disputes == null ? List.of() : List.copyOf(disputes);
        assumptions = assumptions == null ? List.of() : List.copyOf(assumptions);
        daysNotCounted = daysNotCounted == null ? List.of() : List.copyOf(daysNotCounted);
    }
}
