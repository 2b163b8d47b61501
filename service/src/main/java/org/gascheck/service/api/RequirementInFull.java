package org.gascheck.service.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.Strength;
import org.gascheck.reports.ExplainedRequirement;

/**
 * All there is to know of a requirement, in the words of the first of its instruments.
 *
 * @param provisions  its places, by instrument
 * @param applies     when it applies
 * @param satisfied   when it is satisfied
 * @param messages    what is said where it is not
 * @param reading     the reading chosen
 * @param alternative the reading not taken; null where there is none
 * @param due         the last day for it; null where there is none
 * @param inCharge    the departments in charge
 * @param rectification how it is to be put right; null where the instrument does not say
 * @param facts       the facts that it asks for, by JSON Pointer
 * @param rule        its rule and the functions that this rests on, in DRL
 */
record RequirementInFull(
        String id,
        Text title,
        String area,
        Strength strength,
        String subject,
        Map<String, List<String>> provisions,
        Text applies,
        Text satisfied,
        Map<Outcome, Text> messages,
        Text reading,
        Text alternative,
        LocalDate due,
        List<String> inCharge,
        Text rectification,
        List<String> facts,
        List<String> rule) {

    static RequirementInFull of(ExplainedRequirement explained) {
        Requirement first = explained.packs().get(0).requirement(explained.id());
        Map<String, List<String>> provisions = new LinkedHashMap<>();
        explained.packs().forEach(pack ->
                provisions.put(pack.instrument().id(), pack.requirement(explained.id()).provisions()));
        return new RequirementInFull(
                first.id(),
                first.title(),
                first.area(),
                first.strength(),
                first.subject(),
                provisions,
                first.applies(),
                first.satisfied(),
                first.messages(),
                first.reading(),
                first.alternative() == null ? null : first.alternative().text(),
                first.due() == null ? null : first.due().date(),
                first.authority().departments(),
                first.rectification() == null ? null : first.rectification().what(),
                explained.facts(),
                explained.rule());
    }
}
