package org.gascheck.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;

/** Says what is different between a report that was kept and the one that is made now, the causes first. */
public final class ReportChanges {

    private static final Set<String> TOLD_APART = Set.of("tool", "submission", "instruments", "verdict", "findings");

    private final JsonNode before;
    private final JsonNode now;
    private final Voice voice;
    private final List<String> changes = new ArrayList<>();

    private ReportChanges(JsonNode before, JsonNode now, Voice voice) {
        this.before = before;
        this.now = now;
        this.voice = voice;
    }

    /**
     * The changes, each on a line of its own; at least one, since this is asked of reports that differ.
     *
     * @param before the report that was kept, as {@link org.gascheck.report.ReportJson} writes it
     * @param now    the report that is made now, likewise
     */
    public static List<String> between(JsonNode before, JsonNode now, Voice voice) {
        ReportChanges changes = new ReportChanges(before, now, voice);
        changes.collect();
        return changes.changes;
    }

    private void collect() {
        if (before.equals(now)) {
            changes.add(voice.say("内容相同，只有排版或编码不同。", "The content is the same; only its layout or encoding differs."));
            return;
        }
        collectCauses();
        boolean explained = !changes.isEmpty();
        collectEffects();
        if (changes.isEmpty()) {
            changes.add(voice.say("有事项重复，或次序不同。", "Some findings are repeated, or in another order."));
        }
        if (!explained) {
            changes.add(voice.say("资料、规则包和工具版本都与所记相同：报告在出具后被改动过，或出自同一版本的另一次构建。",
                    "Facts, rule packs and version are as recorded: the report was altered after it was made, "
                            + "or made by another build of this version."));
        }
    }

    private void collectCauses() {
        compare(voice.say("工具", "tool"), name(before), name(now));
        Map<String, JsonNode> packsBefore = instruments(before);
        Map<String, JsonNode> packsNow = instruments(now);
        for (String id : union(packsBefore.keySet(), packsNow.keySet())) {
            compare(voice.say("规则包 ", "rule pack ") + id, digest(packsBefore.get(id)), digest(packsNow.get(id)));
        }
        compare(voice.say("资料", "submission"), digest(before.get("submission")), digest(now.get("submission")));
    }

    private void collectEffects() {
        compare(voice.say("结论", "verdict"), verdict(before), verdict(now));
        Map<FindingKey, JsonNode> findingsBefore = FindingKey.findings(before);
        Map<FindingKey, JsonNode> findingsNow = FindingKey.findings(now);
        for (FindingKey key : union(findingsBefore.keySet(), findingsNow.keySet())) {
            compareFindings(key, findingsBefore.get(key), findingsNow.get(key));
        }
        if (!withoutDigests(before.get("instruments")).equals(withoutDigests(now.get("instruments")))) {
            changes.add(other("instruments"));
        }
        for (String field : fieldsThatDiffer(before, now)) {
            if (!TOLD_APART.contains(field)) {
                changes.add(other(field));
            }
        }
    }

    private void compareFindings(FindingKey key, JsonNode one, JsonNode other) {
        compare(key.toString(), outcome(one), outcome(other));
        if (one != null && other != null && one.get("outcome").equals(other.get("outcome")) && !one.equals(other)) {
            changes.add(key + voice.colon() + voice.say("结果未变，", "same outcome, ")
                    + voice.say("内容有变 ", "changed in ") + String.join(voice.comma(), fieldsThatDiffer(one, other)));
        }
    }

    private void compare(String what, String one, String other) {
        if (!one.equals(other)) {
            changes.add(what + voice.colon() + one + " → " + other);
        }
    }

    private String other(String field) {
        return voice.say("其他内容有变：", "also changed: ") + field;
    }

    private String name(JsonNode report) {
        return report.at("/tool/name").asText() + " " + report.at("/tool/version").asText();
    }

    private String digest(JsonNode of) {
        return of == null ? nothing() : of.get("digest").asText();
    }

    private String verdict(JsonNode report) {
        return voice.name(Verdict.valueOf(report.get("verdict").asText()));
    }

    private String outcome(JsonNode finding) {
        return finding == null ? nothing() : voice.name(Outcome.valueOf(finding.get("outcome").asText()));
    }

    private String nothing() {
        return voice.say("（无）", "(none)");
    }

    private static Map<String, JsonNode> instruments(JsonNode report) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        report.get("instruments").forEach(instrument -> byId.put(instrument.get("id").asText(), instrument));
        return byId;
    }

    private static JsonNode withoutDigests(JsonNode instruments) {
        JsonNode copy = instruments.deepCopy();
        copy.forEach(instrument -> ((ObjectNode) instrument).remove("digest"));
        return copy;
    }

    private static List<String> fieldsThatDiffer(JsonNode one, JsonNode other) {
        Set<String> names = new LinkedHashSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names.stream().filter(name -> !one.path(name).equals(other.path(name))).toList();
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }
}
