package org.gascheck.impact;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.drl.source.DrlFile;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.RuleFile;

/** Puts rules and definitions of several files into one. All of them are one DRL package anyway. */
final class RuleTexts {

    private static final String NAME = "compared.drl";

    private RuleTexts() {
    }

    /** Rules, with definitions and with all that the files of some packs import. */
    static PackRules put(
            Collection<DrlRule> rules, Collection<DrlFunction> functions, Collection<PackRules> importing) {
        return PackRules.of(List.of(file(rules, functions, importing)), List.of());
    }

    static RuleFile file(
            Collection<DrlRule> rules, Collection<DrlFunction> functions, Collection<PackRules> importing) {
        Set<String> imports = new LinkedHashSet<>();
        String packageName = null;
        for (PackRules each : importing) {
            for (DrlFile file : each.files()) {
                packageName = packageName == null ? file.packageName() : packageName;
                file.imports().forEach(one ->
                        imports.add("import " + (one.isStatic() ? "static " : "") + one.target() + ";\n"));
            }
        }
        StringBuilder drl = new StringBuilder("package ").append(packageName).append(";\n\n");
        imports.forEach(drl::append);
        functions.forEach(each -> drl.append('\n').append(each.text()).append('\n'));
        rules.forEach(each -> drl.append('\n').append(renamed(each)).append('\n'));
        return new RuleFile(NAME, drl.toString());
    }

    /** Named by its requirement: two packs may give two rules one name. */
    private static String renamed(DrlRule rule) {
        int begin = rule.text().indexOf('"');
        int end = rule.text().indexOf('"', begin + 1);
        return rule.text().substring(0, begin + 1) + rule.requirement() + rule.text().substring(end);
    }
}
