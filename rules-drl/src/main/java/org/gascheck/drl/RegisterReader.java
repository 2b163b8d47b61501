package org.gascheck.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gascheck.Problem;
import org.gascheck.drl.source.PackProblem;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.Area;
import org.gascheck.law.Clause;
import org.gascheck.law.Concern;
import org.gascheck.law.OutOfReach;
import org.gascheck.law.Register;
import org.gascheck.law.Slip;
import org.gascheck.law.Strength;

/**
 * Reads a register. That of a pack in a folder adds to the one of the program: clauses which that does not have, and
 * for those which it has their places in further instruments.
 */
final class RegisterReader {

    /** The register of a pack, beside its {@code pack.yaml}. */
    static final String FILE = "register.yaml";

    private static final Register NONE = new Register(Set.of(), Map.of(), Map.of(), Map.of(), List.of());
    private static final String[] KEYS = {"id", "area", "strength", "kind", "finding", "provisions", "narrowed",
        "authority", "topic-only", "subject", "what"};
    private static final String[] KEYS_OF_ADDITIONS = {"id", "provisions", "authority", "topic-only"};

    private final Register known;
    private final Consumer<Problem> problems;
    private final Set<String> own = new LinkedHashSet<>();

    /** A reader of the register of the program. */
    RegisterReader(Consumer<Problem> problems) {
        this(NONE, problems);
    }

    /** A reader of a register that adds to another. */
    RegisterReader(Register known, Consumer<Problem> problems) {
        this.known = known;
        this.problems = problems;
    }

    /** The register together with the one that it adds to, without what is wrong with it. */
    Register read(Yaml root) {
        Map<String, Yaml> entries = root.only("instruments", "areas", "clauses", "out-of-reach", "slips");
        Set<String> instruments = new LinkedHashSet<>(known.instruments());
        if (entries.containsKey("instruments")) {
            instruments.addAll(entries.get("instruments").texts());
        }
        Map<String, Area> areas = new LinkedHashMap<>(known.areas());
        if (entries.containsKey("areas")) {
            each(entries.get("areas"), RegisterReader::area, area -> areas.put(area.id(), area));
        }
        Map<String, Clause> clauses = new LinkedHashMap<>(known.clauses());
        each(root.required(entries, "clauses"), this::clause, clause -> clauses.put(clause.id(), clause));
        Map<String, OutOfReach> outOfReach = new LinkedHashMap<>(known.outOfReach());
        if (entries.containsKey("out-of-reach")) {
            each(entries.get("out-of-reach"), this::outOfReach, entry -> outOfReach.put(entry.id(), entry));
        }
        List<Slip> slips = new ArrayList<>(known.slips());
        if (entries.containsKey("slips")) {
            each(entries.get("slips"), slip -> slip(slip, clauses.keySet()), slips::add);
        }
        return new Register(Collections.unmodifiableSet(instruments), Collections.unmodifiableMap(areas),
                Collections.unmodifiableMap(clauses), Collections.unmodifiableMap(outOfReach), List.copyOf(slips));
    }

    private <T> void each(Yaml list, Function<Yaml, T> reader, Consumer<T> to) {
        for (Yaml item : list.items()) {
            try {
                to.accept(reader.apply(item));
            } catch (PackProblem e) {
                problems.accept(e.problem());
            }
        }
    }

    private Clause clause(Yaml entry) {
        Map<String, Yaml> entries = entry.only(KEYS);
        String id = id(entry, entries);
        Map<String, List<String>> provisions = provisions(entry, entries);
        Map<String, String> authorities = new LinkedHashMap<>();
        Yaml authority = entry.required(entries, "authority");
        authority.entries().forEach((instrument, name) -> authorities.put(instrument, name.text()));
        if (!authorities.keySet().equals(provisions.keySet())) {
            throw authority.problem(
                    "应与 provisions 列出同样的文件：" + String.join(", ", provisions.keySet()),
                    "expected the instruments of provisions: " + String.join(", ", provisions.keySet()));
        }
        Set<String> topicOnly = entries.containsKey("topic-only")
                ? Set.copyOf(entries.get("topic-only").texts())
                : Set.of();
        Clause clause = known.clauses().get(id);
        if (clause != null) {
            return more(clause, entry, provisions, authorities, topicOnly);
        }
        Clause.Kind kind =
                entries.containsKey("kind") ? entries.get("kind").constant(Clause.Kind.class) : Clause.Kind.DEMAND;
        return new Clause(
                id,
                entry.required(entries, "area").text(),
                kind == Clause.Kind.ROUTING ? null : entry.required(entries, "strength").constant(Strength.class),
                kind,
                entries.containsKey("finding") && entries.get("finding").truth(),
                Collections.unmodifiableMap(provisions),
                narrowed(entries, provisions),
                Collections.unmodifiableMap(authorities),
                topicOnly,
                entry.required(entries, "subject").bilingual(),
                entry.required(entries, "what").bilingual());
    }

