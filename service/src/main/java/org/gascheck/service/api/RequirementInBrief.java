package org.gascheck.service.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Strength;

/**
 * A requirement in a list of them.
 *
 * @param provisions its places, by instrument
 */
record RequirementInBrief(
        String id, Text title, String area, Strength strength, String subject, Map<String, List<String>> provisions) {

    static RequirementInBrief of(Requirement of, RulePack pack) {
        return new RequirementInBrief(of.id(), of.title(), of.area(), of.strength(), of.subject(),
                Map.of(pack.instrument().id(), of.provisions()));
    }

    /** This one with the places of another one in its instrument. */
    RequirementInBrief together(RequirementInBrief other) {
        Map<String, List<String>> both = new LinkedHashMap<>(provisions);
        both.putAll(other.provisions);
        return new RequirementInBrief(id, title, area, strength, subject, both);
    }
}
