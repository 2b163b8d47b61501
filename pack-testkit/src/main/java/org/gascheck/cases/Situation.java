package org.gascheck.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gascheck.drl.source.PackProblem;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;

/**
 * A situation as its file writes it: a sentence with the outcome, what is expected besides, and the facts that differ.
 */
final class Situation {

    /** What a situation may say besides its sentence and the facts that differ. */
    static final List<String> KEYS = List.of(
            "why", "base", "settings", "subject", "missing", "evidence", "provisions", "also", "verdict");

    private final Yaml yaml;
    private final Map<String, Yaml> entries;
    private final String sentence;

    /**
     * Reads a situation.
     *
     * @throws PackProblem if it is no mapping or does not have one sentence
     */
    Situation(Yaml yaml) {
        this.yaml = yaml;
        this.entries = yaml.entries();
        List<String> sentences = entries.keySet().stream().filter(key -> key.contains(" ")).toList();
        if (sentences.size() != 1) {
            throw yaml.problem("应有一句话说明情形，后面是结果，如 an alarm on its last day: SATISFIED",
                    "expected one sentence on the situation with its outcome, as in an alarm on its last day: "
                            + "SATISFIED");
        }
        this.sentence = sentences.get(0);
    }

    /** A problem with the whole of it. */
    PackProblem problem(String zh, String en) {
        return yaml.problem(zh, en);
    }

    String sentence() {
        return sentence;
    }

    int line() {
        return yaml.line();
    }

    /** The value of a key, or null. */
    Yaml value(String key) {
        return entries.get(key);
    }

    /** The facts that differ from the base, by their places. */
    Map<String, Yaml> differences() {
        Map<String, Yaml> differences = new LinkedHashMap<>(entries);
        differences.remove(sentence);
        KEYS.forEach(differences::remove);
        return differences;
    }

    /**
     * What is expected of the facts that it comes to.
     *
     * @throws PackProblem if it is not told as it should
     */
    Expected expected(GivenFacts facts) {
        if (entries.containsKey("why")) {
            value("why").text();
        }
        Outcome outcome = value(sentence).constant(Outcome.class);
        Set<String> missing = pointers("missing", facts);
        if (outcome == Outcome.UNDETERMINED && missing == null) {
            throw problem("结果为 UNDETERMINED 时要用 missing 列出缺少的事实",
                    "an undetermined situation lists the facts that are missing");
        } else if (outcome != Outcome.UNDETERMINED && missing != null) {
            throw value("missing")
                    .problem("只有 UNDETERMINED 才有缺少的事实", "only an undetermined situation has missing facts");
        }
        return new Expected(
                outcome,
                entries.containsKey("subject") ? value("subject").text() : null,
                missing == null ? Set.of() : missing,
                pointers("evidence", facts),
                entries.containsKey("provisions") ? value("provisions").texts() : null,
                also(),
                entries.containsKey("verdict") ? value("verdict").constant(Verdict.class) : null);
    }

    private Set<String> pointers(String key, GivenFacts facts) {
        if (!entries.containsKey(key)) {
            return null;
        }
        Set<String> pointers = new LinkedHashSet<>();
        for (Yaml each : value(key).items()) {
            Address address = Address.of(each.text(), each, facts);
            if (address.newMember() != null) {
                throw each.problem(each.text() + "：没有成员 " + address.newMember(),
                        each.text() + ": there is no member " + address.newMember());
            }
            pointers.add(address.pointer());
        }
        return pointers;
    }

    private Map<String, Outcome> also() {
        Map<String, Outcome> also = new TreeMap<>();
        if (entries.containsKey("also")) {
            value("also").entries().forEach((key, value) -> {
                if (!key.matches("[^@ ]+@[^@ ]+")) {
                    throw value.problem(key + "：应为 要求@对象，如 alarm-co-detection@m1",
                            key + ": expected requirement@subject, as in alarm-co-detection@m1");
                }
                also.put(key, value.constant(Outcome.class));
            });
        }
        return also;
    }
}
