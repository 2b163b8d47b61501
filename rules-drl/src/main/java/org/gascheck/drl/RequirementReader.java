package org.gascheck.drl;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gascheck.Text;
import org.gascheck.drl.Standings.Standing;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.Alternative;
import org.gascheck.law.Contradiction;
import org.gascheck.law.Due;
import org.gascheck.law.Outcome;
import org.gascheck.law.Rate;
import org.gascheck.law.Rectification;
import org.gascheck.law.Requirement;
import org.gascheck.law.Setting;

/**
 * Reads the requirements of a part; what an entry leaves out is taken from the requirement of that id that was
 * inherited.
 */
final class RequirementReader {

    private static final String[] KEYS = {
        "id",
        "dropped",
        "subject",
        "due",
        "contradictions",
        "rectification",
        "title",
        "applies",
        "satisfied",
        "messages",
        "reasons",
        "reading",
        "alternative",
        "rate"
    };
    /** What an entry must not say again. */
    private static final Set<String> KEYS_OF_THE_REGISTER = Set.of("area", "strength", "provisions", "authority");

    private final Map<String, Requirement> requirements;
    private final Set<String> own;
    private final Standings standings;
    private final Map<String, Rectification> rectifications;
    private final Map<String, Setting> settings;

    /**
     * A reader that adds to what was inherited and read before.
     *
     * @param requirements those known, by id; read ones are put there
     * @param own          the ids of those that the pack itself has; read ones are put there
     */
    RequirementReader(Map<String, Requirement> requirements, Set<String> own, Standings standings,
            Map<String, Rectification> rectifications, Map<String, Setting> settings) {
        this.requirements = requirements;
        this.own = own;
        this.standings = standings;
        this.rectifications = rectifications;
        this.settings = settings;
    }

    /** Adds, overrides or drops a requirement. */
    void read(Yaml entry) {
        Map<String, Yaml> entries = only(entry);
        String id = entry.required(entries, "id").text();
        if (!own.add(id)) {
            throw entry.problem("要求 " + id + " 出现了两次", "the requirement " + id + " occurs twice");
        }
        Requirement inherited = requirements.get(id);
        if (entries.containsKey("dropped") && entries.get("dropped").truth()) {
            if (inherited == null) {
                throw entry.problem(
                        "要求 " + id + " 不是继承来的，无从去除", "the requirement " + id + " is not inherited; nothing to drop");
            }
            requirements.remove(id);
            return;
        }
        Standing standing = standings.of(id, entries.get("id"));
        requirements.put(
                id,
                new Requirement(
                        id,
                        standing.clause().area(),
                        standing.clause().strength(),
                        standing.provisions(),
                        standing.clause().narrowed(),
                        standing.authority(),
                        value(entry, entries, "subject", inherited, Requirement::subject, Yaml::text),
                        value(entry, entries, "title", inherited, Requirement::title, Yaml::bilingual),
                        value(entry, entries, "applies", inherited, Requirement::applies, Yaml::bilingual),
                        value(entry, entries, "satisfied", inherited, Requirement::satisfied, Yaml::bilingual),
                        optional(
                                entries,
                                "messages",
                                inherited,
                                Requirement::messages,
                                RequirementReader::messages,
                                Map.of()),
                        optional(entries, "reasons", inherited, Requirement::reasons, ReasonReader::reasons, Map.of()),
                        value(entry, entries, "reading", inherited, Requirement::reading, Yaml::bilingual),
                        optional(entries, "alternative", inherited, Requirement::alternative, this::alternative, null),
                        optional(
                                entries,
                                "rectification",
                                inherited,
                                this::rectification,
                                yaml -> named(yaml, rectifications),
                                null),
                        optional(entries, "due", inherited, Requirement::due, this::due, null),
                        optional(
                                entries,
                                "contradictions",
                                inherited,
                                Requirement::contradictions,
                                RequirementReader::contradictions,
                                List.of()),
                        optional(entries, "rate", inherited, Requirement::rate, RequirementReader::rate, null)));
    }

