package org.gascheck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.law.Answer;
import org.gascheck.law.Outcome;

/**
 * What people judged a submission for, such as whether users may be connected, and the answer of each subject that it
 * is asked of.
 *
 * @param purpose     its id
 * @param name        what people call it
 * @param asks        the question
 * @param answer      the most pressing answer of a subject; that there is nothing to judge where it is asked of none
 * @param says        that answer in words
 * @param basis       why its requirements decide it, by each instrument that does
 * @param withoutRule clauses that decide it and have no rule yet
 * @param subjects    the answers, in the order of the submission
 */
@JsonPropertyOrder({"purpose", "name", "asks", "answer", "says", "basis", "withoutRule", "counts", "subjects"})
public record AnsweredPurpose(
        String purpose,
        Text name,
        Text asks,
        Answer answer,
        Text says,
        List<Basis> basis,
        List<WithoutRule> withoutRule,
        List<OfSubject> subjects
) {

    /** Keeps copies of the lists. */
    public AnsweredPurpose {
        basis = List.copyOf(basis);
        withoutRule = List.copyOf(withoutRule);
        subjects = List.copyOf(subjects);
    }

    /**
     * Why the requirements of an instrument decide it.
     *
     * @param instrument   the number of the instrument in which it says so
     * @param because      why
     * @param requirements how many requirements decide it
     */
    public record Basis(String instrument, List<String> provisions, Text because, int requirements) {
    }

    /**
     * A clause that decides it and has no rule yet.
     *
     * @param clause its id
     * @param what   what it says
     */
    public record WithoutRule(String clause, Text what) {
    }

    /**
     * The answer of a subject.
     *
     * @param says        the answer in words
     * @param because     the findings on requirements that decide it, or leave it to a person, which are not satisfied
     * @param missing     the JSON Pointers of the missing facts to ask for now, the most wanted first; the first of
     *                    them where they are many
     * @param moreMissing how many more there are
     * @param disputes    the ids of contradictions between facts of the subject
     * @param withoutRule the ids of clauses without a rule that may concern it
     */
    public record OfSubject(
            ReportedSubject subject,
            Answer answer,
            Text says,
            List<Ground> because,
            List<String> missing,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreMissing,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> disputes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> withoutRule
    ) {

        /** Keeps copies of the lists. */
        public OfSubject {
            because = List.copyOf(because);
            missing = List.copyOf(missing);
            disputes = disputes == null ? List.of() : List.copyOf(disputes);
            withoutRule = withoutRule == null ? List.of() : List.copyOf(withoutRule);
        }
    }

    /**
     * A finding that the answer rests on.
     *
     * @param at the JSON Pointer of its subject
     */
    public record Ground(String instrument, String requirement, String at, Outcome outcome) {
    }

    /** How many subjects have each answer that some have, the most pressing first. */
    @JsonProperty(value = "counts", access = JsonProperty.Access.READ_ONLY)
    public Map<Answer, Integer> counts() {
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        subjects.forEach(each -> counts.merge(each.answer(), 1, Integer::sum));
        return counts;
    }
}
