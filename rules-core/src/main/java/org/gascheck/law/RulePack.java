package org.gascheck.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gascheck.Digest;
import org.gascheck.law.routing.Routing;

/**
 * All that an instrument requires: its requirements, limits, settings and authorities as data, and its rules.
 * Immutable.
 *
 * @param requirements in the order of the instrument, by id
 * @param limits       by key
 * @param settings     by key
 * @param settingsOf   the keys of the settings of which another option can turn what a requirement comes to, by its id;
 *                     none for others
 * @param reasons      those that rules of several requirements give, by key
 * @param authorities  those in charge, by the names that clauses call them; not those of the base
 * @param routing      who is in charge of what and of whom, beside the authorities
 * @param slips        slips of the pen in the instrument
 * @param purposes     what people judge something for, by id
 * @param ruleFiles    the rules, in the order of the instrument
 * @param lawFiles     the files in which the law of this pack stands, {@code pack.yaml} first; not those of the base
 * @param base         the pack that this one extends, or null
 * @param coverage     how much of the instrument the rules judge
 * @param digest       of the names and texts of its files and of those of the pack that it extends
 */
public record RulePack(
        Instrument instrument,
        Map<String, Requirement> requirements,
        Map<String, Limit> limits,
        Map<String, Setting> settings,
        Map<String, List<String>> settingsOf,
        Map<String, Reason> reasons,
        Map<String, Authority> authorities,
        Routing routing,
        List<Slip> slips,
        Map<String, Purpose> purposes,
        List<RuleFile> ruleFiles,
        List<LawFile> lawFiles,
        RulePack base,
        Coverage coverage,
        Digest digest
) {

    /** The requirement with the id. */
    public Requirement requirement(String id) {
        return found(requirements.get(id), "requirement", id);
    }

    /** The requirement with the id of this pack, or else of the nearest pack that it extends. */
    public Optional<Requirement> nearest(String id) {
        Requirement own = requirements.get(id);
        return own != null || base == null ? Optional.ofNullable(own) : base.nearest(id);
    }

    /** The limit with the key. */
    public Limit limit(String key) {
        return found(limits.get(key), "limit", key);
    }

    /** The setting with the key. */
    public Setting setting(String key) {
        return found(settings.get(key), "setting", key);
    }

    /** The requirements that are about a record type. */
    public List<Requirement> about(String subject) {
        return requirements.values().stream().filter(requirement -> requirement.subject().equals(subject)).toList();
    }

    /** What the rule of a requirement gives as a reason, or null where nothing says how it is told. */
    public Reason reason(Requirement requirement, String key) {
        return requirement.reasons().getOrDefault(key, reasons.get(key));
    }

    /** This pack, but with other requirements, limits and settings. */
    public RulePack with(
            Map<String, Requirement> otherRequirements,
            Map<String, Limit> otherLimits,
            Map<String, Setting> otherSettings) {
        return changed(otherRequirements, otherLimits, otherSettings, ruleFiles);
    }

    /** This pack, but with other rules. */
    public RulePack withRuleFiles(List<RuleFile> others) {
        return changed(requirements, limits, settings, others);
    }

    private RulePack changed(
            Map<String, Requirement> otherRequirements,
            Map<String, Limit> otherLimits,
            Map<String, Setting> otherSettings,
            List<RuleFile> otherRules) {
        return new RulePack(
                instrument,
                otherRequirements,
                otherLimits,
                otherSettings,
                settingsOf,
                reasons,
                authorities,
                routing,
                slips,
                purposes,
                otherRules,
                lawFiles,
                base,
                coverage,
                digest);
    }

    private <T> T found(T value, String what, String key) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "the rule pack " + instrument.id() + " has no " + what + " \"" + key + "\"");
        }
        return value;
    }

    @Override
    public String toString() {
        return instrument.id();
    }
}