    /** Takes over what the pack inherits and says nothing of; what its instrument does not state is left out. */
    void inherit(Requirement of, Yaml instrument) {
        if (!standings.inherits(of.id())) {
            requirements.remove(of.id());
            return;
        }
        Standing standing = standings.of(of.id(), instrument);
        requirements.put(
                of.id(),
                new Requirement(
                        of.id(),
                        of.area(),
                        of.strength(),
                        standing.provisions(),
                        standing.clause().narrowed(),
                        standing.authority(),
                        of.subject(),
                        of.title(),
                        of.applies(),
                        of.satisfied(),
                        of.messages(),
                        of.reasons(),
                        of.reading(),
                        of.alternative(),
                        rectification(of),
                        of.due(),
                        of.contradictions(),
                        of.rate()));
    }

    private static Map<String, Yaml> only(Yaml entry) {
        entry.entries().forEach((key, value) -> {
            if (KEYS_OF_THE_REGISTER.contains(key)) {
                throw value.problem(
                        key + "：只写在 " + RegisterReader.FILE + " 中",
                        key + ": expected in " + RegisterReader.FILE + " only");
            }
        });
        return entry.only(KEYS);
    }

    private Rectification rectification(Requirement inherited) {
        return inherited.rectification() == null ? null : rectifications.get(inherited.rectification().name());
    }

    private static <T> T value(Yaml entry, Map<String, Yaml> entries, String key, Requirement inherited,
            Function<Requirement, T> kept, Function<Yaml, T> read) {
        if (!entries.containsKey(key) && inherited != null) {
            return kept.apply(inherited);
        }
        return read.apply(entry.required(entries, key));
    }

    private static <T> T optional(Map<String, Yaml> entries, String key, Requirement inherited,
            Function<Requirement, T> kept, Function<Yaml, T> read, T otherwise) {
        if (entries.containsKey(key)) {
            return read.apply(entries.get(key));
        }
        return inherited == null ? otherwise : kept.apply(inherited);
    }

    private static Map<Outcome, Text> messages(Yaml messages) {
        Map<String, Yaml> entries = messages.only("breached", "needs-review");
        Map<Outcome, Text> texts = new EnumMap<>(Outcome.class);
        if (entries.containsKey("breached")) {
            texts.put(Outcome.BREACHED, entries.get("breached").bilingual());
        }
        if (entries.containsKey("needs-review")) {
            texts.put(Outcome.NEEDS_REVIEW, entries.get("needs-review").bilingual());
        }
        return Collections.unmodifiableMap(texts);
    }

    private Alternative alternative(Yaml alternative) {
        Map<String, Yaml> entries = alternative.only("zh", "en", "setting");
        return new Alternative(
                new Text(alternative.required(entries, "zh").text(), alternative.required(entries, "en").text()),
                entries.containsKey("setting") ? named(entries.get("setting"), settings).key() : null);
    }

    /** The due date; null takes away the one that is inherited. */
    private Due due(Yaml due) {
        if (due.isNull()) {
            return null;
        }
        Map<String, Yaml> entries = due.only("date", "provision", "setting");
        return new Due(
                due.required(entries, "date").day(),
                due.required(entries, "provision").text(),
                entries.containsKey("setting") ? named(entries.get("setting"), settings).key() : null);
    }

    private static List<Contradiction> contradictions(Yaml contradictions) {
        return contradictions.items().stream().map(each -> {
            Map<String, Yaml> entries = each.only("date", "provision", "says");
            return new Contradiction(
                    each.required(entries, "date").day(),
                    each.required(entries, "provision").text(),
                    each.required(entries, "says").bilingual());
        }).toList();
    }

    /** A member must meet what makes it one, unless something else is demanded. */
    private static Rate rate(Yaml rate) {
        Map<String, Yaml> entries = rate.only("members", "demands");
        List<String> members = ids(rate.required(entries, "members"));
        return new Rate(members, entries.containsKey("demands") ? ids(entries.get("demands")) : members);
    }

    private static List<String> ids(Yaml ids) {
        return ids.items().stream().map(Yaml::text).toList();
    }

    private static <T> T named(Yaml name, Map<String, T> known) {
        T value = known.get(name.text());
        if (value == null) {
            throw name.problem(
                    name.text() + "：pack.yaml 中没有；可用：" + String.join(", ", known.keySet()),
                    name.text() + " is not in pack.yaml; expected one of " + String.join(", ", known.keySet()));
        }
        return value;
    }
}
