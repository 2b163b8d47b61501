package org.gascheck.reports.results;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.law.Answer;
import org.gascheck.law.Outcome;
import org.gascheck.report.Statistics;
import org.gascheck.report.Verdict;

/**
 * What the submissions of a run come to together.
 *
 * @param read          how many were read: as many as were judged and rejected
 * @param judged        how many were judged
 * @param rejected      how many were rejected
 * @param firstDay      the first day for which one was judged; null where none was
 * @param lastDay       the last one
 * @param verdicts      how many came to each verdict
 * @param byInstrument  the same by each instrument, by its id
 * @param findings      how many findings of each outcome there are
 * @param byRequirement the same on each requirement, by the ids of instrument and requirement
 * @param answers       how many came to each answer, where they were judged for something in particular
 * @param firstRejected the first of those that were rejected
 * @param notes         what is to be told of inputs as a whole
 * @param statistics    how the members of all of them stand in the rates of their areas; members are named as far as
 *                      memory allows, and all of them in the results
 */
public record Totals(
        long read,
        long judged,
        long rejected,
        LocalDate firstDay,
        LocalDate lastDay,
        Map<Verdict, Long> verdicts,
        Map<String, Map<Verdict, Long>> byInstrument,
        Map<Outcome, Long> findings,
        Map<String, Map<String, Map<Outcome, Long>>> byRequirement,
        Map<Answer, Long> answers,
        List<Result> firstRejected,
        List<InputNotes> notes,
        Statistics statistics) {

    /**
     * Keeps copies of the collections, in their order.
     *
     * @throws IllegalArgumentException if the numbers do not add up
     */
    public Totals {
        if (read != judged + rejected) {
            throw new IllegalArgumentException(
                    read + " submissions were read, " + judged + " judged and " + rejected + " rejected");
        }
        verdicts = Collections.unmodifiableMap(copy(Verdict.class, verdicts));
        byInstrument = Collections.unmodifiableMap(new LinkedHashMap<>(byInstrument));
        findings = Collections.unmodifiableMap(copy(Outcome.class, findings));
        byRequirement = Collections.unmodifiableMap(new LinkedHashMap<>(byRequirement));
        answers = Collections.unmodifiableMap(copy(Answer.class, answers));
        firstRejected = List.copyOf(firstRejected);
        notes = List.copyOf(notes);
    }

    private static <E extends Enum<E>> Map<E, Long> copy(Class<E> type, Map<E, Long> counts) {
        Map<E, Long> copy = new EnumMap<>(type);
        copy.putAll(counts);
        return copy;
    }
}
