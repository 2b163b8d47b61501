package org.gascheck.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gascheck.Text;
import org.gascheck.drl.JudgedModels;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.law.Contradiction;
import org.gascheck.law.Due;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;

/** Lists the single differences between two bases. */
final class Changes {

    private final Basis old;
    private final Basis changed;
    private final PackText oldText;
    private final PackText newText;
    private final List<Change> all = new ArrayList<>();

    private Changes(Basis old, Basis changed, PackText oldText, PackText newText) {
        this.old = old;
        this.changed = changed;
        this.oldText = oldText;
        this.newText = newText;
    }

    /** Those that can turn outcomes or verdicts, in the order of their kinds and of the instrument. */
    static List<Change> between(Basis old, Basis changed, PackText oldText, PackText newText) {
        Changes changes = new Changes(old, changed, oldText, newText);
        changes.days();
        changes.requirements();
        changes.rules();
        changes.limits();
        changes.readings();
        changes.all.sort((one, other) -> one.kind().compareTo(other.kind()));
        return List.copyOf(changes.all);
    }

    private void days() {
        if (!Objects.equals(old.day(), changed.day())) {
            add(Change.Kind.DAY, "", new Text("评定日期", "assessment date"), day(old), day(changed), null);
        }
        if (!oldPack().instrument().issued().equals(newPack().instrument().issued())) {
            add(
                    Change.Kind.ISSUED,
                    "",
                    new Text("文件印发日期", "day of issue"),
                    text(oldPack().instrument().issued()),
                    text(newPack().instrument().issued()),
                    null);
        }
    }

    private static Text day(Basis basis) {
        return basis.day() == null ? new Text("资料所写日期", "that of the submission") : text(basis.day());
    }

    private void requirements() {
        newPack().requirements().forEach((id, each) -> {
            if (!oldPack().requirements().containsKey(id)) {
                add(Change.Kind.REQUIREMENT_ADDED, id, each.title(), null, null, provision(each));
            }
        });
        oldPack().requirements().forEach((id, each) -> {
            if (!newPack().requirements().containsKey(id)) {
                add(Change.Kind.REQUIREMENT_DROPPED, id, each.title(), null, null, provision(each));
            }
        });
        forBoth(oldPack().requirements(), newPack().requirements(), (before, after) -> {
            String id = after.id();
            if (before.strength() != after.strength()) {
                add(Change.Kind.STRENGTH, id, after.title(), Wordings.of(before.strength()),
                        Wordings.of(after.strength()), provision(after));
            }
            if (!sameDue(before, after)) {
                Requirement sets = after.due() == null ? before : after;
                String provision = sets.due() == null ? provision(after) : sets.due().provision();
                add(Change.Kind.DUE_DATE, id, after.title(), due(before), due(after), provision);
            }
            if (before.rate() != null && after.rate() != null && Rates.differ(before, after, newPack())) {
                add(Change.Kind.RATE, id, after.title(), null, null, provision(after));
            }
        });
    }

    private static boolean sameDue(Requirement one, Requirement other) {
        Due before = one.due();
        Due after = other.due();
        if (before == null || after == null) {
            return before == after;
        }
        return before.date().equals(after.date())
                && Objects.equals(before.setting(), after.setting())
                && dates(one).equals(dates(other));
    }

    private static List<String> dates(Requirement requirement) {
        return requirement.contradictions().stream().map(Contradiction::date).sorted().map(String::valueOf).toList();
    }

    private static Text due(Requirement requirement) {
        if (requirement.due() == null) {
            return new Text("没有期限", "no due date");
        }
        List<String> others = dates(requirement);
        Text day = text(requirement.due().date());
        return others.isEmpty() ? day : new Text(
                day.zh() + "（另有 " + String.join("、", others) + "）",
                day.en() + " (also " + String.join(", ", others) + ")");
    }

    private void rules() {
        forBoth(oldPack().requirements(), newPack().requirements(), (before, after) -> {
            DrlRule oldRule = oldText.rules().rule(after.id());
            DrlRule newRule = newText.rules().rule(after.id());
            boolean same = before.subject().equals(after.subject())
                    && (before.rate() == null) == (after.rate() == null)
                    && isSameForDevices(before, after)
                    && SameWords.are(oldRule, newRule);
            if (!same) {
                add(Change.Kind.RULE, after.id(), after.title(), null, null, provision(after));
            }
        });
        Map<String, DrlFunction> functions = oldText.functions();
        forBoth(functions, newText.functions(), (before, after) -> {
            if (!SameWords.are(before, after)) {
                add(Change.Kind.DEFINITION, after.name(), use(after.name()), null, null, null);
            }
        });
    }