    /** A clause of the register that this one adds to, with its places in other instruments. */
    private Clause more(
            Clause of,
            Yaml entry,
            Map<String, List<String>> provisions,
            Map<String, String> authorities,
            Set<String> topicOnly) {
        entry.only(KEYS_OF_ADDITIONS);
        Map<String, List<String>> allProvisions = new LinkedHashMap<>(of.provisions());
        Map<String, String> allAuthorities = new LinkedHashMap<>(of.authorities());
        Set<String> allTopicOnly = new LinkedHashSet<>(of.topicOnly());
        provisions.forEach((instrument, places) -> {
            if (known.instruments().contains(instrument)) {
                throw entry.problem(
                        of.id() + "：" + instrument + " 的条文由程序自带的登记册列出；应为其他文件",
                        of.id() + ": the register of the program holds the clauses of " + instrument
                                + "; expected another instrument");
            }
            allProvisions.put(instrument, places);
        });
        allAuthorities.putAll(authorities);
        allTopicOnly.addAll(topicOnly);
        return new Clause(
                of.id(),
                of.area(),
                of.strength(),
                of.kind(),
                of.needsFinding(),
                Collections.unmodifiableMap(allProvisions),
                of.narrowed(),
                Collections.unmodifiableMap(allAuthorities),
                Collections.unmodifiableSet(allTopicOnly),
                of.subject(),
                of.what());
    }

    private OutOfReach outOfReach(Yaml entry) {
        Map<String, Yaml> entries = entry.only("id", "provisions", "what", "reason", "concerns");
        return new OutOfReach(
                id(entry, entries),
                Collections.unmodifiableMap(provisions(entry, entries)),
                entry.required(entries, "what").bilingual(),
                entry.required(entries, "reason").bilingual(),
                concerns(entries));
    }

    private static Slip slip(Yaml entry, Set<String> known) {
        Map<String, Yaml> entries = entry.only("provisions", "text", "read", "clauses");
        Yaml clauses = entry.required(entries, "clauses");
        for (String id : clauses.texts()) {
            if (!known.contains(id)) {
                throw clauses.problem("登记册没有条文 " + id, "the register has no clause " + id);
            }
        }
        return new Slip(
                Collections.unmodifiableMap(provisions(entry, entries)),
                entry.required(entries, "text").text(),
                entry.required(entries, "read").bilingual(),
                List.copyOf(clauses.texts()));
    }

    private static Area area(Yaml entry) {
        Map<String, Yaml> entries = entry.only("id", "name", "concerns");
        return new Area(
                entry.required(entries, "id").text(),
                entry.required(entries, "name").bilingual(),
                concerns(entries));
    }

    /** Kinds of subject, each with the values of those facts that such a subject has. */
    private static List<Concern> concerns(Map<String, Yaml> entries) {
        return entries.containsKey("concerns") ? concerns(entries.get("concerns")) : List.of();
    }

    private static List<Concern> concerns(Yaml kinds) {
        return Concerns.read(kinds);
    }

    /** Places of a clause that do not concern all its subjects, each with those that it does concern: any of these. */
    private static Map<String, List<Concern>> narrowed(
            Map<String, Yaml> entries, Map<String, List<String>> provisions) {
        if (!entries.containsKey("narrowed")) {
            return Map.of();
        }
        Map<String, List<Concern>> narrowed = new LinkedHashMap<>();
        entries.get("narrowed").entries().forEach((place, subjects) -> {
            if (provisions.values().stream().noneMatch(places -> places.contains(place))) {
                throw subjects.problem(place + "：不在 provisions 之中", place + " is not among the provisions");
            }
            narrowed.put(place, subjects.items().stream().flatMap(each -> concerns(each).stream()).toList());
        });
        return Collections.unmodifiableMap(narrowed);
    }

    private String id(Yaml entry, Map<String, Yaml> entries) {
        String id = entry.required(entries, "id").text();
        if (!own.add(id)) {
            throw entry.problem("条文 " + id + " 出现了两次", "the clause " + id + " occurs twice");
        }
        return id;
    }

    private static Map<String, List<String>> provisions(Yaml entry, Map<String, Yaml> entries) {
        Map<String, List<String>> provisions = new LinkedHashMap<>();
        entry.required(entries, "provisions")
                .entries()
                .forEach((instrument, places) -> provisions.put(instrument, places.texts()));
        return provisions;
    }
}
