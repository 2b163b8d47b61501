package org.gascheck.law;

import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.facts.Identified;

/**
 * One checkable demand of an instrument, without its logic, which is a rule in DRL. What its clause says in the
 * register comes first.
 *
 * @param id             the stable name, that of the clause
 * @param area           the area of the requirements inventory
 * @param strength       how firmly the instrument demands it
 * @param provisions     its places in the instrument
 * @param narrowed       those of its places that concern some subjects only, with these
 * @param authority      who is in charge
 * @param subject        the record type that it is about
 * @param applies        in words, when it applies
 * @param satisfied      in words, when it is satisfied
 * @param messages       what is said of a breach or a review; other outcomes are said in general words
 * @param reasons        the reasons that its rule alone gives for an outcome, by key
 * @param reading        the reading chosen
 * @param alternative    the reading not taken, or null
 * @param rectification  how it is to be put right, or null where the instrument does not say
 * @param due            the last day for it, or null
 * @param contradictions other dates of the same instrument for the same thing
 * @param rate           of which members of a population it is counted, or null where it is not
 */
public record Requirement(
        String id,
        String area,
        Strength strength,
        List<String> provisions,
        Map<String, List<Concern>> narrowed,
        Authority authority,
        String subject,
        Text title,
        Text applies,
        Text satisfied,
        Map<Outcome, Text> messages,
        Map<String, Reason> reasons,
        Text reading,
        Alternative alternative,
        Rectification rectification,
        Due due,
        List<Contradiction> contradictions,
        Rate rate
) {

    /** The same, with another rate. */
    public Requirement with(Rate other) {
        return new Requirement(
                id,
                area,
                strength,
                provisions,
                narrowed,
                authority,
                subject,
                title,
                applies,
                satisfied,
                messages,
                reasons,
                reading,
                alternative,
                rectification,
                due,
                contradictions,
                other);
    }

    /** Those of its places in the instrument that concern a subject, in their order. */
    public List<String> provisionsFor(Identified subject) {
        return narrowed.isEmpty() ? provisions : provisions.stream()
                .filter(place -> !narrowed.containsKey(place)
                        || narrowed.get(place).stream().anyMatch(concern -> concern.reaches(subject)))
                .toList();
    }
}
