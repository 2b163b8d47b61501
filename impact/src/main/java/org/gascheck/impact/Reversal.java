package org.gascheck.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.law.Instrument;
import org.gascheck.law.Limit;
import org.gascheck.law.Rate;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Settings;

/** Makes the new basis with some changes taken back. Used by one thread at a time. */
final class Reversal {

    private final Basis old;
    private final Basis changed;
    private final PackText oldText;
    private final PackText newText;
    private final Map<String, DrlFunction> oldFunctions;
    private final Map<String, DrlFunction> newFunctions;

    Reversal(Basis old, Basis changed, PackText oldText, PackText newText) {
        this.old = old;
        this.changed = changed;
        this.oldText = oldText;
        this.newText = newText;
        this.oldFunctions = oldText.functions();
        this.newFunctions = newText.functions();
    }

    /** A basis, with its rules as they are written. */
    record Reversed(Basis basis, PackText text) {
    }

    /** The new basis without some of its changes; what only the old one has is there for them to fall back on. */
    Reversed without(Set<Change> changes) {
        Map<String, Requirement> requirements = requirements(changes);
        Map<String, Limit> limits = new LinkedHashMap<>(old.pack().limits());
        limits.putAll(changed.pack().limits());
        Map<String, Setting> settings = new LinkedHashMap<>(old.pack().settings());
        settings.putAll(changed.pack().settings());
        Map<String, String> chosen = new LinkedHashMap<>(changed.settings().chosen());
        Instrument instrument = changed.pack().instrument();
        Basis day = changed;
        for (Change each : changes) {
            switch (each.kind()) {
                case LIMIT -> limits.put(each.key(), old.pack().limit(each.key()));
                case READING -> {
                    Setting setting = old.pack().setting(each.key());
                    settings.put(each.key(), setting);
                    chosen.put(each.key(), setting.isList()
                            ? String.join(";", old.settings().entries(setting))
                            : old.settings().option(setting));
                }
                case ISSUED -> instrument = new Instrument(
                        instrument.id(), instrument.number(), instrument.title(), old.pack().instrument().issued());
                case DAY -> day = old;
                default -> { }
            }
        }
        PackText rules = rules(requirements, changes);
        RulePack pack = Packs.with(changed.pack(), instrument, requirements, limits, settings, old.pack().reasons());
        return new Reversed(
                new Basis(pack, new Settings(chosen), day.day()), rules.of(pack));
    }

    private Map<String, Requirement> requirements(Set<Change> changes) {
        Map<String, Requirement> requirements = new LinkedHashMap<>();
        changed.pack().requirements().forEach((id, each) -> requirements.put(id, withSourceOfRate(each)));
        for (Change each : changes) {
            Requirement before = old.pack().requirements().get(each.key());
            switch (each.kind()) {
                case REQUIREMENT_ADDED -> requirements.remove(each.key());
                case REQUIREMENT_DROPPED -> requirements.put(each.key(), before);
                case RULE, DUE_DATE, STRENGTH, RATE ->
                    requirements.computeIfPresent(each.key(), (id, after) -> reverted(each.kind(), before, after));
                default -> { }
            }
        }
        Map<String, Requirement> there = Map.copyOf(requirements);
        requirements.replaceAll((id, each) ->
                each.rate() == null ? each : each.with(Rates.among(each.rate(), there)));
        return requirements;
    }

    /** A rate from which the new pack only leaves out what it does without counts that again as soon as it is back. */
    private Requirement withSourceOfRate(Requirement after) {
        Requirement before = old.pack().requirements().get(after.id());
        return before == null || Rates.differ(before, after, changed.pack()) ? after : after.with(before.rate());
    }

    private static Requirement reverted(Change.Kind kind, Requirement before, Requirement after) {
        boolean rule = kind == Change.Kind.RULE;
        boolean due = kind == Change.Kind.DUE_DATE;
        boolean rate = kind == Change.Kind.RATE || rule && (before.rate() == null || after.rate() == null);
        return new Requirement(
                after.id(),
                rule ? before.area() : after.area(),
                kind == Change.Kind.STRENGTH ? before.strength() : after.strength(),
                after.provisions(),
                after.narrowed(),
                after.authority(),
                rule ? before.subject() : after.subject(),
                after.title(),
                after.applies(),
                after.satisfied(),
                rule ? before.messages() : after.messages(),
                rule ? before.reasons() : after.reasons(),
                after.reading(),
                after.alternative(),
                after.rectification(),
                due ? before.due() : after.due(),
                due ? before.contradictions() : after.contradictions(),
                rate ? before.rate() : after.rate());
    }

    /** Those of the new pack where they will do, for they are read already. */
    private PackText rules(Map<String, Requirement> requirements, Set<Change> changes) {
        boolean asTheyAre = requirements.keySet().stream().allMatch(id -> newText.rules().rule(id) != null)
                && changes.stream().noneMatch(each -> each.kind() == Change.Kind.RULE
                        || each.kind() == Change.Kind.DEFINITION
                        || each.kind() == Change.Kind.REQUIREMENT_DROPPED && !hasRuleOf(each.key()));
        if (asTheyAre) {
            return newText;
        }
        List<DrlRule> rules = new ArrayList<>();
        for (String id : requirements.keySet()) {
            boolean before = !changed.pack().requirements().containsKey(id)
                    || changes.stream().anyMatch(each -> each.kind() == Change.Kind.RULE && each.key().equals(id));
            DrlRule rule = (before ? oldText : newText).rules().rule(id);
            if (rule != null) {
                rules.add(rule);
            }
        }
        Map<String, DrlFunction> functions = new LinkedHashMap<>(oldFunctions);
        functions.putAll(newFunctions);
        changes.stream()
                .filter(each -> each.kind() == Change.Kind.DEFINITION)
                .forEach(each -> functions.put(each.key(), oldFunctions.get(each.key())));
        return PackText.of(
                changed.pack(), RuleTexts.put(rules, functions.values(), List.of(oldText.rules(), newText.rules())));
    }

    /** Whether the rule of a requirement that the new pack dropped still stands in its files as it did. */
    private boolean hasRuleOf(String requirement) {
        DrlRule before = oldText.rules().rule(requirement);
        DrlRule after = newText.rules().rule(requirement);
        return after != null && SameWords.are(before, after);
    }
}