    /** What is asked of the model of a device depends on the area of a requirement, and on what it can come to. */
    private static boolean isSameForDevices(Requirement one, Requirement other) {
        return !JudgedModels.KINDS.contains(other.subject())
                || one.area().equals(other.area()) && one.messages().keySet().equals(other.messages().keySet());
    }

    private void limits() {
        forBoth(oldPack().limits(), newPack().limits(), (before, after) -> {
            if (!Wordings.of(before).equals(Wordings.of(after))) {
                add(
                        Change.Kind.LIMIT, after.key(), use(after.key()), Wordings.of(before), Wordings.of(after),
                        after.provision());
            }
        });
    }

    /** What a limit or definition is for; null where no rule of the new basis uses it. */
    private Text use(String key) {
        List<Requirement> using = newText.using(key);
        if (using.isEmpty()) {
            return null;
        }
        Text first = using.get(0).title();
        int more = using.size() - 1;
        return new Text(
                "用于“" + first.zh() + "”" + (more == 0 ? "" : "等 " + using.size() + " 项要求"),
                "for \"" + first.en() + "\"" + (more == 0 ? "" : " and " + more + " more"));
    }

    private void readings() {
        forBoth(oldPack().settings(), newPack().settings(), (before, after) -> {
            Text one = reading(before, old);
            Text other = reading(after, changed);
            if (!value(before, old).equals(value(after, changed))) {
                add(Change.Kind.READING, after.key(), after.description(), one, other, null);
            }
        });
    }

    private static Object value(Setting setting, Basis basis) {
        return setting.isList() ? Set.copyOf(basis.settings().entries(setting)) : basis.settings().option(setting);
    }

    private static Text reading(Setting setting, Basis basis) {
        if (setting.isList()) {
            String entries = String.join("; ", basis.settings().entries(setting));
            return entries.isEmpty() ? new Text("没有条目", "no entries") : new Text(entries, entries);
        }
        String option = basis.settings().option(setting);
        return setting.options().stream()
                .filter(each -> each.name().equals(option))
                .findFirst()
                .map(Setting.Option::says)
                .orElse(new Text(option, option));
    }

    private <T> void forBoth(Map<String, T> before, Map<String, T> after, BiConsumer<T, T> compare) {
        after.forEach((key, value) -> {
            if (before.containsKey(key)) {
                compare.accept(before.get(key), value);
            }
        });
    }

    private void add(Change.Kind kind, String key, Text title, Text before, Text after, String provision) {
        all.add(new Change(kind, key, title, before, after, provision));
    }

    /** What differs in words, and cannot turn any outcome: the ids of requirements, and the parts of the pack. */
    static Set<String> ofWordsOnly(RulePack old, RulePack changed) {
        Set<String> ids = new LinkedHashSet<>();
        changed.requirements().forEach((id, after) -> {
            Requirement before = old.requirements().get(id);
            if (before != null && !words(before).equals(words(after))) {
                ids.add(id);
            }
        });
        Map<String, List<?>> parts = new LinkedHashMap<>();
        parts.put("purposes", List.of(old.purposes(), changed.purposes()));
        parts.put("authorities", List.of(old.authorities(), changed.authorities()));
        parts.put("routing", List.of(old.routing(), changed.routing()));
        parts.put("reasons", List.of(old.reasons(), changed.reasons()));
        parts.forEach((name, both) -> {
            if (!both.get(0).equals(both.get(1))) {
                ids.add(name);
            }
        });
        return ids;
    }

    private static List<Object> words(Requirement of) {
        List<Object> words = new ArrayList<>();
        words.add(of.area());
        words.add(of.provisions());
        words.add(of.narrowed());
        words.add(of.authority());
        words.add(of.title());
        words.add(of.applies());
        words.add(of.satisfied());
        words.add(of.messages());
        words.add(of.reasons());
        words.add(of.reading());
        words.add(of.alternative());
        words.add(of.rectification());
        return words;
    }

    private RulePack oldPack() {
        return old.pack();
    }

    private RulePack newPack() {
        return changed.pack();
    }

    private static String provision(Requirement requirement) {
        return requirement.provisions().isEmpty() ? null : requirement.provisions().get(0);
    }

    private static Text text(Object value) {
        return new Text(String.valueOf(value), String.valueOf(value));
    }
}
