package org.gascheck.reports.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gascheck.Digest;
import org.gascheck.Text;
import org.gascheck.law.Reason;
import org.gascheck.law.Setting;
import org.gascheck.report.InstrumentScope;

/**
 * An instrument by which submissions of a run may have been judged.
 *
 * @param id           the short name used in submissions and commands
 * @param number       the official document number
 * @param title        the title; official in Chinese
 * @param digest       of its rule pack
 * @param scope        how much of it rules judge, and all that they do not, whomever it concerns
 * @param requirements those that have a rule, by their id, in the order of the instrument
 * @param reasons      those that rules of several requirements give, by key
 * @param settings     the readings that can be chosen, by key
 */
public record RunInstrument(
        String id,
        String number,
        Text title,
        Digest digest,
        InstrumentScope scope,
        Map<String, RunRequirement> requirements,
        Map<String, Reason> reasons,
        Map<String, Setting> settings) {

    /** Keeps copies of the maps, in their order. */
    public RunInstrument {
        Objects.requireNonNull(scope, "scope");
        requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** How a reason that the rule of a requirement gives is told, or null where nothing says so. */
    Reason reason(String requirement, String key) {
        RunRequirement of = requirements.get(requirement);
        return of == null ? reasons.get(key) : of.reasons().getOrDefault(key, reasons.get(key));
    }
}
