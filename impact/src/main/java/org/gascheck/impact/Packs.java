package org.gascheck.impact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gascheck.law.Instrument;
import org.gascheck.law.LawFile;
import org.gascheck.law.Limit;
import org.gascheck.law.Reason;
import org.gascheck.law.Requirement;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;

/** Makes packs from parts of others. */
final class Packs {

    private Packs() {
    }

    /** A pack with other law, and with reasons besides its own. */
    static RulePack with(
            RulePack of,
            Instrument instrument,
            Map<String, Requirement> requirements,
            Map<String, Limit> limits,
            Map<String, Setting> settings,
            Map<String, Reason> more) {
        Map<String, Reason> reasons = new LinkedHashMap<>(more);
        reasons.putAll(of.reasons());
        return of(of, instrument, requirements, limits, settings, reasons, of.ruleFiles(), of.lawFiles());
    }

    /** A pack with some of its requirements, by rules of other files. */
    static RulePack part(RulePack of, Set<String> wanted, List<RuleFile> ruleFiles, List<LawFile> lawFiles) {
        return of(of, of.instrument(), filtered(of.requirements(), wanted::contains), of.limits(), of.settings(),
                of.reasons(), ruleFiles, lawFiles);
    }

    /** The same with the reasons, limits and settings that its rules use, and with no others. */
    static RulePack using(
            RulePack of, Map<String, Requirement> requirements, Set<String> reasons, Set<String> texts) {
        return of(
                of,
                of.instrument(),
                requirements,
                filtered(of.limits(), texts::contains),
                filtered(of.settings(), texts::contains),
                filtered(of.reasons(), key -> reasons.contains(key) || requirements.containsKey(key)),
                of.ruleFiles(),
                of.lawFiles());
    }

    static <T> Map<String, T> filtered(Map<String, T> of, Predicate<String> wanted) {
        Map<String, T> some = new LinkedHashMap<>();
        of.forEach((key, value) -> {
            if (wanted.test(key)) {
                some.put(key, value);
            }
        });
        return some;
    }

    private static RulePack of(
            RulePack of,
            Instrument instrument,
            Map<String, Requirement> requirements,
            Map<String, Limit> limits,
            Map<String, Setting> settings,
            Map<String, Reason> reasons,
            List<RuleFile> ruleFiles,
            List<LawFile> lawFiles) {
        return new RulePack(
                instrument,
                requirements,
                limits,
                settings,
                filtered(of.settingsOf(), requirements::containsKey),
                reasons,
                of.authorities(),
                of.routing(),
                of.slips(),
                Map.of(),
                ruleFiles,
                lawFiles,
                of.base(),
                of.coverage(),
                of.digest());
    }
}
