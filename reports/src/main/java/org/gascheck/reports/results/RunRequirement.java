package org.gascheck.reports.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Reason;
import org.gascheck.law.Rectification;
import org.gascheck.law.Strength;

/**
 * What a requirement says of everybody; a finding may say less of its places and departments, and more besides.
 *
 * @param title         what it demands
 * @param strength      how strongly
 * @param area          the id of the area of the inventory that it belongs to
 * @param subject       the name of the record type that it is about
 * @param provisions    all its places in the instrument
 * @param departments   the official names of the departments in charge, without those of single industries
 * @param authorityNote what else is to be said of who is in charge, or null
 * @param nextStep      how a breach is to be put right, or null where the instrument does not say
 * @param messages      what is said to the submitter, by outcome
 * @param reasons       the reasons that its rule alone gives, by key
 */
public record RunRequirement(
        Text title,
        Strength strength,
        String area,
        String subject,
        List<String> provisions,
        List<String> departments,
        @JsonInclude(JsonInclude.Include.NON_NULL) Text authorityNote,
        @JsonInclude(JsonInclude.Include.NON_NULL) Rectification nextStep,
        Map<Outcome, Text> messages,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Reason> reasons) {

    /** Keeps copies of the collections, in their order. */
    public RunRequirement {
        provisions = List.copyOf(provisions);
        departments = List.copyOf(departments);
        Map<Outcome, Text> said = new EnumMap<>(Outcome.class);
        said.putAll(messages);
        messages = Collections.unmodifiableMap(said);
        reasons = reasons == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }
}
