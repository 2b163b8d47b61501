package org.gascheck.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.Authority;
import org.gascheck.law.Limit;
import org.gascheck.law.Rectification;
import org.gascheck.law.Setting;

/** Reads the entries of {@code pack.yaml} that are alike: limits, settings, rectifications and authorities. */
final class PackEntries {

    private PackEntries() {
    }

    static Limit limit(String key, Yaml limit) {
        Map<String, Yaml> entries = limit.only("number", "unit", "day", "names", "provision");
        if (Stream.of("number", "day", "names").filter(entries::containsKey).count() != 1) {
            throw limit.problem("应有 number、day、names 三者之一", "expected one of number, day and names");
        }
        return new Limit(
                key,
                entries.containsKey("number") ? entries.get("number").number() : null,
                entries.containsKey("unit") ? entries.get("unit").text() : null,
                entries.containsKey("day") ? entries.get("day").day() : null,
                entries.containsKey("names") ? entries.get("names").texts() : null,
                limit.required(entries, "provision").text());
    }

    static Setting setting(String key, Yaml setting) {
        Map<String, Yaml> entries = setting.only("options", "entries", "description");
        if (entries.containsKey("options") == entries.containsKey("entries")) {
            throw setting.problem("应有 options 或 entries 之一", "expected either options or entries");
        }
        List<Setting.Option> options = new ArrayList<>();
        if (entries.containsKey("options")) {
            entries.get("options")
                    .entries()
                    .forEach((name, says) -> options.add(new Setting.Option(name, says.bilingual())));
        }
        return new Setting(
                key,
                List.copyOf(options),
                entries.containsKey("entries") ? entries.get("entries").constant(Setting.Entries.class) : null,
                setting.required(entries, "description").bilingual());
    }

    static Rectification rectification(String name, Yaml rectification) {
        Map<String, Yaml> entries = rectification.only("what", "basis");
        return new Rectification(
                name,
                rectification.required(entries, "what").bilingual(),
                rectification.required(entries, "basis").bilingual());
    }

    static Authority authority(String name, Yaml who) {
        Map<String, Yaml> entries = who.only("departments", "provision", "note", "of-industries", "by-industry");
        List<String> departments = who.required(entries, "departments").texts();
        String provision = entries.containsKey("provision") ? entries.get("provision").text() : name;
        return new Authority(
                name,
                departments,
                departments.isEmpty() ? null : provision,
                entries.containsKey("note") ? entries.get("note").bilingual() : null,
                entries.containsKey("of-industries") ? entries.get("of-industries").texts() : List.of(),
                entries.containsKey("by-industry") && entries.get("by-industry").truth());
    }
}
