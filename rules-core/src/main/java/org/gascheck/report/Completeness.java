package org.gascheck.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How much of the law a report covers: each requirement in force counts once, by the most open of its findings.
 *
 * @param inForce      requirements in force on the day under the instruments
 * @param decided      those whose findings are all decided, some of them applying
 * @param needReview   those that need a person
 * @param undetermined those for which facts are missing
 * @param notApplicable those that apply to none of the subjects
 * @param withoutSubject those for which the submission has no subject
 * @param listsNotGiven the lists of subjects that the submission leaves unknown, as JSON Pointers without their first
 *                      slash
 * @param notInForce   the instruments that were not yet issued on the day
 */
public record Completeness(
        @JsonProperty("requirementsInForce") int inForce,
        int decided,
        int needReview,
        int undetermined,
        int notApplicable,
        int withoutSubject,
        List<String> listsNotGiven,
        @JsonProperty("instrumentsNotInForce") List<String> notInForce
) {

    /** Keeps copies of the lists. */
    public Completeness {
        listsNotGiven = List.copyOf(listsNotGiven);
        notInForce = List.copyOf(notInForce);
    }
}
