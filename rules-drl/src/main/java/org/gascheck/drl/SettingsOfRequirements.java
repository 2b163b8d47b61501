package org.gascheck.drl;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.Expr;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.Rate;
import org.gascheck.law.Requirement;
import org.gascheck.law.Setting;

/** Tells from the rules of a pack which of its settings can turn which of its requirements. */
final class SettingsOfRequirements {

    private final Map<String, Requirement> requirements;
    private final PackRules rules;
    private final Map<String, Set<String>> textsOf = new HashMap<>();

    private SettingsOfRequirements(Map<String, Requirement> requirements, PackRules rules) {
        this.requirements = requirements;
        this.rules = rules;
    }

    /**
     * The keys of the settings with options on which requirements rest, by requirement; nothing for those that rest on
     * none.
     */
    static Map<String, List<String>> of(
            Map<String, Requirement> requirements, Map<String, Setting> settings, PackRules rules) {
        SettingsOfRequirements reader = new SettingsOfRequirements(requirements, rules);
        List<String> choices = settings.values().stream().filter(setting -> !setting.isList()).map(Setting::key)
                .toList();
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String requirement : requirements.keySet()) {
            Set<String> texts = reader.textsOf(requirement);
            List<String> keys = choices.stream().filter(texts::contains).toList();
            if (!keys.isEmpty()) {
                all.put(requirement, keys);
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * The texts among which the keys of its settings are: those of its rule, and of the rules on models that it asks
     * for.
     */
    private Set<String> textsOf(String requirement) {
        Set<String> known = textsOf.get(requirement);
        if (known != null) {
            return known;
        }
        Set<String> texts = new LinkedHashSet<>();
        textsOf.put(requirement, texts);
        addSettingOfDueDate(requirement, texts);
        DrlRule rule = rules.rule(requirement);
        if (rule != null) {
            rules.expressionsOf(rule).forEach(each -> {
                if (each instanceof Expr.Literal literal) {
                    texts.add(literal.text());
                    addSettingOfDueDate(literal.text(), texts);
                }
            });
            if (asksForModels(rule)) {
                requirements.values().stream().filter(each -> JudgedModels.KINDS.contains(each.subject()))
                        .forEach(each -> texts.addAll(textsOf(each.id())));
            }
        }
        Rate rate = requirements.containsKey(requirement) ? requirements.get(requirement).rate() : null;
        if (rate != null) {
            rate.members().forEach(each -> texts.addAll(textsOf(each)));
            rate.demands().forEach(each -> texts.addAll(textsOf(each)));
        }
        return texts;
    }

    private static boolean asksForModels(DrlRule rule) {
        return rule.bindings().stream().anyMatch(binding -> JudgedModels.class.getSimpleName().equals(binding.type()));
    }

    private void addSettingOfDueDate(String requirement, Set<String> texts) {
        Requirement due = requirements.get(requirement);
        if (due != null && due.due() != null && due.due().setting() != null) {
            texts.add(due.due().setting());
        }
    }
}
