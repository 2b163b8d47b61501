package org.gascheck.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.law.RulePack;

/** Cuts out of the rule files of a pack what decides one requirement: its rule, and the functions that it rests on. */
final class DrlExcerpt {

    private static final Pattern FUNCTION = Pattern.compile("(?ms)^(?://[^\n]*\n)?function\\s+\\S+\\s+(\\w+)\\s*\\(.*?^\\}\\R?");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule\\s.*?^end\\b");
    private static final Pattern CALL = Pattern.compile("\\b(\\w+)\\s*\\(");

    private DrlExcerpt() {
    }

    /** The functions in the order of their files, then the rule; empty where the pack has no rule for it. */
    static List<String> of(RulePack pack, String requirement) {
        Map<String, String> functions = new LinkedHashMap<>();
        String rule = null;
        Pattern annotation = Pattern.compile("@requirement\\(\\s*" + Pattern.quote(requirement) + "\\s*\\)");
        for (var file : pack.ruleFiles()) {
            String drl = file.drl().replace("\r\n", "\n");
            for (Matcher matcher = FUNCTION.matcher(drl); matcher.find();) {
                functions.put(matcher.group(1), matcher.group().strip());
            }
            for (Matcher matcher = RULE.matcher(drl); matcher.find();) {
                if (annotation.matcher(matcher.group()).find()) {
                    rule = matcher.group().strip();
                }
            }
        }
        if (rule == null) {
            return List.of();
        }
        Set<String> called = new LinkedHashSet<>();
        collectCalls(rule, functions, called);
        List<String> excerpt = new ArrayList<>();
        functions.forEach((name, text) -> {
            if (called.contains(name)) {
                excerpt.add(text);
            }
        });
        excerpt.add(rule);
        return excerpt;
    }

    private static void collectCalls(String text, Map<String, String> functions, Set<String> called) {
        for (Matcher matcher = CALL.matcher(text); matcher.find();) {
            String name = matcher.group(1);
            if (functions.containsKey(name) && called.add(name)) {
                collectCalls(functions.get(name), functions, called);
            }
        }
    }
}
